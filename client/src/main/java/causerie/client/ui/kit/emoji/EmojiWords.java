package causerie.client.ui.kit.emoji;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What emoji are called in one language, and how they are found by that. Immutable. */
public final class EmojiWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_:'’,-]+");

    private static final Map<String, EmojiWords> KNOWN = new ConcurrentHashMap<>();

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Emoji, String> labels = new HashMap<>();

    /** One emoji with all words by which it is found. */
    private record Entry(Emoji emoji, List<String> names, List<String> words) {}

    private EmojiWords(String language) {
        EmojiTable table = EmojiTable.get();
        Map<String, String[]> columns = new HashMap<>();
        for (String line : EmojiTable.lines("words_" + language + ".txt")) {
            String[] parts = line.split("\t", -1);
            columns.put(EmojiTable.text(parts[0]), parts);
        }
        for (Emoji emoji : table.usual()) {
            String[] parts = columns.getOrDefault(emoji.text(), new String[] {"", emoji.written(), ""});
            labels.put(emoji, parts[1]);
            List<String> words = words(parts[1] + " " + parts[2]);
            entries.add(new Entry(emoji, emoji.names(), words));
        }
    }

    /** Those in French for French, else in English; takes some 50 ms the first time. */
    public static EmojiWords of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage().equals("fr") ? "fr" : "en", EmojiWords::new);
    }

    /** What it is, in words, such as {@code thumbs up}; how it is written where that is not known. */
    public String label(Emoji emoji) {
        return Optional.ofNullable(labels.get(emoji)).orElseGet(emoji::written);
    }

    /** A text of one emoji in words; any other text as it is. */
    public String inWords(String text) {
        return EmojiTable.get().of(text).map(this::label).orElse(text);
    }

    /** At most so many that have words beginning with all of these; those of which a name is so, or begins so, come first. */
    public List<Emoji> find(String typed, int most) {
        List<String> wanted = words(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String name = String.join("_", wanted);
        List<Emoji> first = new ArrayList<>();
        List<Emoji> second = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.names.contains(name)) {
                first.add(0, entry.emoji);
            } else if (entry.names.stream().anyMatch(each -> each.startsWith(name))) {
                first.add(entry.emoji);
            } else if (wanted.stream().allMatch(word -> hasWord(entry, word))) {
                second.add(entry.emoji);
            }
        }
        first.addAll(second);
        return first.subList(0, Math.min(most, first.size()));
    }

    private static boolean hasWord(Entry entry, String beginning) {
        return entry.words.stream().anyMatch(word -> word.startsWith(beginning));
    }

    /** In small letters and without accents, so that people need not type them. */
    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
