package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.irc.Message;
import causerie.irc.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells others that we are writing, as often as they need to hear it. See
 * <a href="https://ircv3.net/specs/client-tags/typing">typing</a>. Belongs to the event dispatch thread.
 */
final class TypingNotices {
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final Wire wire;
    private Optional<Buffer> told = Optional.empty();
    private Instant toldAt = Instant.MIN;

    TypingNotices(Wire wire) {
        this.wire = wire;
    }

    void typing(Buffer buffer, boolean active) {
        boolean same = told.filter(buffer::equals).isPresent();
        if (!mayTell(buffer) || (!active && !same)) {
            return;
        }
        if (active && same && wire.now().isBefore(toldAt.plus(BETWEEN))) {
            return;
        }
        told = active ? Optional.of(buffer) : Optional.empty();
        toldAt = wire.now();
        wire.send(Message.of("TAGMSG", buffer.name()).withTags(Tags.of("+typing", active ? "active" : "done")));
    }

    /** What was being written has been said, which tells the others enough. */
    void said(Buffer buffer) {
        told = told.filter(other -> !other.equals(buffer));
    }

    private boolean mayTell(Buffer buffer) {
        return wire.isOnline() && ClientTags.passes(wire, "typing") && buffer.joined();
    }
}
