package causerie.server.journal;

import causerie.server.capability.Envelope;
import java.time.Instant;

/**
 * Something that was said, as it is kept.
 *
 * @param msgid empty for what is told without one
 */
public record Kept(Position position, String msgid, Said said) {
    public Instant time() {
        return Instant.ofEpochMilli(position.time());
    }

    /** The same as everybody was sent it then. */
    public Envelope envelope() {
        return said.stamped(time(), msgid);
    }
}
