package causerie.client;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Hands the work that the network brings to the event dispatch thread in slices of at most {@value #SLICE_MILLIS} ms, so
 * that keys and painting come in between. Network threads put; past {@value #MAX_WAITING} pieces they wait, and with them
 * the server.
 */
final class Slices {
    static final int SLICE_MILLIS = 8;
    static final int MAX_WAITING = 5_000;

    private final Executor eventThread;
    private final LongSupplier nanoTime;
    private final Semaphore room = new Semaphore(MAX_WAITING);
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @GuardedBy("lock")
    private boolean scheduled;

    Slices(Executor eventThread, LongSupplier nanoTime) {
        this.eventThread = eventThread;
        this.nanoTime = nanoTime;
    }

    /** Has a piece of work done after all that was put before; never call it on the event dispatch thread. */
    void put(Runnable piece) {
        room.acquireUninterruptibly();
        lock.lock();
        try {
            waiting.add(piece);
            if (scheduled) {
                return;
            }
            scheduled = true;
        } finally {
            lock.unlock();
        }
        eventThread.execute(this::run);
    }

    private void run() {
        long end = nanoTime.getAsLong() + TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS);
        boolean more = true;
        try {
            do {
                more = runNext();
            } while (more && nanoTime.getAsLong() - end < 0);
        } finally {
            // Even after a piece of work that failed the others have their turn.
            if (more) {
                eventThread.execute(this::run);
            }
        }
    }

    /** Answers false when there was nothing left; the next piece put then makes a new start. */
    private boolean runNext() {
        Runnable next;
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                scheduled = false;
                return false;
            }
            next = waiting.remove();
        } finally {
            lock.unlock();
        }
        room.release();
        next.run();
        return true;
    }
}
