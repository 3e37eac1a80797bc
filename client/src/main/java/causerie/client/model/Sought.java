package causerie.client.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words that somebody looks for, and where they are in a text: all of them have to be there, in whatever order, as whole
 * words or parts of such, whatever their capitals and accents. Immutable.
 */
public final class Sought {
    /** The most words that are looked for; what follows them is not. */
    public static final int MAX_WORDS = 10;
    /** The most characters of a question. */
    public static final int MAX_CHARACTERS = 200;
    /** The most places that are told of one text. */
    public static final int MAX_PLACES = 100;

    private static final int ASCII = 128;

    private final List<String> words;

    /** Characters of a text, from one to before another. */
    public record Place(int start, int end) {}

    private Sought(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** What a person typed, cut to what is allowed. */
    public static Sought of(String typed) {
        String cut = typed.substring(0, Math.min(MAX_CHARACTERS, typed.length()));
        List<String> words = new ArrayList<>();
        for (String word : folded(cut).strip().split("\\s+")) {
            if (!word.isEmpty() && words.size() < MAX_WORDS) {
                words.add(word);
            }
        }
        return new Sought(words);
    }

    /** Whether nothing is looked for, which nothing has. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean isIn(String text) {
        String folded = folded(text);
        return !isEmpty() && words.stream().allMatch(folded::contains);
    }

    /** Where the words are, each place once, in order and apart; the first {@value #MAX_PLACES}. */
    public List<Place> placesIn(String text) {
        String folded = folded(text);
        List<Place> places = new ArrayList<>();
        for (String word : words) {
            int at = folded.indexOf(word);
            while (at >= 0 && places.size() < MAX_PLACES * MAX_WORDS) {
                places.add(new Place(at, at + word.length()));
                at = folded.indexOf(word, at + word.length());
            }
        }
        return apart(places);
    }

    private static List<Place> apart(List<Place> places) {
        places.sort(Comparator.comparingInt(Place::start));
        List<Place> apart = new ArrayList<>();
        for (Place place : places) {
            Place last = apart.isEmpty() ? new Place(-1, -1) : apart.get(apart.size() - 1);
            if (place.start() < last.end()) {
                apart.set(apart.size() - 1, new Place(last.start(), Math.max(last.end(), place.end())));
            } else if (apart.size() < MAX_PLACES) {
                apart.add(place);
            }
        }
        return apart;
    }

    /** Without capitals and accents; each character stays in its place. */
    private static String folded(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < ASCII ? lower(c) : folded(c);
        }
        return new String(folded);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static char folded(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        String lower = bare.substring(0, 1).toLowerCase(Locale.ROOT);
        return lower.charAt(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sought sought && sought.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
