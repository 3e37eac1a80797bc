package causerie.server.store;

import causerie.irc.MalformedMessageException;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.MessageParser;
import causerie.irc.Tags;
import causerie.server.capability.Multiline;
import causerie.server.capability.Sender;
import causerie.server.journal.Place;
import causerie.server.journal.Said;
import causerie.server.session.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was said, as columns of the database.
 *
 * @param line the message as on the wire, with its sender and their tags, without what people wrote
 * @param text what people wrote, with a line feed between lines; empty for an event
 * @param shape how a text of several lines was cut: the length of each piece, with {@code +} before one that continues the
 *     one before it; empty for a message of one line
 */
record Row(String line, String text, String shape) {
    private static final Set<String> SPOKEN = Set.of("PRIVMSG", "NOTICE", "TAGMSG");

    static Row of(Said said) {
        if (said instanceof Said.Lines lines) {
            Multiline text = lines.text();
            Message head = Message.from(text.source(), text.verb(), text.target());
            return new Row(format(head, lines.tags()), said.written(), shape(text.lines()));
        } else if (said instanceof Said.Line line && line.isWritten()) {
            Message message = line.message();
            Message head = Message.from(message.source(), message.verb(), message.param(0));
            return new Row(format(head, line.tags()), said.written(), "");
        } else if (said instanceof Said.Line line) {
            return new Row(format(line.message(), line.tags()), "", "");
        } else if (said instanceof Said.Event event) {
            return new Row(format(event.message(), Tags.NONE), "", "");
        }
        throw new IllegalArgumentException(said.verb() + " is not kept as a message");
    }

    /** Words alone, of a message that stands there already. */
    static Row of(Multiline words) {
        return new Row("", words.joined(), words.lines().size() == 1 ? "" : shape(words.lines()));
    }

    private static String format(Message message, Tags tags) {
        return MessageFormatter.format(message.withTags(tags.clientOnly()));
    }

    private static String shape(List<Multiline.Line> lines) {
        StringBuilder shape = new StringBuilder();
        for (Multiline.Line line : lines) {
            shape.append(shape.isEmpty() ? "" : ",")
                    .append(line.concat() ? "+" : "")
                    .append(line.text().length());
        }
        return shape.toString();
    }

    /** What was said, as it was before it was kept. */
    Said said(Sender sender, Place place) {
        Message head = head();
        Message bare = head.withTags(Tags.NONE);
        if (!SPOKEN.contains(head.verb())) {
            return new Said.Event(bare, sender, place);
        } else if (!shape.isEmpty()) {
            Multiline cut = new Multiline(head.source(), head.verb(), head.param(0), cut());
            return new Said.Lines(cut, head.tags(), sender, place);
        }
        Message whole =
                head.verb().equals("TAGMSG") ? bare : Message.from(head.source(), head.verb(), head.param(0), text);
        return new Said.Line(whole, head.tags(), sender, place);
    }

    /** To whom a message was said that is kept in this line, folded. */
    static String target(String line) {
        return Names.fold(new Row(line, "", "").head().param(0));
    }

    private Message head() {
        try {
            return MessageParser.parse(line);
        } catch (MalformedMessageException damaged) {
            throw new IllegalStateException("A kept message is damaged", damaged);
        }
    }

    private List<Multiline.Line> cut() {
        List<Multiline.Line> lines = new ArrayList<>();
        int at = 0;
        for (String piece : shape.split(",")) {
            boolean concat = piece.startsWith("+");
            int start = lines.isEmpty() || concat ? at : at + 1;
            at = start + Integer.parseInt(concat ? piece.substring(1) : piece);
            lines.add(new Multiline.Line(text.substring(start, at), concat));
        }
        return lines;
    }
}
