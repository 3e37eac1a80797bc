package causerie.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

final class SlicesTest {
    private final Queue<Runnable> events = new ArrayDeque<>();
    private final List<Integer> done = new ArrayList<>();
    private long nanos;
    private final Slices slices = new Slices(events::add, () -> nanos);

    @Test
    void doesWhatWaitsInOneGoAndInOrder() {
        for (int i = 0; i < 5; i++) {
            put(i, 0);
        }
        assertEquals(1, events.size());
        events.remove().run();
        assertEquals(List.of(0, 1, 2, 3, 4), done);
        assertTrue(events.isEmpty());
    }

    @Test
    void letsOthersInAfterEightMilliseconds() {
        for (int i = 0; i < 5; i++) {
            put(i, 4);
        }
        events.remove().run();
        assertEquals(List.of(0, 1), done);
        events.remove().run();
        events.remove().run();
        assertEquals(List.of(0, 1, 2, 3, 4), done);
    }

    @Test
    void goesOnAfterAPieceThatFailed() {
        slices.put(() -> {
            throw new IllegalStateException("on purpose");
        });
        put(1, 0);
        assertThrows(IllegalStateException.class, events.remove()::run);
        events.remove().run();
        assertEquals(List.of(1), done);
    }

    @Test
    void startsAnewWhenThereIsWorkAgain() {
        put(1, 0);
        events.remove().run();
        put(2, 0);
        events.remove().run();
        assertEquals(List.of(1, 2), done);
    }

    @Test
    void makesTheNetworkWaitPastTheMostThatWait() {
        AtomicInteger put = new AtomicInteger();
        Threads.start("network", () -> {
            for (int i = 0; i <= Slices.MAX_WAITING; i++) {
                slices.put(() -> {});
                put.incrementAndGet();
            }
        });
        Awaitility.await().until(() -> put.get() == Slices.MAX_WAITING);
        Awaitility.await().during(Duration.ofMillis(100)).until(() -> put.get() == Slices.MAX_WAITING);
        events.remove().run();
        Awaitility.await().until(() -> put.get() == Slices.MAX_WAITING + 1);
    }

    private void put(int number, int millis) {
        slices.put(() -> {
            done.add(number);
            nanos += TimeUnit.MILLISECONDS.toNanos(millis);
        });
    }
}
