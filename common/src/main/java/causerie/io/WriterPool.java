package causerie.io;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs writes on few platform threads, as many as there are processors, because waking a thread costs more than a write.
 * A peer that does not read holds one of them up; while nothing at all is getting done, more threads take its place, and
 * go again when more are free than needed. Used by all threads.
 */
final class WriterPool implements Executor {
    private static final int FREE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int MOST = 10_000;
    /** More than are held up together as a rule, so that others wait for one look and not for several. */
    private static final int AT_ONCE = 16;
    /** Shorter, and a machine that is merely busy would look as if nothing got done. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

    private final ThreadFactory threads;
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final AtomicInteger workers = new AtomicInteger();
    private final AtomicInteger free = new AtomicInteger();
    private final LongAdder done = new LongAdder();
    private final AtomicBoolean watched = new AtomicBoolean();
    private final Thread watcher;

    /** @param threads makes threads that do not keep the program up */
    WriterPool(ThreadFactory threads) {
        this.threads = threads;
        this.watcher = threads.newThread(this::watch);
        watcher.start();
        // Those that are always needed exist before the system may have none left to give.
        addWorkers(FREE);
    }

    @Override
    public void execute(Runnable task) {
        if (workers.get() < FREE) {
            addWorkers(1);
        }
        tasks.add(task);
        if (watched.compareAndSet(false, true)) {
            LockSupport.unpark(watcher);
        }
    }

    private void addWorkers(int count) {
        for (int i = 0; i < count && workers.get() < MOST; i++) {
            workers.incrementAndGet();
            try {
                threads.newThread(this::work).start();
            } catch (OutOfMemoryError noMoreThreads) {
                // Those that are there go on, and the next look tries again.
                workers.decrementAndGet();
                return;
            }
        }
    }

    private void work() {
        try {
            Runnable task = next();
            while (task != null) {
                task.run();
                done.increment();
                task = next();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            workers.decrementAndGet();
        }
    }

    /** The next task, or null when this worker is one too many. */
    private @Nullable Runnable next() throws InterruptedException {
        Runnable task = tasks.poll();
        if (task != null) {
            return task;
        }
        try {
            return free.incrementAndGet() > FREE ? null : tasks.take();
        } finally {
            free.decrementAndGet();
        }
    }

    private void watch() {
        while (true) {
            while (!watched.get()) {
                LockSupport.park(this);
            }
            long before = done.sum();
            LockSupport.parkNanos(this, LOOK_NANOS);
            if (tasks.isEmpty()) {
                watched.set(false);
                // What came between the two lines above saw that it was watched.
                watched.set(!tasks.isEmpty());
            } else if (done.sum() == before) {
                addWorkers(Math.min(tasks.size(), Math.max(AT_ONCE, workers.get())));
            }
        }
    }
}
