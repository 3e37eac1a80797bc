package causerie.server.data;

import causerie.io.Threads;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Keeps a moment later what changes too often, or where nobody may wait for the disk: what was changed several times
 * meanwhile is written once. Whatever is not written when the program is killed is lost; that is at most {@link #PAUSE}
 * old while the disk works. Used by all threads; a thread of its own writes until it is closed.
 */
public final class WriteBehind implements AutoCloseable {
    /** For how many milliseconds changes are gathered. */
    private static final long PAUSE = 200;

    private static final long RETRY = 2_000;

    /** So many are written at a time, as what people say has to wait meanwhile. */
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Consumer<StorageException> failed;
    private final ScheduledExecutorService timer = Threads.timer("keeper");
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();

    /** What is to be written, in its order, by what it is about. */
    @GuardedBy("lock")
    private final Map<Object, Change> pending = new LinkedHashMap<>();

    @GuardedBy("lock")
    private boolean scheduled;

    @GuardedBy("writing")
    private boolean failing;

    /** @param failed is told once, until it works again, when nothing can be written */
    public WriteBehind(Database database, Consumer<StorageException> failed) {
        this.database = database;
        this.failed = failed;
    }

    /** Has a change written soon, in place of an earlier one about the same that waits still. Never waits for the disk. */
    public void put(Object about, Change change) {
        lock.lock();
        try {
            pending.remove(about);
            pending.put(about, change);
            schedule(PAUSE);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void schedule(long millis) {
        if (scheduled) {
            return;
        }
        try {
            Future<?> unused = timer.schedule(this::write, millis, TimeUnit.MILLISECONDS);
            scheduled = true;
        } catch (RejectedExecutionException closing) {
            // Whoever closes it writes what is left.
        }
    }

    private void write() {
        lock.lock();
        try {
            scheduled = false;
        } finally {
            lock.unlock();
        }
        flush();
    }

    /** Returns when all that was put before is written, or cannot be; under no lock that others wait for. */
    public void flush() {
        writing.lock();
        try {
            boolean works = true;
            while (works && !isEmpty()) {
                works = writeSome();
            }
        } finally {
            writing.unlock();
        }
    }

    private boolean isEmpty() {
        lock.lock();
        try {
            return pending.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("writing")
    private boolean writeSome() {
        Map<Object, Change> some = take();
        try {
            List<Change> changes = new ArrayList<>(some.values());
            database.write(transaction -> {
                for (Change change : changes) {
                    change.in(transaction);
                }
                return changes.size();
            });
            failing = false;
            return true;
        } catch (StorageException why) {
            putBack(some);
            report(why);
            return false;
        }
    }

    /** Tells that something could not be read or written, once until something is written again. */
    public void report(StorageException why) {
        writing.lock();
        try {
            if (!failing) {
                failing = true;
                failed.accept(why);
            }
        } finally {
            writing.unlock();
        }
    }

    private Map<Object, Change> take() {
        lock.lock();
        try {
            Map<Object, Change> some = new LinkedHashMap<>();
            var waiting = pending.entrySet().iterator();
            while (waiting.hasNext() && some.size() < AT_ONCE) {
                Map.Entry<Object, Change> next = waiting.next();
                some.put(next.getKey(), next.getValue());
                waiting.remove();
            }
            return some;
        } finally {
            lock.unlock();
        }
    }

    /** Before all that has come since, and without what was changed once more. */
    private void putBack(Map<Object, Change> unwritten) {
        lock.lock();
        try {
            Map<Object, Change> since = new LinkedHashMap<>(pending);
            pending.clear();
            pending.putAll(unwritten);
            since.forEach((about, change) -> {
                pending.remove(about);
                pending.put(about, change);
            });
            schedule(RETRY);
        } finally {
            lock.unlock();
        }
    }

    /** Writes what is left, and ends its thread. */
    @Override
    public void close() {
        timer.shutdownNow();
        flush();
    }
}
