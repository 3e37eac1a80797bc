package causerie.io;

import java.util.ArrayList;
import java.util.List;

/**
 * The queues that one thread has put something into and not yet set writing, so that many lines leave in one write.
 * Belongs to that thread, which flushes before it waits for anything.
 */
public final class FlushList {
    private final List<OutboundQueue> queues = new ArrayList<>();

    void add(OutboundQueue queue) {
        queues.add(queue);
    }

    /** Sets every queue writing and forgets them. */
    public void flush() {
        for (OutboundQueue queue : queues) {
            queue.flush();
        }
        queues.clear();
    }
}
