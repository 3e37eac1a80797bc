package causerie.server.journal;

import causerie.server.session.CommandException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A journal that keeps nothing: messages are delivered at once, by the thread that brings them, one after the other. Its
 * lock is taken before a room's, never inside one.
 */
public final class MemoryJournal implements Journal {
    private final ServerClock clock;
    private final ReentrantLock order = new ReentrantLock();

    public MemoryJournal(ServerClock clock) {
        this.clock = clock;
    }

    @Override
    public void append(Said said, Ordered target) throws CommandException {
        order.lock();
        try {
            target.deliver(() -> said.stamped(clock.now(), clock.nextMsgid()));
        } finally {
            order.unlock();
        }
    }
}
