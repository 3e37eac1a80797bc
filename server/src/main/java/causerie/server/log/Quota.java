package causerie.server.log;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.concurrent.TimeUnit;

/** Lets so many through each minute, and counts the others. Used by all threads. */
final class Quota {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    @GuardedBy("this")
    private long minute;

    @GuardedBy("this")
    private int taken;

    @GuardedBy("this")
    private int leftOut;

    /** Of minutes that are over and nobody was told about. */
    @GuardedBy("this")
    private int untold;

    /** @param now by the clock that all times here are of */
    Quota(long now) {
        this.minute = now;
    }

    /** Whether one more may pass. */
    synchronized boolean take(long now, int most) {
        turn(now);
        boolean passes = taken < most;
        if (passes) {
            taken++;
        } else {
            leftOut++;
        }
        return passes;
    }

    /** How many were left out in minutes that are over; asked again, only further ones. */
    synchronized int leftOut(long now) {
        turn(now);
        return told();
    }

    /** The same with the present minute. */
    synchronized int leftOutByNow() {
        untold += leftOut;
        leftOut = 0;
        return told();
    }

    @GuardedBy("this")
    private void turn(long now) {
        if (now - minute >= MINUTE) {
            minute = now;
            taken = 0;
            untold += leftOut;
            leftOut = 0;
        }
    }

    @GuardedBy("this")
    private int told() {
        int count = untold;
        untold = 0;
        return count;
    }
}
