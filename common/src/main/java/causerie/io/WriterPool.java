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
 * go again when they have nothing to do. Used by all threads.
 */
final class WriterPool implements Executor {
    private static final int USUAL = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int MOST = 10_000;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long IDLE_SECONDS = 5;

    private final ThreadFactory threads;
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final AtomicInteger workers = new AtomicInteger();
    private final LongAdder done = new LongAdder();
    private final AtomicBoolean watched = new AtomicBoolean();
    private final Thread watcher;

    /** @param threads makes threads that do not keep the program up */
    WriterPool(ThreadFactory threads) {
        this.threads = threads;
        this.watcher = threads.newThread(this::watch);
        watcher.start();
    }

    @Override
    public void execute(Runnable task) {
        if (workers.get() < USUAL) {
            addWorker();
        }
        tasks.add(task);
        if (watched.compareAndSet(false, true)) {
            LockSupport.unpark(watcher);
        }
    }

    private void addWorker() {
        if (workers.incrementAndGet() > MOST) {
            workers.decrementAndGet();
            return;
        }
        threads.newThread(this::work).start();
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

    /** The next task, or null when this worker is one too many and has had nothing to do for a while. */
    private @Nullable Runnable next() throws InterruptedException {
        Runnable task = tasks.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        while (task == null && workers.get() <= USUAL) {
            task = tasks.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        }
        return task;
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
                int more = Math.min(tasks.size(), Math.max(1, workers.get()));
                for (int i = 0; i < more; i++) {
                    addWorker();
                }
            }
        }
    }
}
