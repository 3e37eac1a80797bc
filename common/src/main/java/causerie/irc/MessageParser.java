package causerie.irc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one line, without its line ending, as a message. See
 * <a href="https://modern.ircdocs.horse/#message-format">Message format</a> and
 * <a href="https://ircv3.net/specs/extensions/message-tags">message-tags</a>. One use, one thread.
 */
public final class MessageParser {
    private final String line;
    private int at;

    private MessageParser(String line) {
        this.line = line;
    }

    /**
     * Parses a line.
     *
     * @throws MalformedMessageException when the line has no verb, a verb of other than letters and digits, or holds
     *     NUL, CR or LF
     */
    public static Message parse(String line) throws MalformedMessageException {
        return new MessageParser(line).message();
    }

    private Message message() throws MalformedMessageException {
        rejectForbidden();
        Tags tags = peek() == '@' ? tags(word().substring(1)) : Tags.NONE;
        skipSpaces();
        Source source = peek() == ':' ? Source.parse(word().substring(1)) : Source.NONE;
        skipSpaces();
        String verb = verb();
        return new Message(tags, source, verb, params());
    }

    private void rejectForbidden() throws MalformedMessageException {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\0' || c == '\r' || c == '\n') {
                throw new MalformedMessageException("a line may not hold NUL, CR or LF");
            }
        }
    }

    private String verb() throws MalformedMessageException {
        String verb = word();
        if (verb.isEmpty()) {
            throw new MalformedMessageException("the line has no command");
        }
        for (int i = 0; i < verb.length(); i++) {
            if (!isAsciiLetterOrDigit(verb.charAt(i))) {
                throw new MalformedMessageException("a command has only letters and digits");
            }
        }
        return verb;
    }

    private List<String> params() {
        List<String> params = new ArrayList<>(4);
        skipSpaces();
        while (at < line.length()) {
            if (line.charAt(at) == ':') {
                params.add(line.substring(at + 1));
                return params;
            }
            params.add(word());
            skipSpaces();
        }
        return params;
    }

    /** Keys and values in the form of tags, without the sign before them. */
    public static Tags tags(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = find(';', text, start, text.length());
            int keyEnd = find('=', text, start, end);
            if (keyEnd > start) {
                values.put(text.substring(start, keyEnd), keyEnd < end ? unescape(text, keyEnd + 1, end) : "");
            }
            start = end + 1;
        }
        return values.isEmpty() ? Tags.NONE : new Tags(values);
    }

    private static String unescape(String text, int from, int to) {
        if (find('\\', text, from, to) == to) {
            return text.substring(from, to);
        }
        StringBuilder value = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                value.append(c);
            } else if (++i < to) {
                value.append(unescaped(text.charAt(i)));
            }
        }
        return value.toString();
    }

    /** Where a character is, or the end of the search: what lies beyond is never looked at for each tag anew. */
    private static int find(char wanted, String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != wanted) {
            at++;
        }
        return at;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case ':' -> ';';
            case 's' -> ' ';
            case 'r' -> '\r';
            case 'n' -> '\n';
            default -> c;
        };
    }

    private char peek() {
        return at < line.length() ? line.charAt(at) : '\0';
    }

    private String word() {
        int start = at;
        int space = line.indexOf(' ', at);
        at = space < 0 ? line.length() : space;
        return line.substring(start, at);
    }

    private void skipSpaces() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    static boolean isAsciiLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
