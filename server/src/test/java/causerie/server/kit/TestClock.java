package causerie.server.kit;

import causerie.server.journal.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until a test moves it. Used by all threads of a server. */
public final class TestClock {
    /** What it shows at first. */
    public static final Instant START = Instant.parse("2026-03-01T12:00:00.123Z");

    private final AtomicLong nanos = new AtomicLong(1);
    private final AtomicLong timeOfDay = new AtomicLong(START.toEpochMilli());

    /** The server's view of it. */
    public ServerClock server() {
        return new ServerClock(nanos::get, timeOfDay::get);
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
