package causerie.server.net;

import java.util.function.LongSupplier;

/**
 * Says until when a client's next units, lines or bytes, have to wait: so many may come at once, then one each interval.
 * Belongs to the reader thread of one connection.
 */
final class FloodGate {
    private final long allowance;
    private final long interval;
    private final LongSupplier nanoTime;
    /** When the client would be level again if every unit took one interval. */
    private long level;

    /** @param interval in nanoseconds; 0 for no limit */
    FloodGate(int burst, long interval, LongSupplier nanoTime) {
        this.interval = interval;
        this.allowance = burst * interval;
        this.nanoTime = nanoTime;
        this.level = nanoTime.getAsLong();
    }

    /** Counts units, and answers when they may pass, by the clock: now, or later. */
    long admit(int units) {
        long now = nanoTime.getAsLong();
        // Differences only: the clock's own value may turn over.
        long ahead = Math.max(0, level - now) + units * interval;
        level = now + ahead;
        return now + Math.max(0, ahead - allowance);
    }

    /** Forgets what has passed. */
    void reset() {
        level = nanoTime.getAsLong();
    }
}
