package causerie.server.journal;

import causerie.irc.Message;
import causerie.irc.Tags;
import causerie.server.capability.Envelope;
import causerie.server.capability.Sender;
import java.time.Instant;

/**
 * What somebody says, before the journal has given it its time and id.
 *
 * @param tags as its sender wrote them
 */
public record Said(Message message, Tags tags, Sender sender) {
    Envelope stamped(Instant time, String msgid) {
        return Envelope.of(message, time).from(sender).said(msgid, tags);
    }
}
