package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many threads and one name, as when a hundred people come back after the network did. */
class FoldedMapClaimTest {
    private static final int THREADS = 100;
    private static final int NAMES = 1_000;

    private final FoldedMap<Integer> map = FoldedMap.concurrent(Casemapping.RFC1459);

    @RepeatedTest(20)
    void oneOfManyThreadsClaimsAName() throws InterruptedException {
        assertEquals(1, countSuccesses(1, (name, thread) -> map.claim(name, thread)));
        assertEquals(1, map.size());
    }

    @Test
    void eachOfManyNamesIsClaimedByOneOfManyThreads() throws InterruptedException {
        assertEquals(NAMES, countSuccesses(NAMES, (name, thread) -> map.claim(name, thread)));
        assertEquals(NAMES, map.size());
    }

    @Test
    void whoClaimedANameHoldsIt() throws InterruptedException {
        Map<String, Integer> winners = new ConcurrentHashMap<>();
        countSuccesses(NAMES, (name, thread) -> {
            boolean won = map.claim(name, thread);
            if (won) {
                winners.put(name, thread);
            }
            return won;
        });
        winners.forEach((name, winner) -> assertEquals(Optional.of(winner), map.get(name)));
    }

    @Test
    void eachOfManyNamesIsReleasedByOneOfManyThreads() throws InterruptedException {
        for (int i = 0; i < NAMES; i++) {
            map.put("anne[" + i, 7);
        }
        assertEquals(NAMES, countSuccesses(NAMES, (name, thread) -> map.release(name, 7)));
        assertEquals(0, map.size());
    }

    /** How often the attempt succeeded when every thread made it once with every name, each in its own spelling. */
    private static int countSuccesses(int names, BiPredicate<String, Integer> attempt) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(THREADS);
        AtomicInteger succeeded = new AtomicInteger();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            Threads.start("claim-" + i, () -> {
                try {
                    go.await();
                    for (int name = 0; name < names; name++) {
                        if (attempt.test((number % 2 == 0 ? "Anne[" : "aNNE{") + name, number)) {
                            succeeded.incrementAndGet();
                        }
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
