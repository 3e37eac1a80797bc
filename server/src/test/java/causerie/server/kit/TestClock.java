package causerie.server.kit;

import causerie.server.journal.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;

/** A clock that stands still until a test moves it. Used by all threads of a server. */
public final class TestClock {
    /** What it shows at first. */
    public static final Instant START = Instant.parse("2026-03-01T12:00:00.123Z");

    private final AtomicLong nanos = new AtomicLong(1);
    private final AtomicLong timeOfDay = new AtomicLong(START.toEpochMilli());

    private final AtomicInteger waiting = new AtomicInteger();

    /** The server's view of it. */
    public ServerClock server() {
        return new ServerClock(nanos::get, timeOfDay::get, this::pause);
    }

    private void pause(long millis) throws InterruptedException {
        waiting.incrementAndGet();
        try {
            Thread.sleep(millis);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Waits until the server makes somebody wait until time passes. */
    public void awaitSomebodyWaiting() {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(2))
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(20))
                .until(() -> waiting.get() > 0);
    }

    /** Lets time pass. */
    public void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
        timeOfDay.addAndGet(time.toMillis());
    }

    /** Somebody sets the clock of the machine, forward or back, while no time passes. */
    public void setBy(Duration difference) {
        timeOfDay.addAndGet(difference.toMillis());
    }
}
