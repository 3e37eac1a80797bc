package causerie.server.journal;

import causerie.server.capability.Envelope;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was said, as it is kept.
 *
 * @param msgid empty for what is told without one
 * @param edited when its author has given it these words, if others stood there before
 */
public record Kept(Position position, String msgid, Said said, Optional<Instant> edited) {
    /** As it was said. */
    public Kept(Position position, String msgid, Said said) {
        this(position, msgid, said, Optional.empty());
    }

    /** The same in other words. */
    public Kept as(Said other) {
        return new Kept(position, msgid, other, edited);
    }

    /** The same in the words of a correction of this time. */
    Kept edited(Said.Edit edit, Instant time) {
        return new Kept(position, msgid, edit.of(said), Optional.of(time));
    }

    public Instant time() {
        return Instant.ofEpochMilli(position.time());
    }

    /** The same as everybody was sent it then, or has been told since. */
    public Envelope envelope() {
        Envelope envelope = said.stamped(time(), msgid);
        return edited.isPresent() ? envelope.edited(edited.get()) : envelope;
    }
}
