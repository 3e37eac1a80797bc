package causerie.server.journal;

import causerie.server.capability.Envelope;
import causerie.server.config.LiveConfig;
import causerie.server.session.CommandException;
import causerie.server.session.Order;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Instant;
import java.util.Optional;

/**
 * A journal that keeps no words, only who said the latest messages: they are delivered at once, by the thread that brings
 * them, one after the other, in the order of everything.
 */
public final class MemoryJournal implements Journal {
    private final ServerClock clock;
    private final Order order;

    @GuardedBy("order")
    private final RecentMessages recent;

    public MemoryJournal(ServerClock clock, LiveConfig config) {
        this.clock = clock;
        this.order = clock.order();
        this.recent = new RecentMessages(() -> config.limits().history().messages());
    }

    @Override
    public void append(Said said, Ordered target) throws CommandException {
        order.lock();
        try {
            RecentMessages memory = recent;
            target.deliver(() -> stamp(said, memory));
        } finally {
            order.unlock();
        }
    }

    private Envelope stamp(Said said, RecentMessages memory) {
        Instant time = clock.now();
        String msgid = clock.nextMsgid();
        memory.add(msgid, time, said);
        return said.stamped(time, msgid);
    }

    @Override
    public Optional<Remembered> find(String msgid) {
        order.lock();
        try {
            return recent.find(msgid);
        } finally {
            order.unlock();
        }
    }
}
