package causerie.server.capability;

import causerie.irc.Message;
import causerie.irc.Tags;
import java.time.Instant;

/**
 * Something on its way to its readers, who may be told it in different ways and in one line or several; encoded once for
 * all who are told it in the same way. Used by one thread at a time.
 */
public interface Envelope {
    /** A message that everybody can be sent: source, verb and parameters, without tags. */
    static MessageEnvelope of(Message message, Instant time) {
        return new MessageEnvelope(message, time);
    }

    /** When it happened. */
    Instant time();

    /** The same, telling those who asked when its words were changed. */
    default Envelope edited(Instant when) {
        return this;
    }

    /** Whether somebody with these capabilities is sent it at all. */
    boolean isFor(CapabilitySet capabilities);

    /** The lines for all who have these capabilities; shared, not to be changed. */
    byte[] encodedFor(CapabilitySet capabilities);

    /** The lines for one reader, with further tags first. */
    byte[] encode(CapabilitySet capabilities, Tags further);
}
