package causerie.server.capability;

import causerie.irc.Message;
import causerie.irc.Source;
import java.util.List;

/**
 * A text of several lines, as its sender cut it: <a href="https://ircv3.net/specs/extensions/multiline">multiline</a>.
 *
 * @param verb PRIVMSG or NOTICE
 * @param lines at least one, not all of them blank
 */
public record Multiline(Source source, String verb, String target, List<Line> lines) {
    /** The type of its batch. */
    public static final String TYPE = "draft/multiline";
    /** The tag of a line that goes on where the one before it ends. */
    public static final String CONCAT = "draft/multiline-concat";

    public Multiline {
        lines = List.copyOf(lines);
    }

    /**
     * One line of it.
     *
     * @param concat whether it continues the line before it, instead of standing below it
     */
    public record Line(String text, boolean concat) {
        private static final String ACTION = "\u0001ACTION ";

        public boolean isBlank() {
            return text.isEmpty();
        }

        /** Its text with words in front of what people read of it. */
        public String before(String words) {
            return text.startsWith(ACTION) ? ACTION + words + text.substring(ACTION.length()) : words + text;
        }
    }

    /** The whole text, with a line feed between lines. */
    public String joined() {
        StringBuilder text = new StringBuilder(lines.get(0).text());
        for (Line line : lines.subList(1, lines.size())) {
            text.append(line.concat() ? "" : "\n").append(line.text());
        }
        return text.toString();
    }

    /** A line of it as a message of its own. */
    public Message message(Line line) {
        return Message.from(source, verb, target, line.text());
    }
}
