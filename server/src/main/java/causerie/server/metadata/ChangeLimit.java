package causerie.server.metadata;

import java.util.concurrent.TimeUnit;

/** How often one client may change something within a minute. Belongs to its reader thread. */
public final class ChangeLimit {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private int changes;
    private long minute;

    /**
     * Counts a change, if it may be made now.
     *
     * @param most changes in a minute
     * @param now by the server's clock, in nanoseconds
     * @return 0 when it may, else for how many seconds the client has to wait
     */
    public long admit(int most, long now) {
        if (changes == 0 || now - minute >= MINUTE) {
            minute = now;
            changes = 0;
        }
        if (changes < most) {
            changes++;
            return 0;
        }
        return TimeUnit.NANOSECONDS.toSeconds(MINUTE - (now - minute) - 1) + 1;
    }
}
