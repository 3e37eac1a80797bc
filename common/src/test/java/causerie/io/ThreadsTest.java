package causerie.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class ThreadsTest {
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void runsConnectionsInVirtualThreadsWhereThereAreSome() throws Exception {
        assertTrue(isVirtual(startedThread()));
        assertTrue(isVirtual(threadOf(Threads.writers())));
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20)
    void runsConnectionsInPlatformThreadsWhereThereAreNoOthers() throws Exception {
        assertEquals(Thread.class, startedThread().getClass());
        assertEquals(Thread.class, threadOf(Threads.writers()).getClass());
    }

    @Test
    void keepsTheProgramUpWithNoneOfItsThreads() throws Exception {
        assertTrue(startedThread().isDaemon());
        assertTrue(threadOf(Threads.writers()).isDaemon());
        ExecutorService worker = Threads.worker("worker");
        ScheduledExecutorService timer = Threads.timer("timer");
        try {
            assertTrue(threadOf(worker).isDaemon());
            assertTrue(threadOf(timer).isDaemon());
        } finally {
            worker.shutdownNow();
            timer.shutdownNow();
        }
    }

    @Test
    void namesAStartedThread() throws Exception {
        CompletableFuture<String> name = new CompletableFuture<>();
        Threads.start(
                "reader of anne", () -> name.complete(Thread.currentThread().getName()));
        assertEquals("reader of anne", name.get(30, TimeUnit.SECONDS));
    }

    @Test
    void letsOneBlockedWriterHoldUpNoOther() throws Exception {
        CountDownLatch blocked = new CountDownLatch(1);
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        Threads.writers().execute(() -> {
            try {
                held.complete(blocked.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                held.completeExceptionally(interrupted);
            }
        });
        assertNotSame(Thread.currentThread(), threadOf(Threads.writers()));
        assertFalse(held.isDone());
        blocked.countDown();
        assertTrue(held.get(30, TimeUnit.SECONDS));
    }

    @Test
    void runsAWorkersTasksInTheirOrderInOneNamedThread() throws Exception {
        ExecutorService worker = Threads.worker("disk");
        List<String> ran = new CopyOnWriteArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                int number = i;
                worker.execute(() -> ran.add(Thread.currentThread().getName() + number));
            }
        } finally {
            worker.shutdown();
        }
        assertTrue(worker.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(List.of("disk0", "disk1", "disk2"), ran);
    }

    @Test
    void runsTimedWorkInOneNamedThread() throws Exception {
        ScheduledExecutorService timer = Threads.timer("clock");
        try {
            assertEquals(
                    "clock",
                    timer.schedule(() -> Thread.currentThread().getName(), 1, TimeUnit.MILLISECONDS)
                            .get(30, TimeUnit.SECONDS));
        } finally {
            timer.shutdownNow();
        }
    }

    @Test
    void repeatsWorkInOneDaemonThread() throws Exception {
        CountDownLatch thrice = new CountDownLatch(3);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        ExecutorService repeating = Threads.repeat("tick", Duration.ofMillis(1), () -> {
            threads.add(Thread.currentThread());
            thrice.countDown();
        });
        try {
            assertTrue(thrice.await(30, TimeUnit.SECONDS));
        } finally {
            repeating.shutdownNow();
        }
        assertEquals(List.of(true), threads.stream().map(Thread::isDaemon).toList());
    }

    @Test
    void repeatsWorkAfterItFailedAndReportsTheFailure() throws Exception {
        CountDownLatch again = new CountDownLatch(2);
        CompletableFuture<Throwable> reported = new CompletableFuture<>();
        ExecutorService repeating = Threads.repeat("tick", Duration.ofMillis(1), () -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.complete(failure));
            again.countDown();
            throw new IllegalStateException("this time it failed");
        });
        try {
            assertTrue(again.await(30, TimeUnit.SECONDS));
            assertEquals(
                    "this time it failed", reported.get(30, TimeUnit.SECONDS).getMessage());
        } finally {
            repeating.shutdownNow();
        }
    }

    private static Thread startedThread() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Threads.start("probe", () -> thread.complete(Thread.currentThread()));
        return thread.get(30, TimeUnit.SECONDS);
    }

    private static Thread threadOf(Executor executor) throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        executor.execute(() -> thread.complete(Thread.currentThread()));
        return thread.get(30, TimeUnit.SECONDS);
    }

    /** By reflection, because the tests too are compiled for Java 17. */
    private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
        return (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
    }
}
