package causerie.server.log;

import java.util.Locale;

/**
 * Text that anybody may have written, as it can be shown in a line of the log: it cannot begin a line of its own, command
 * the terminal, or look like something else than it is.
 */
final class Harmless {
    private static final String REST = "...";

    private Harmless() {}

    /** Appends the text, of a long one the beginning. */
    static void append(String text, int most, StringBuilder line) {
        int end = Math.min(text.length(), most);
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isHarmless(c)) {
                line.appendCodePoint(c);
            } else {
                appendEscaped(c, line);
            }
        }
        line.append(end < text.length() ? REST : "");
    }

    /** Appends a value so that one can tell where it ends: in quotes unless it is a single plain word. */
    static void appendValue(String value, int most, StringBuilder line) {
        if (!value.isEmpty() && value.codePoints().allMatch(Harmless::isOfWord)) {
            append(value, most, line);
            return;
        }
        line.append('"');
        append(value.replace("\\", "\\\\").replace("\"", "\\\""), most, line);
        line.append('"');
    }

    private static boolean isOfWord(int c) {
        return c != '"' && c != '=' && c != '\\' && !Character.isSpaceChar(c) && isHarmless(c);
    }

    /** Among the others are line breaks, escape sequences, and what turns the direction of writing. */
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void appendEscaped(int c, StringBuilder line) {
        switch (c) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                for (char unit : Character.toChars(c)) {
                    line.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        }
    }
}
