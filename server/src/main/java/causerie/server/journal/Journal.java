package causerie.server.journal;

import causerie.server.capability.Envelope;
import causerie.server.data.Change;
import causerie.server.session.CommandException;
import causerie.server.session.Receipt;
import causerie.server.session.ReplyBuffer;
import java.util.function.Supplier;

/**
 * The port through which everything that people say passes: it gives each message its time and id and applies them in
 * one order, the order in which they are kept. May be called by any thread.
 */
public interface Journal extends History, AutoCloseable {
    /**
     * Has a message delivered, and returns when it is; under no lock.
     *
     * @param own where its sender is told of it
     * @throws CommandException when it may not be said, or cannot be kept; nothing is kept of it then
     */
    void append(Said said, Ordered target, ReplyBuffer own) throws CommandException;

    /**
     * The same, but may return before, so that its sender can say more meanwhile; under no lock.
     *
     * @param own where its sender is told of it, also when it may not be said, or that there is nothing to tell
     */
    Receipt pipeline(Said said, Ordered target, ReplyBuffer own) throws CommandException;

    /** Keeps what happens in a room and is told there; under the order of everything. */
    void note(Said.Event event);

    /**
     * Has a change on disk before anything that is said from now on, in place of an earlier one about the same that waits
     * still; never waits. Nothing happens where nothing outlives the program.
     */
    void keep(Object about, Change change);

    /** After everything that was said up to now; under the order of everything. */
    Position end();

    /** Which rooms' words are whose. */
    RoomKeys rooms();

    /** Ends it when all has its place that was said; nothing may be said after that. */
    @Override
    void close();

    /** Where messages go: a room, or a person. */
    interface Ordered {
        /** Finds out early whether a message may be said. */
        void check() throws CommandException;

        /**
         * Delivers one message. The stamp is taken inside whatever keeps this target's order, so that times and ids
         * follow it; none is taken for what is refused.
         *
         * @param own where its sender is told of it
         */
        void deliver(Supplier<Envelope> stamp, ReplyBuffer own) throws CommandException;
    }
}
