package causerie.server.capability;

import causerie.irc.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other words for a message, and how they are told.
 *
 * @param text the words, with who tells them now, and where; its verb is that of the message
 * @param msgid of the message
 */
public record Correction(Multiline text, String msgid) {
    /** What tells them. */
    public static final String VERB = "EDIT";

    private static final String PREFIX = "corrected: ";

    /** One line of it as it is told to those who know of such corrections. */
    Message told(Multiline.Line line) {
        return Message.from(text.source(), VERB, text.target(), msgid, line.text());
    }

    /** The whole as those read it who do not: it says in plain words that it is one. */
    Multiline plain() {
        Multiline.Line first = text.lines().get(0);
        Multiline.Line begun = new Multiline.Line(first.before(PREFIX), false);
        List<Multiline.Line> lines =
                Stream.concat(Stream.of(begun), text.lines().stream().skip(1)).toList();
        return new Multiline(text.source(), text.verb(), text.target(), lines);
    }

    boolean isOneLine() {
        return text.lines().size() == 1;
    }

    /** All messages in which somebody may be told of it. */
    public Stream<Message> messages() {
        Multiline plain = plain();
        return Stream.concat(
                text.lines().stream().map(this::told), plain.lines().stream().map(plain::message));
    }
}
