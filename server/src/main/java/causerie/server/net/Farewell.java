package causerie.server.net;

import causerie.io.OutboundQueue;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.net.transport.Transport;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of one connection: what waits is sent and an ERROR after it, the output is closed, what the peer still says is
 * read and forgotten for a while, and then the socket is closed. Any thread begins it; the connection's reader thread and
 * the timer bring it about.
 */
final class Farewell {
    /** For how long a peer may go on talking after our last words. */
    static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** For how long a peer may go on reading, however slowly. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(4);
    /** Without progress for so long, only our last words are still for it. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    private final Transport transport;
    private final OutboundQueue queue;

    /** Empty while the connection goes on. */
    private volatile String reason = "";

    /** Whether the client did not keep to the limits; set before the reason. */
    private volatile boolean cut;

    @GuardedBy("this")
    private long begunAt;

    // Only the timer thread uses these.
    /** When all was seen to be sent; 0 before. */
    private long sentAt;

    private boolean madeRoom;

    Farewell(Transport transport, OutboundQueue queue) {
        this.transport = transport;
        this.queue = queue;
    }

    /** Why the connection ends; empty while it goes on. */
    String reason() {
        return reason;
    }

    boolean hasBegun() {
        return !reason.isEmpty();
    }

    /** Whether the connection ends because its client does not keep to the limits. */
    boolean isCut() {
        return cut;
    }

    /** Ends the connection; the first reason counts. */
    void begin(String why) {
        begin(why, false);
    }

    /** Ends the connection of a client that does not keep to the limits. */
    void cut(String why) {
        begin(why, true);
    }

    private void begin(String why, boolean cutting) {
        if (isFirst(why, cutting)) {
            String text = "Closing Link: " + transport.access().host() + " (" + why + ")";
            queue.finish(MessageFormatter.encode(Message.of("ERROR", text)));
        }
    }

    private synchronized boolean isFirst(String why, boolean cutting) {
        boolean first = !hasBegun();
        if (first) {
            cut = cutting;
            reason = why;
            begunAt = System.nanoTime();
        }
        return first;
    }

    /** Ends the connection of a peer that does not read: nothing but the reason is still for it. */
    void cutUnread(String why) {
        cut(why);
        queue.skipToLast();
    }

    /** Ends what takes too long; called by the timer thread once it has begun. */
    void hurry() {
        long now = System.nanoTime();
        if (queue.hasEnded() && sentAt == 0) {
            sentAt = now | 1;
        }
        boolean lingered = sentAt != 0 && now - sentAt > LINGER_NANOS;
        if (lingered || now - begunAt() > MOST_NANOS + LINGER_NANOS / 2) {
            transport.close();
        } else if (queue.stalledNanos() > PATIENCE_NANOS) {
            queue.skipToLast();
            makeRoom();
        }
    }

    private void makeRoom() {
        if (!madeRoom) {
            madeRoom = true;
            transport.makeRoomForLastWords();
        }
    }

    private synchronized long begunAt() {
        return begunAt;
    }

    /**
     * Closes the socket when the peer has heard everything; called by the reader thread. Until then it reads and forgets:
     * a socket closed with unread input would be reset, and the peer might never see our last words.
     */
    void linger() {
        try {
            transport.drain(MOST_NANOS);
            if (!queue.awaitEnd(MOST_NANOS, TimeUnit.NANOSECONDS)) {
                LOG.debug("{} has not taken all it was sent", transport.access().host());
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            LOG.debug(
                    "The connection of {} broke while closing",
                    transport.access().host());
        } finally {
            transport.close();
        }
    }
}
