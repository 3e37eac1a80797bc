package causerie.irc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes messages as lines; refuses, rather than changes, what a line cannot carry. */
public final class MessageFormatter {
    /**
     * What ends in somebody's words gets its colon even when they are one word: bots are known to look for it.
     */
    private static final Set<String> ENDS_IN_WORDS = Set.of(
            "AWAY", "EDIT", "ERROR", "KICK", "NOTICE", "PRIVMSG", "QUIT", "SETNAME", "TOPIC", "301", "302", "303",
            "311", "319", "322", "332", "353", "730", "731", "732");

    private MessageFormatter() {}

    /** The message in UTF-8 with its line ending, ready for the wire; errors as {@link #format}. */
    public static byte[] encode(Message message) {
        return append(new StringBuilder(128), message).append("\r\n").toString().getBytes(UTF_8);
    }

    /** A line that was encoded without tags, with tags in front; errors as {@link #format}. */
    public static byte[] encode(Tags tags, byte[] body) {
        if (tags.isEmpty()) {
            return body;
        }
        StringBuilder text = new StringBuilder(96);
        appendTags(text, tags);
        byte[] front = text.toString().getBytes(UTF_8);
        byte[] line = Arrays.copyOf(front, front.length + body.length);
        System.arraycopy(body, 0, line, front.length, body.length);
        return line;
    }

    /**
     * The message as a line without its ending.
     *
     * @throws IllegalArgumentException when a part cannot stand where it is: an empty or spaced parameter before the
     *     last, a line break anywhere, a verb of other than letters and digits
     */
    public static String format(Message message) {
        return append(new StringBuilder(128), message).toString();
    }

    /** How many bytes the message takes after its tags, the line ending included. */
    public static int bodyBytes(Message message) {
        return encode(message.withTags(Tags.NONE)).length;
    }

    /** The message, or one with less of its last parameter, never half a character, that takes no more bytes than this. */
    public static Message fitting(Message message, int maxBytes) {
        int tooMany = bodyBytes(message) - maxBytes;
        if (tooMany <= 0 || message.params().isEmpty()) {
            return message;
        }
        String text = message.lastParam();
        int end = text.length();
        int dropped = 0;
        while (end > 0 && dropped < tooMany) {
            int from = text.offsetByCodePoints(end, -1);
            dropped += text.substring(from, end).getBytes(UTF_8).length;
            end = from;
        }
        List<String> params = new ArrayList<>(message.params());
        params.set(params.size() - 1, text.substring(0, end));
        return new Message(message.tags(), message.source(), message.verb(), params);
    }

    private static StringBuilder append(StringBuilder line, Message message) {
        appendTags(line, message.tags());
        if (message.source().isPresent()) {
            String source = message.source().toString();
            require(isWord(source), "a source may not hold spaces or line breaks");
            line.append(':').append(source).append(' ');
        }
        require(isVerb(message.verb()), "a command has only letters and digits");
        line.append(message.verb());
        appendParams(line, message.params(), ENDS_IN_WORDS.contains(message.verb()));
        return line;
    }

    private static void appendTags(StringBuilder line, Tags tags) {
        if (tags.isEmpty()) {
            return;
        }
        char separator = '@';
        for (Map.Entry<String, String> tag : tags.values().entrySet()) {
            String key = tag.getKey();
            require(isWord(key) && key.indexOf(';') < 0 && key.indexOf('=') < 0, "a tag's key cannot be written");
            line.append(separator).append(key);
            if (!tag.getValue().isEmpty()) {
                escape(line.append('='), tag.getValue());
            }
            separator = ';';
        }
        line.append(' ');
    }

    private static void escape(StringBuilder line, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case ';' -> line.append("\\:");
                case ' ' -> line.append("\\s");
                case '\\' -> line.append("\\\\");
                case '\r' -> line.append("\\r");
                case '\n' -> line.append("\\n");
                case '\0' -> throw new IllegalArgumentException("a tag's value may not hold NUL");
                default -> line.append(c);
            }
        }
    }

    private static void appendParams(StringBuilder line, List<String> params, boolean lastIsWords) {
        int last = params.size() - 1;
        for (int i = 0; i <= last; i++) {
            String param = params.get(i);
            boolean middle = isWord(param) && param.charAt(0) != ':';
            require(middle || (i == last && isOneLine(param)), "a parameter cannot be written");
            line.append(middle && !(i == last && lastIsWords) ? " " : " :").append(param);
        }
    }

    private static boolean isVerb(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> MessageParser.isAsciiLetterOrDigit((char) c));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.indexOf(' ') < 0 && isOneLine(text);
    }

    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0' || c == '\r' || c == '\n') {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
