package causerie.server.command;

import causerie.server.session.Session;
import java.util.Optional;

/**
 * Lets somebody who comes back have their name at once: the session that still has it, dead or not, is ended before the new
 * one is called so and says anything.
 */
final class Takeover {
    private static final String REASON = "You have come in from elsewhere";

    private Takeover() {}

    /** Frees a nick that the same author's other session has; on the reader thread of the new one, and not in the order. */
    static void of(String nick, CommandContext context) {
        Session mine = context.session();
        context.server()
                .sessions()
                .wearer(nick)
                .filter(former -> former != mine && isSameAuthor(former, mine))
                .ifPresent(former -> end(former, context));
    }

    private static boolean isSameAuthor(Session former, Session mine) {
        Optional<String> key = mine.authorKey();
        return key.isPresent() && key.equals(former.authorKey());
    }

    private static void end(Session former, CommandContext context) {
        former.silence(REASON);
        if (former.markDeparted()) {
            new Departure(context.server()).of(former, REASON, context.replies().unflushed());
        }
    }
}
