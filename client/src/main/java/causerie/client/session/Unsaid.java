package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import java.time.Instant;

/**
 * A line of ours of which we do not know yet that it got there. Immutable.
 *
 * @param label which no other line of anybody has
 * @param since when it was written, or last sent
 * @param tried whether it was sent over a connection that has broken: the server may have it
 */
record Unsaid(Buffer buffer, String label, Line.Kind kind, String text, Instant since, boolean tried) {
    Unsaid sentAt(Instant now) {
        return new Unsaid(buffer, label, kind, text, now, tried);
    }

    Unsaid broken() {
        return new Unsaid(buffer, label, kind, text, since, true);
    }
}
