package causerie.server.journal;

import causerie.server.session.Order;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The time of messages, which never runs back, the time that waits are measured by, and ids. Used by all threads. */
public final class ServerClock {
    private final LongSupplier nanoTime;
    private final LongSupplier epochMillis;
    private final Pause pause;
    private final AtomicLong latest = new AtomicLong();
    private final Order order = new Order();
    private final AtomicLong ids = new AtomicLong();
    /** Differs between one run of the server and the next, so that ids never repeat. */
    private final String run = Long.toString(new SecureRandom().nextLong() >>> 16, Character.MAX_RADIX);

    /** Lets a thread wait for some milliseconds. */
    @FunctionalInterface
    public interface Pause {
        void millis(long millis) throws InterruptedException;
    }

    /**
     * @param nanoTime steady, in nanoseconds
     * @param epochMillis the time of day, in milliseconds since 1970, which somebody may set
     * @param pause how those wait whose turn has not come
     */
    public ServerClock(LongSupplier nanoTime, LongSupplier epochMillis, Pause pause) {
        this.nanoTime = nanoTime;
        this.epochMillis = epochMillis;
        this.pause = pause;
    }

    /** The machine's own clocks. */
    public static ServerClock system() {
        return new ServerClock(System::nanoTime, System::currentTimeMillis, Thread::sleep);
    }

    /** The order of all that is told at a time of this clock. */
    public Order order() {
        return order;
    }

    public long nanoTime() {
        return nanoTime.getAsLong();
    }

    /** Waits for some milliseconds, after which the thread looks at the time again. */
    public void pause(long millis) throws InterruptedException {
        pause.millis(millis);
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
