package causerie.server.journal;

import causerie.server.capability.Sender;
import java.time.Instant;

/** What the journal still knows of a message: when, by whom and where it was said. */
public record Remembered(Instant time, Sender author, Place place) {
    /** Whether two people have said it to each other. */
    public boolean isBetween(Sender one, Sender other) {
        return place instanceof Place.Person to
                && ((author.isSame(one) && to.recipient().isSame(other))
                        || (author.isSame(other) && to.recipient().isSame(one)));
    }
}
