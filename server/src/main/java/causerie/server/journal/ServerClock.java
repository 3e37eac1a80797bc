package causerie.server.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The time of messages, which never runs back, the time that waits are measured by, and ids. Used by all threads. */
public final class ServerClock {
    private final LongSupplier nanoTime;
    private final LongSupplier epochMillis;
    private final AtomicLong latest = new AtomicLong();
    private final AtomicLong ids = new AtomicLong();
    /** Differs between one run of the server and the next, so that ids never repeat. */
    private final String run = Long.toString(new SecureRandom().nextLong() >>> 16, Character.MAX_RADIX);

    /**
     * @param nanoTime steady, in nanoseconds
     * @param epochMillis the time of day, in milliseconds since 1970, which somebody may set
     */
    public ServerClock(LongSupplier nanoTime, LongSupplier epochMillis) {
        this.nanoTime = nanoTime;
        this.epochMillis = epochMillis;
    }

    /** The machine's own clocks. */
    public static ServerClock system() {
        return new ServerClock(System::nanoTime, System::currentTimeMillis);
    }

    public long nanoTime() {
        return nanoTime.getAsLong();
    }

    /** The time of day; never earlier than what was answered before, even when somebody sets the clock back. */
    public Instant now() {
        return Instant.ofEpochMilli(latest.accumulateAndGet(epochMillis.getAsLong(), Math::max));
    }

    /** An id that no other message has or will have. */
    public String nextMsgid() {
        return run + "-" + Long.toString(ids.incrementAndGet(), Character.MAX_RADIX);
    }
}
