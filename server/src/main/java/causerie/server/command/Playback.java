package causerie.server.command;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.capability.Multiline;
import causerie.server.channel.Channel;
import causerie.server.journal.Kept;
import causerie.server.journal.Page;
import causerie.server.journal.Position;
import causerie.server.journal.Said;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows the latest words of a room to somebody who enters it and cannot ask for them: of the conversation that is going on,
 * since the room was opened.
 */
final class Playback {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("'['uuuu-MM-dd HH:mm'] '", Locale.ROOT).withZone(ZoneId.systemDefault());

    private Playback() {}

    /** @param entered when the client has entered the room; what comes later it has heard */
    static void of(Channel channel, Position entered, CommandContext context) {
        int most = context.limits().history().playback();
        // "if a client requests this capability, the server SHOULD NOT play back any history that would otherwise be
        // sent automatically"
        if (most == 0 || context.device().has(Capability.CHATHISTORY)) {
            return;
        }
        Page latest = new Page(channel.place(), channel.opened(), entered, true, false);
        List<Kept> messages = context.server().journal().page(latest, most);
        if (messages.isEmpty()) {
            return;
        }
        boolean tagged = context.device().has(Capability.SERVER_TIME);
        ChathistoryCommand.give(
                channel.name(), messages, kept -> tagged ? kept.envelope() : dated(kept, context), context);
    }

    /** The same with the time in its words, for those who would take it for something new. */
    private static Envelope dated(Kept kept, CommandContext context) {
        String when = WHEN.format(kept.time());
        int lineBytes = context.limits().text().lineBytes();
        Said dated = kept.said();
        if (kept.said() instanceof Said.Line line) {
            dated = new Said.Line(dated(line.message(), when, lineBytes), line.tags(), line.sender(), line.place());
        } else if (kept.said() instanceof Said.Lines lines) {
            dated = new Said.Lines(dated(lines.text(), when, lineBytes), lines.tags(), lines.sender(), lines.place());
        }
        return kept.as(dated).envelope();
    }

    private static Multiline dated(Multiline text, String when, int lineBytes) {
        List<Multiline.Line> lines = new ArrayList<>(text.lines());
        Multiline.Line first = lines.get(0);
        String words = dated(text.message(first), when, lineBytes).lastParam();
        lines.set(0, new Multiline.Line(words, first.concat()));
        return new Multiline(text.source(), text.verb(), text.target(), lines);
    }

    private static Message dated(Message message, String when, int lineBytes) {
        String dated = new Multiline.Line(message.lastParam(), false).before(when);
        Message with = Message.from(message.source(), message.verb(), message.param(0), dated);
        return MessageFormatter.fitting(with, lineBytes);
    }
}
