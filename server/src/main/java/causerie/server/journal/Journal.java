package causerie.server.journal;

import causerie.server.capability.Envelope;
import causerie.server.session.CommandException;
import java.util.function.Supplier;

/**
 * The port through which everything that people say passes: it gives each message its time and id and applies them in
 * one order, the order in which they are kept. May be called by any thread.
 */
public interface Journal extends History {
    /**
     * Takes a message in, and has it delivered when its place in the order has come.
     *
     * @throws CommandException when it may not be said; nothing is kept of it then
     */
    void append(Said said, Ordered target) throws CommandException;

    /** Keeps what happens in a room and is told there; under the order of everything. */
    void note(Said.Event event);

    /** After everything that was said up to now; under the order of everything. */
    Position end();

    /** Which rooms' words are whose. */
    RoomKeys rooms();

    /** Where messages go: a room, or a person. */
    interface Ordered {
        /**
         * Delivers one message. The stamp is taken inside whatever keeps this target's order, so that times and ids
         * follow it; none is taken for what is refused.
         */
        void deliver(Supplier<Envelope> stamp) throws CommandException;
    }
}
