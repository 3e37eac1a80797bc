package causerie.io;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Makes every thread there is: virtual ones for connections where the runtime has them (Java 21 and newer), else
 * platform ones. Virtual threads are looked up at run time because the code is compiled for Java 17. None of the
 * threads keeps the program up.
 */
public final class Threads {
    private static final Optional<ThreadFactory> VIRTUAL = virtualThreads();
    private static final ThreadFactory CONNECTION_THREADS = VIRTUAL.orElse(work -> platformThread("connection", work));
    private static final Executor WRITERS = VIRTUAL.map(Threads::oneThreadATask)
            .orElseGet(() -> new WriterPool(work -> platformThread("writer", work)));

    private Threads() {}

    /** Starts a thread that may block for long on one connection. */
    public static Thread start(String name, Runnable work) {
        Thread thread = CONNECTION_THREADS.newThread(work);
        thread.setName(name);
        thread.start();
        return thread;
    }

    /** Runs tasks that may block on one connection for a while. */
    public static Executor writers() {
        return WRITERS;
    }

    /** One thread that runs what is due; its owner shuts it down. */
    public static ScheduledExecutorService timer(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> platformThread(name, work));
    }

    /**
     * Runs the work again and again on one thread, each time so long after the last; its owner shuts it down. A failure
     * goes to the thread's handler of uncaught exceptions, and the next time comes all the same.
     */
    public static ExecutorService repeat(String name, Duration pause, Runnable work) {
        ScheduledExecutorService timer = timer(name);
        Future<?> unused = timer.scheduleWithFixedDelay(
                () -> reportFailure(work), pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
        return timer;
    }

    private static void reportFailure(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }

    /** One thread that runs tasks in their order; its owner shuts it down. */
    public static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(work -> platformThread(name, work));
    }

    /** Runs the work when the program is asked to end, by a signal or from inside. */
    public static void onShutdown(String name, Runnable work) {
        Runtime.getRuntime().addShutdownHook(platformThread(name, work));
    }

    private static Thread platformThread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static Executor oneThreadATask(ThreadFactory threads) {
        return task -> threads.newThread(task).start();
    }

    private static Optional<ThreadFactory> virtualThreads() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Method factory = Class.forName("java.lang.Thread$Builder").getMethod("factory");
            return Optional.of((ThreadFactory) factory.invoke(builder));
        } catch (ReflectiveOperationException olderThan21) {
            return Optional.empty();
        }
    }
}
