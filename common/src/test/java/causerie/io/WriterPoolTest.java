package causerie.io;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WriterPoolTest {
    private static final int USUAL = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final WriterPool pool = new WriterPool(this::thread);
    private final CountDownLatch release = new CountDownLatch(1);

    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean outOfThreads;

    private Thread thread(Runnable work) {
        if (outOfThreads) {
            refused.incrementAndGet();
            // As the JVM does when the system gives no more.
            throw new OutOfMemoryError("unable to create native thread");
        }
        Thread thread = new Thread(work, "writer");
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    @AfterEach
    void letGo() {
        release.countDown();
    }

    private void hold() {
        try {
            release.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void needsNoMoreThreadsThanProcessorsWhileNobodyIsHeldUp() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(10_000);
        for (int i = 0; i < 10_000; i++) {
            pool.execute(done::countDown);
        }
        assertTrue(done.await(30, TimeUnit.SECONDS));
        // One more watches.
        assertTrue(threads.size() <= USUAL + 1 + USUAL, () -> threads.size() + " threads");
    }

    @Test
    void runsWhatComesAfterAnyNumberOfPeersThatDoNotRead() throws InterruptedException {
        for (int i = 0; i < 10 * USUAL; i++) {
            pool.execute(this::hold);
        }
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(done::countDown);
        assertTrue(done.await(30, TimeUnit.SECONDS));
    }

    @Test
    void keepsThreadsFreeForOthersWhilePeersDoNotRead() throws InterruptedException {
        for (int i = 0; i < 10 * USUAL; i++) {
            pool.execute(this::hold);
        }
        runOne();
        int before = threads.size();
        for (int i = 0; i < 1_000; i++) {
            runOne();
        }
        // Had they gone for want of work, each of those tasks would have waited for new ones.
        assertTrue(threads.size() <= before + USUAL, () -> before + " threads, then " + threads.size());
    }

    @Test
    void goesOnWithTheThreadsItHasWhenThereAreNoMore() throws InterruptedException {
        outOfThreads = true;
        for (int i = 0; i < USUAL; i++) {
            pool.execute(this::hold);
        }
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(done::countDown);
        await().until(() -> refused.get() > 0);
        release.countDown();
        assertTrue(done.await(30, TimeUnit.SECONDS));
    }

    private void runOne() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(done::countDown);
        assertTrue(done.await(30, TimeUnit.SECONDS));
    }

    @Test
    void goesOnAfterATaskThatFails() throws InterruptedException {
        for (int i = 0; i < 2 * USUAL; i++) {
            pool.execute(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
                throw new IllegalStateException("meant");
            });
        }
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(done::countDown);
        assertTrue(done.await(30, TimeUnit.SECONDS));
    }

    @Test
    void letsThreadsGoThatHaveNothingToDoAnyMore() {
        for (int i = 0; i < 10 * USUAL; i++) {
            pool.execute(this::hold);
        }
        await().until(() -> threads.stream().filter(Thread::isAlive).count() == 10 * USUAL + 1);
        release.countDown();
        await().atMost(30, TimeUnit.SECONDS)
                .until(() -> threads.stream().filter(Thread::isAlive).count() <= USUAL + 1);
    }
}
