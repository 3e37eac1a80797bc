package causerie.client.spelling;

import causerie.client.spelling.WordList.Name;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells words of some languages from others. The lists are read when they are first needed, which takes a second or two.
 * Used by one thread at a time, never the event dispatch thread.
 */
final class Speller {
    /** The most words that are offered for one. */
    static final int MAX_SUGGESTIONS = 6;
    /** The most misspelt words that are told of one text. */
    static final int MAX_MISSPELT = 200;

    private final Map<Name, WordList> lists = new EnumMap<>(Name.class);

    /**
     * The words of a text that none of the languages has.
     *
     * @param known further words that are right, in small letters
     */
    List<TypedWord> misspelt(String text, Set<Name> languages, Set<String> known) {
        List<TypedWord> wrong = new ArrayList<>();
        Set<String> right = new HashSet<>();
        for (TypedWord word : TypedWord.in(text)) {
            if (wrong.size() < MAX_MISSPELT && !right.contains(word.text())) {
                if (isRight(word.text(), languages, known)) {
                    right.add(word.text());
                } else {
                    wrong.add(word);
                }
            }
        }
        return wrong;
    }

    /** Words that may have been meant by one, the likeliest of each language first. */
    List<String> suggestions(String word, Set<Name> languages) {
        List<List<String>> all =
                languages.stream().map(name -> list(name).near(word)).toList();
        Set<String> best = new LinkedHashSet<>();
        for (int place = 0; place < MAX_SUGGESTIONS; place++) {
            for (List<String> some : all) {
                if (place < some.size() && best.size() < MAX_SUGGESTIONS) {
                    best.add(some.get(place));
                }
            }
        }
        return List.copyOf(best);
    }

    /** Makes ready to offer words of these languages, so that whoever asks for the first does not wait. */
    void prepare(Set<Name> languages) {
        languages.forEach(name -> list(name).prepare());
    }

    private boolean isRight(String word, Set<Name> languages, Set<String> known) {
        if (isKnown(word, known)
                || languages.stream().anyMatch(name -> list(name).has(word))) {
            return true;
        }
        String bare = TypedWord.bare(word);
        String[] parts = bare.split("-");
        if (parts.length == 1) {
            return !bare.equals(word) && isRight(bare, languages, known);
        }
        for (String part : parts) {
            if (!isRight(part, languages, known)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(String word, Set<String> known) {
        return known.contains(word.toLowerCase(Locale.ROOT));
    }

    private WordList list(Name name) {
        return lists.computeIfAbsent(name, WordList::read);
    }
}
