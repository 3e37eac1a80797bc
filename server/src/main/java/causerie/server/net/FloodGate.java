package causerie.server.net;

import java.util.function.LongSupplier;

/**
 * Says how long a client's next line has to wait: so many lines may come at once, then so many a second. Belongs to the
 * reader thread of one connection.
 */
final class FloodGate {
    private static final long SECOND = 1_000_000_000L;

    private final long allowance;
    private final long interval;
    private final LongSupplier nanoTime;
    /** When the client would be level again if every line took one interval. */
    private long level;

    /** @param perSecond lines a second after the burst; 0 for no limit */
    FloodGate(int burst, int perSecond, LongSupplier nanoTime) {
        this.interval = perSecond == 0 ? 0 : SECOND / perSecond;
        this.allowance = (burst - 1) * interval;
        this.nanoTime = nanoTime;
        this.level = nanoTime.getAsLong();
    }

    /** Counts one line, and answers for how many nanoseconds it has to wait. */
    long admit() {
        long now = nanoTime.getAsLong();
        long wait = Math.max(0, level - allowance - now);
        level = Math.max(level, now) + interval;
        return wait;
    }
}
