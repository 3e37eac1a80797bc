package causerie.server.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ServerClockTest {
    private final AtomicLong millis = new AtomicLong(1_000);
    private final ServerClock clock = new ServerClock(() -> 7, millis::get, Thread::sleep);

    @Test
    void tellsTheTimeOfDayInMilliseconds() {
        assertEquals(Instant.ofEpochMilli(1_000), clock.now());
        millis.set(1_001);
        assertEquals(Instant.ofEpochMilli(1_001), clock.now());
        assertEquals(7, clock.nanoTime());
    }

    @Test
    void neverRunsBack() {
        clock.now();
        millis.set(10);
        assertEquals(Instant.ofEpochMilli(1_000), clock.now());
        millis.set(1_002);
        assertEquals(Instant.ofEpochMilli(1_002), clock.now());
    }

    @Test
    void givesEveryIdOnce() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(ids.add(clock.nextMsgid()));
        }
    }

    @Test
    void givesOtherIdsInEveryRun() {
        assertNotEquals(clock.nextMsgid(), new ServerClock(() -> 7, millis::get, Thread::sleep).nextMsgid());
    }
}
