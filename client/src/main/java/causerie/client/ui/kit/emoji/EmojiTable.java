package causerie.client.ui.kit.emoji;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All emoji that we have pictures of. Immutable; read from the program's own files when it is first used. */
public final class EmojiTable {
    /** Asks for a picture where a character can also be a plain sign. */
    private static final char AS_PICTURE = '\ufe0f';
    /** Asks for the plain sign. */
    private static final char AS_SIGN = '\ufe0e';

    /** No emoji is made only of characters before this one. */
    private static final char FIRST = '\u203c';

    private static final Emoji.Group[] GROUPS = Emoji.Group.values();

    private final List<Emoji> all = new ArrayList<>();
    /** By their text without {@link #AS_PICTURE}, which many leave out. */
    private final Map<String, Emoji> byText = new HashMap<>();

    private final Map<String, Emoji> byName = new HashMap<>();
    /** The characters that one begins with. */
    private final BitSet firsts = new BitSet();

    /** What the text of one begins with: nothing longer is looked for after anything else. */
    private final Set<String> beginnings = new HashSet<>();

    /** An emoji in a text, from one character up to another. */
    public record Match(int start, int end, Emoji emoji) {}

    private EmojiTable() {
        lines("sequences.txt").forEach(line -> add(line.split("\t", -1)));
    }

    /** Holds the one table there is. */
    private static final class Holder {
        static final EmojiTable TABLE = new EmojiTable();
    }

    /** The table; takes some 50 ms the first time. */
    public static EmojiTable get() {
        return Holder.TABLE;
    }

    /** The lines of a file beside this class. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(EmojiTable.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The characters of a file's {@code 1F1EB-1F1F7}. */
    static String text(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String codePoint : codePoints.split("-")) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        return text.toString();
    }

    private void add(String... columns) {
        boolean usual = columns.length > 4;
        Emoji emoji = new Emoji(
                text(columns[0]),
                Integer.parseInt(columns[1]),
                Integer.parseInt(columns[2]),
                usual ? Optional.of(GROUPS[Integer.parseInt(columns[3])]) : Optional.empty(),
                usual ? List.of(columns[4].split(" ")) : List.of());
        all.add(emoji);
        String bare = bare(emoji.text());
        byText.put(bare, emoji);
        firsts.set(bare.codePointAt(0));
        for (int end = bare.offsetByCodePoints(0, 1); end < bare.length(); end = bare.offsetByCodePoints(end, 1)) {
            beginnings.add(bare.substring(0, end));
        }
        emoji.names().forEach(name -> byName.putIfAbsent(name, emoji));
    }

    private static String bare(String text) {
        return text.replace(String.valueOf(AS_PICTURE), "");
    }

    /** Those that a picker shows, in their usual order. */
    public List<Emoji> usual() {
        return all.stream().filter(emoji -> emoji.group().isPresent()).toList();
    }

    /** All that there are, with all tones of skin. */
    public List<Emoji> all() {
        return List.copyOf(all);
    }

    /** By one of its names, without colons, in capitals or not. */
    public Optional<Emoji> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The emoji that a whole text is. */
    public Optional<Emoji> of(String text) {
        List<Match> found = find(text);
        return found.size() == 1 && found.get(0).end() == text.length()
                ? Optional.of(found.get(0).emoji())
                : Optional.empty();
    }

    /** The emoji in a text, from the left, the longest at each place; of most texts at once, without the table. */
    public static List<Match> find(String text) {
        return text.chars().anyMatch(c -> c >= FIRST) ? get().search(text) : List.of();
    }

    private List<Match> search(String text) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int next = at + Character.charCount(first);
            if (firsts.get(first)) {
                Optional<Match> match = longestAt(text, at);
                match.ifPresent(found::add);
                next = match.map(Match::end).orElse(next);
            }
            at = next;
        }
        return found;
    }

    private Optional<Match> longestAt(String text, int start) {
        StringBuilder bare = new StringBuilder();
        Optional<Match> match = Optional.empty();
        int at = start;
        boolean canGoOn = true;
        while (at < text.length() && canGoOn) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint != AS_PICTURE) {
                bare.appendCodePoint(codePoint);
            }
            String so = bare.toString();
            canGoOn = beginnings.contains(so);
            Optional<Emoji> emoji = Optional.ofNullable(byText.get(so));
            int end = at < text.length() && text.charAt(at) == AS_PICTURE ? at + 1 : at;
            if (emoji.isPresent() && isMeant(emoji.get(), text, end)) {
                match = Optional.of(new Match(start, end, emoji.get()));
            }
        }
        return match;
    }

    /** Whether a picture is wanted: © and the like are plain signs unless something asks for a picture. */
    private static boolean isMeant(Emoji emoji, String text, int end) {
        boolean signByItself = emoji.text().codePointCount(0, emoji.text().length()) == 2
                && emoji.text().charAt(emoji.text().length() - 1) == AS_PICTURE;
        boolean asked = text.charAt(end - 1) == AS_PICTURE;
        boolean refused = end < text.length() && text.charAt(end) == AS_SIGN;
        return !refused && (asked || !signByItself);
    }
}
