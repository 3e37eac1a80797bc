package causerie.server.journal;

import java.time.Instant;
import java.util.Comparator;

/**
 * A place in the order in which everything was said: first by time, then by number, which both only rise.
 *
 * @param time in milliseconds since 1970
 */
public record Position(long time, long number) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::time).thenComparingLong(Position::number);

    /** Before everything that was said at a time. */
    public static Position before(Instant time) {
        return new Position(time.toEpochMilli(), Long.MIN_VALUE);
    }

    /** After everything that was said at a time. */
    public static Position after(Instant time) {
        return new Position(time.toEpochMilli(), Long.MAX_VALUE);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
