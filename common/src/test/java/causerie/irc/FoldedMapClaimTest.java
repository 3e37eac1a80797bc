package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.RepeatedTest;

/** Many threads and one name, as when a hundred people come back after the network did. */
class FoldedMapClaimTest {
    private static final int THREADS = 100;

    private final FoldedMap<Integer> map = FoldedMap.concurrent(Casemapping.RFC1459);

    @RepeatedTest(20)
    void oneOfManyThreadsClaimsTheName() throws InterruptedException {
        int winners = countThreadsThat(i -> map.claim(i % 2 == 0 ? "Anne[away]" : "aNNE{AWAY}", i));
        assertEquals(1, winners);
        assertEquals(1, map.size());
    }

    @RepeatedTest(20)
    void oneOfManyThreadsReleasesTheName() throws InterruptedException {
        map.put("Anne", 7);
        assertEquals(1, countThreadsThat(i -> map.release(i % 2 == 0 ? "Anne" : "ANNE", 7)));
        assertEquals(Optional.empty(), map.get("anne"));
    }

    private static int countThreadsThat(IntPredicate succeed) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(THREADS);
        AtomicInteger succeeded = new AtomicInteger();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            Threads.start("claim-" + i, () -> {
                try {
                    go.await();
                    if (succeed.test(number)) {
                        succeeded.incrementAndGet();
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            });
        }
        go.countDown();
        assertTrue(done.await(30, TimeUnit.SECONDS), "every thread ended");
        return succeeded.get();
    }
}
