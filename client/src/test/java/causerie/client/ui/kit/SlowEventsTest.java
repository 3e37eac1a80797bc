package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.ui.Screens;
import java.awt.EventQueue;
import java.awt.SecondaryLoop;
import java.awt.Toolkit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SlowEventsTest {
    private final AtomicLong now = new AtomicLong();
    private final List<SlowEvents.Slow> found = new CopyOnWriteArrayList<>();
    private final SlowEvents queue = new SlowEvents(now::get, found::add);

    @BeforeEach
    void begin() {
        queue.begin();
    }

    @AfterEach
    void end() {
        queue.end();
    }

    @Test
    void tellsOfAnEventOverTheLimitOnly() {
        Screens.onEventThread(() -> passes(SlowEvents.LIMIT_MILLIS));
        Screens.onEventThread(() -> {});
        assertEquals(List.of(), found);
        Screens.onEventThread(() -> passes(SlowEvents.LIMIT_MILLIS + 1));
        Screens.onEventThread(() -> {});
        assertEquals(
                List.of((long) SlowEvents.LIMIT_MILLIS + 1),
                found.stream().map(SlowEvents.Slow::millis).toList());
        assertTrue(found.get(0).event().contains("FutureTask"), found.get(0).event());
    }

    @Test
    void tellsWhereTheThreadWas() throws InterruptedException {
        CountDownLatch longEnough = new CountDownLatch(1);
        CountDownLatch sampled = new CountDownLatch(1);
        EventQueue.invokeLater(() -> {
            passes(SlowEvents.LIMIT_MILLIS + 1);
            longEnough.countDown();
            waitsHere(sampled);
        });
        assertTrue(longEnough.await(10, TimeUnit.SECONDS));
        queue.sample();
        sampled.countDown();
        Screens.onEventThread(() -> {});
        assertEquals(1, found.size());
        assertTrue(found.get(0).toString().contains("waitsHere"), found.get(0).toString());
    }

    @Test
    void countsNotWhatADialogWaitsFor() {
        Screens.onEventThread(() -> {
            passes(30);
            SecondaryLoop dialog =
                    Toolkit.getDefaultToolkit().getSystemEventQueue().createSecondaryLoop();
            EventQueue.invokeLater(() -> passes(40));
            EventQueue.invokeLater(() -> {
                passes(SlowEvents.LIMIT_MILLIS);
                dialog.exit();
            });
            dialog.enter();
            passes(SlowEvents.LIMIT_MILLIS);
        });
        Screens.onEventThread(() -> {});
        assertEquals(List.of(), found);
    }

    private void passes(int millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static void waitsHere(CountDownLatch until) {
        try {
            assertTrue(until.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
