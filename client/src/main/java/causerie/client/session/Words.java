package causerie.client.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** What of a person's typing can stand in a message. */
final class Words {
    private Words() {}

    static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    /** Whether the text can be a parameter before the last, and one name, not a list of several. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && text.charAt(0) != ':'
                && text.chars().noneMatch(c -> c <= ' ' || c == ',' || c == 0x7F);
    }

    /** Whether the text can be somebody's name, as far as we can know before the server says. */
    static boolean isNick(String text) {
        return isName(text) && text.chars().noneMatch(c -> c == '!' || c == '@' || c == '*' || c == '?' || c == '#');
    }

    /** The text as one line that fits, cut at the end of a character. */
    static String oneLine(String text, int maxBytes) {
        String line = text.replaceAll("[\\r\\n\\x00\\x01]+", " ").strip();
        return bytes(line) <= maxBytes
                ? line
                : TextSplitter.split(line, maxBytes).get(0);
    }

    /** The lines of a text that say something. */
    static List<String> lines(String text) {
        return text.replaceAll("[\\x00\\x01]", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The text with line feeds alone between its lines, and without empty ones around it. */
    static String text(String text) {
        return text.replaceAll("[\\x00\\x01]", "")
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("\\A(?:[^\\S\n]*\n)+", "")
                .stripTrailing();
    }
}
