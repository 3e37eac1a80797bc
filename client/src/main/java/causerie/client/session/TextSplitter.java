package causerie.client.session;

import causerie.client.model.Formatting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line of text into pieces that fit a line of the protocol: between words where it can, else never within what
 * reads as one character. What was bold before a cut is bold after it.
 */
final class TextSplitter {
    /** What one reader takes for one character; with the accents and the joined emoji that belong to it. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final int maxBytes;
    /** Whether what was bold before a cut is made bold again after it. */
    private final boolean apart;

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private int bytes;
    /** Where the piece could end after a space; 0 when nowhere. */
    private int wordEnd;

    private TextSplitter(int maxBytes, boolean apart) {
        this.maxBytes = maxBytes;
        this.apart = apart;
    }

    /** At least one piece, of at most that many bytes each; together they are the text, but for codes said again. */
    static List<String> split(String text, int maxBytes) {
        return new TextSplitter(maxBytes, true).split(text);
    }

    /** The same for pieces that are put together again: they are the text, and nothing else. */
    static List<String> cut(String text, int maxBytes) {
        return new TextSplitter(maxBytes, false).split(text);
    }

    private List<String> split(String text) {
        if (Words.bytes(text) <= maxBytes) {
            return List.of(text);
        }
        Matcher characters = CHARACTER.matcher(text);
        while (characters.find()) {
            add(characters.group());
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private void add(String character) {
        int more = Words.bytes(character);
        if (more > maxBytes) {
            // More accents than a line can hold: nobody could read them as one character anyway.
            character.codePoints().forEach(point -> add(Character.toString(point)));
            return;
        }
        if (bytes + more > maxBytes) {
            cut(more);
        }
        piece.append(character);
        bytes += more;
        if (character.equals(" ")) {
            wordEnd = piece.length();
        }
    }

    private void cut(int more) {
        // A word that would leave half of the line empty is cut instead.
        int end = wordEnd > piece.length() / 2 ? wordEnd : piece.length();
        String rest = piece.substring(end);
        String done = piece.substring(0, end);
        pieces.add(done);
        String open = apart ? Formatting.openAtEnd(done) : "";
        // Where there is hardly room for a character, its look does not matter.
        String next = Words.bytes(open + rest) + more <= maxBytes ? open + rest : rest;
        piece.setLength(0);
        piece.append(next);
        bytes = Words.bytes(next);
        wordEnd = 0;
    }
}
