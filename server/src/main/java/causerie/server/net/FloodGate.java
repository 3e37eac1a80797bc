package causerie.server.net;

import java.util.function.LongSupplier;

/**
 * Says until when a client's next line has to wait: so many lines may come at once, then so many a second. Belongs to the
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

    /** Counts one line, and answers when it may pass, by the clock: now, or later. */
    long admit() {
        long now = nanoTime.getAsLong();
        // Differences only: the clock's own value may turn over.
        long ahead = Math.max(0, level - now);
        level = now + ahead + interval;
        return now + Math.max(0, ahead - allowance);
    }
}
