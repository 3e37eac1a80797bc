package causerie.client.net;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long to wait before each attempt to connect again: longer each time, and never the same for all who lost the same
 * server. Knows no clock. Belongs to one thread.
 */
public final class Reconnect {
    private static final List<Integer> SECONDS = List.of(1, 2, 4, 8, 15, 30);
    /** A connection that lasted so long was a good one. */
    private static final Duration GOOD = Duration.ofMinutes(1);

    private final RandomGenerator random;
    private int attempt;

    public Reconnect(RandomGenerator random) {
        this.random = random;
    }

    /** The time until the next attempt: between three quarters and five quarters of the step it is at. */
    public Duration next() {
        long millis = SECONDS.get(Math.min(attempt, SECONDS.size() - 1)) * 1000L;
        attempt++;
        return Duration.ofMillis(millis * 3 / 4 + random.nextLong(millis / 2 + 1));
    }

    /** A connection is over that had lasted for so long. */
    public void lost(Duration lasted) {
        if (lasted.compareTo(GOOD) >= 0) {
            attempt = 0;
        }
    }
}
