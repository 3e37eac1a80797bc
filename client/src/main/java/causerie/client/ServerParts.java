package causerie.client;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The text of a file that has a part for each server: the server's address in brackets, and lines below it. Blank lines
 * and those that begin with {@code #} say nothing.
 */
final class ServerParts {
    private ServerParts() {}

    /**
     * What was understood of a text.
     *
     * @param whole whether that is all of it
     */
    record Understood<V>(V value, boolean whole) {}

    static String write(String heading, Map<String, List<String>> parts) {
        StringBuilder text = new StringBuilder(heading);
        parts.forEach((server, lines) -> {
            text.append("\n[").append(server).append("]\n");
            lines.forEach(line -> text.append(line).append('\n'));
        });
        return text.toString();
    }

    /**
     * Hands over each server with each of its lines.
     *
     * @param take answers whether it has understood the line
     * @return whether everything was understood
     */
    static boolean read(String text, BiPredicate<String, String> take) {
        boolean whole = true;
        String server = "";
        for (String line : text.split("\r?\n")) {
            if (line.startsWith("[") && line.endsWith("]")) {
                server = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                whole &= !server.isBlank() && take.test(server, line);
            }
        }
        return whole;
    }

    /** A text as part of one line. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** The text that was written so. */
    static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length()) {
                i++;
                char next = written.charAt(i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Whether a conversation can be called so. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.charAt(0) != ':'
                && name.chars().noneMatch(c -> c <= ' ' || c == ',' || Character.isISOControl(c));
    }
}
