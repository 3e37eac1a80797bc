package causerie.server.journal;

import causerie.server.session.Order;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The time of messages, which never runs back, the time that waits are measured by, and ids. Used by all threads. */
public final class ServerClock {
    private final LongSupplier nanoTime;
    private final LongSupplier epochMillis;
    private final Pause pause;
    private final AtomicLong latest = new AtomicLong();
    private final Order order = new Order();
    /** The time at which the clock is held, in milliseconds since 1970; 0 when it runs. */
    private volatile long held;

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
        long standing = held;
        return Instant.ofEpochMilli(standing > 0 ? standing : advance(epochMillis.getAsLong()));
    }

    private long advance(long millis) {
        return latest.accumulateAndGet(millis, Math::max);
    }

    /** Never shows an earlier time than this from now on. */
    public void notBefore(Instant time) {
        advance(time.toEpochMilli());
    }

    /**
     * Lets the time of day stand still until {@link #release}, so that what is told meanwhile is not later than what has
     * its time now and is told afterwards; under the order.
     */
    public Instant hold() {
        Instant now = now();
        held = now.toEpochMilli();
        return now;
    }

    /** Lets the time of day go on; under the order. */
    public void release() {
        held = 0;
    }

    /** An id that no other message has or will have. */
    public String nextMsgid() {
        return msgid(ids.incrementAndGet());
    }

    /** The id of the message of this number, which no other has, nor one of another run of the server. */
    public String msgid(long number) {
        return run + "-" + Long.toString(number, Character.MAX_RADIX);
    }

    /** The number of the message of such an id; empty when it is none. */
    public static OptionalLong number(String msgid) {
        try {
            return OptionalLong.of(Long.parseLong(msgid.substring(msgid.indexOf('-') + 1), Character.MAX_RADIX));
        } catch (NumberFormatException another) {
            return OptionalLong.empty();
        }
    }
}
