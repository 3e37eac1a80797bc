package causerie.server.journal;

import causerie.server.capability.Envelope;
import causerie.server.session.CommandException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The port through which everything that people say passes: it gives each message its time and id and applies them in
 * one order, the order in which they are kept. May be called by any thread.
 */
public interface Journal {
    /**
     * Takes a message in, and has it delivered when its place in the order has come.
     *
     * @throws CommandException when it may not be said; nothing is kept of it then
     */
    void append(Said said, Ordered target) throws CommandException;

    /** What is known of a message; empty when it is too long ago, was taken back, or never was. */
    Optional<Remembered> find(String msgid);

    /** Where messages go: a room, or a person. */
    interface Ordered {
        /**
         * Delivers one message. The stamp is taken inside whatever keeps this target's order, so that times and ids
         * follow it; none is taken for what is refused.
         */
        void deliver(Supplier<Envelope> stamp) throws CommandException;
    }
}
