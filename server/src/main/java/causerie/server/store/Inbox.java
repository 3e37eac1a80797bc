package causerie.server.store;

import causerie.server.data.Change;
import causerie.server.journal.Kept;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What waits for the thread of the journal. Filled by all threads, emptied by that one; guarded by a lock of its own. */
final class Inbox {
    /** Whoever says something while so much waits has to wait, too. */
    static final int MOST_WAITING = 8192;

    /** So many are kept at once: more would keep others waiting. */
    static final int MOST_AT_ONCE = 512;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();

    @GuardedBy("lock")
    private final Queue<Entry> entries = new ArrayDeque<>();

    @GuardedBy("lock")
    private List<Kept> events = new ArrayList<>();

    /** By what they are about, in their order. */
    @GuardedBy("lock")
    private Map<Object, Change> changes = new LinkedHashMap<>();

    /** How much has ever come, and how many of them are done. */
    @GuardedBy("lock")
    private long came;

    @GuardedBy("lock")
    private long done;

    @GuardedBy("lock")
    private boolean closed;

    /**
     * What is kept together.
     *
     * @param entries have no place in the order yet, and nobody has heard them
     * @param events have happened
     * @param changes come before all that is said after them
     */
    record Batch(List<Entry> entries, List<Kept> events, Map<Object, Change> changes) {
        int size() {
            return entries.size() + events.size() + changes.size();
        }
    }

    /** Puts something in, when there is room; answers whether the journal still takes it. */
    boolean put(Entry entry) {
        lock.lock();
        try {
            while (entries.size() >= MOST_WAITING && !closed) {
                emptied.awaitUninterruptibly();
            }
            if (closed) {
                return false;
            }
            entries.add(entry);
            came++;
            filled.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Puts in what has happened; never waits. */
    void put(Kept event) {
        lock.lock();
        try {
            if (!closed) {
                events.add(event);
                came++;
                filled.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Puts in a change, in place of an earlier one about the same; never waits. */
    void put(Object about, Change change) {
        lock.lock();
        try {
            if (!closed) {
                came += changes.remove(about) == null ? 1 : 0;
                changes.put(about, change);
                filled.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for something, and takes it; empty when nothing will come any more. */
    Optional<Batch> take() {
        lock.lock();
        try {
            while (entries.isEmpty() && events.isEmpty() && changes.isEmpty() && !closed) {
                filled.awaitUninterruptibly();
            }
            List<Entry> next = new ArrayList<>();
            while (next.size() < MOST_AT_ONCE && !entries.isEmpty()) {
                next.add(entries.remove());
            }
            Batch batch = new Batch(next, events, changes);
            events = new ArrayList<>();
            changes = new LinkedHashMap<>();
            return batch.size() == 0 ? Optional.empty() : Optional.of(batch);
        } finally {
            lock.unlock();
        }
    }

    void done(Batch batch) {
        lock.lock();
        try {
            done += batch.size();
            emptied.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all is done that has come by now. */
    void awaitDone() {
        lock.lock();
        try {
            long now = came;
            while (done < now) {
                emptied.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
            emptied.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
