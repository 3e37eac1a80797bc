package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import java.time.Instant;
import java.util.Optional;

/**
 * A message of ours of which we do not know yet that it got there. Immutable.
 *
 * @param label which no other line of anybody has
 * @param replyTo what the server calls the message that it answers
 * @param since when it was written, or last sent
 * @param tried whether it was sent over a connection that has broken: the server may have it
 */
record Unsaid(
        Buffer buffer,
        String label,
        Line.Kind kind,
        String text,
        Optional<String> replyTo,
        Instant since,
        boolean tried) {
    Unsaid sentAt(Instant now) {
        return new Unsaid(buffer, label, kind, text, replyTo, now, tried);
    }

    Unsaid broken() {
        return new Unsaid(buffer, label, kind, text, replyTo, since, true);
    }

    Unsaid answering(Optional<String> to) {
        return new Unsaid(buffer, label, kind, text, to, since, tried);
    }
}
