package causerie.io;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What one connection still has to be sent. Any thread offers and never waits; one task at a time, started by
 * {@link #flush} when there is something, writes all that has gathered in one write. Arrays are shared, never changed.
 *
 * <p>It promises: what it accepted is written in the order of acceptance, or not at all once writing failed; at most
 * {@code maxBytes} are kept, those being written included; after {@link #finish} nothing is accepted any more, and the
 * stream is closed once all is written.
 */
public final class OutboundQueue {
    private static final int MAX_WRITE_BYTES = 16 * 1024;

    private final OutputStream out;
    private final int maxBytes;
    private final Executor writers;
    private final LongSupplier nanoTime;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Queue<byte[]> waiting = new ArrayDeque<>(2);

    /** Of those waiting and those being written. */
    @GuardedBy("lock")
    private int bytes;

    @GuardedBy("lock")
    private boolean writing;

    @GuardedBy("lock")
    private boolean finished;

    /** The list that was last told to flush this queue, so that it is not told again for every line. */
    @GuardedBy("lock")
    private @Nullable FlushList lastUnflushed;

    /** When the write under way began, by that clock; 0 when there is none. */
    private volatile long writingSince;

    private enum Next {
        WRITE,
        REST,
        CLOSE
    }

    /**
     * @param out takes whole lines, several at once; closed after the last
     * @param maxBytes the most that is kept for a peer that does not read
     * @param writers runs the writing, which may block
     * @param nanoTime the clock that stalls are measured by
     */
    public OutboundQueue(OutputStream out, int maxBytes, Executor writers, LongSupplier nanoTime) {
        this.out = out;
        this.maxBytes = maxBytes;
        this.writers = writers;
        this.nanoTime = nanoTime;
    }

    /**
     * Puts a line at the end; it is written once the list is flushed, or sooner with what others put here.
     *
     * @return false when there is no room or nothing is accepted any more; the line is then dropped
     */
    public boolean offer(byte[] line, FlushList unflushed) {
        lock.lock();
        try {
            if (finished || bytes + line.length > maxBytes) {
                return false;
            }
            enqueue(line);
            if (!writing && lastUnflushed != unflushed) {
                // Even if others wait here already: their list may be flushed late or never.
                unflushed.add(this);
                lastUnflushed = unflushed;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Puts a line at the end and has it written; as {@link #offer(byte[], FlushList)} otherwise. */
    public boolean send(byte[] line) {
        boolean accepted = offer(line, new FlushList());
        flush();
        return accepted;
    }

    /** Has what waits written soon, unless it is being written already. */
    public void flush() {
        lock.lock();
        try {
            lastUnflushed = null;
            if (writing || waiting.isEmpty()) {
                return;
            }
            writing = true;
        } finally {
            lock.unlock();
        }
        startWriting();
    }

    private void startWriting() {
        boolean started = false;
        try {
            writers.execute(this::writeAll);
            started = true;
        } finally {
            if (!started) {
                abandon();
            }
        }
    }

    /**
     * Accepts nothing any more, and has what waits written with this line after it, for which there is always room, and
     * the stream closed. Of several calls the first counts.
     *
     * @return whether this was the first
     */
    public boolean finish(byte[] last) {
        boolean idle;
        lock.lock();
        try {
            if (finished) {
                return false;
            }
            finished = true;
            enqueue(last);
            idle = !writing;
            writing = true;
        } finally {
            lock.unlock();
        }
        if (idle) {
            startWriting();
        }
        return true;
    }

    /** Forgets what waits but the last line, for a peer that does not read; after {@link #finish}. */
    public void skipToLast() {
        lock.lock();
        try {
            while (finished && waiting.size() > 1) {
                bytes -= waiting.remove().length;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether all was written and closed after {@link #finish}, or that failed. */
    public boolean hasEnded() {
        return ended.getCount() == 0;
    }

    /** Waits until all was written and closed after {@link #finish}, or that failed; answers whether it came to that. */
    public boolean awaitEnd(long time, TimeUnit unit) throws InterruptedException {
        return ended.await(time, unit);
    }

    /** How many bytes are kept. */
    public int bytes() {
        lock.lock();
        try {
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    /** For how many nanoseconds the write under way has made no progress; 0 when there is none. */
    public long stalledNanos() {
        long since = writingSince;
        return since == 0 ? 0 : Math.max(0, nanoTime.getAsLong() - since);
    }

    @GuardedBy("lock")
    private void enqueue(byte[] line) {
        // An empty line is nothing to write.
        if (line.length > 0) {
            waiting.add(line);
            bytes += line.length;
        }
    }

    private void writeAll() {
        try {
            Next next = next();
            while (next == Next.WRITE) {
                byte[] batch = nextBatch();
                writingSince = nanoTime.getAsLong() | 1;
                out.write(batch);
                writingSince = 0;
                written(batch.length);
                next = next();
            }
            if (next == Next.CLOSE) {
                out.close();
                ended.countDown();
            }
        } catch (IOException broken) {
            // The reader of the same connection meets the same failure and cleans up.
            abandon();
        }
    }

    /** What the task that writes has to do; after everything but {@link Next#WRITE} it is over. */
    private Next next() {
        lock.lock();
        try {
            if (!waiting.isEmpty()) {
                return Next.WRITE;
            }
            // After the end it stays true: nobody may write, or close, once more.
            writing = finished;
            return finished ? Next.CLOSE : Next.REST;
        } finally {
            lock.unlock();
        }
    }

    /** The next lines as one array. */
    private byte[] nextBatch() {
        lock.lock();
        try {
            int length = 0;
            int count = 0;
            for (byte[] line : waiting) {
                if (count > 0 && length + line.length > MAX_WRITE_BYTES) {
                    break;
                }
                length += line.length;
                count++;
            }
            return take(count, length);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private byte[] take(int count, int length) {
        if (count == 1) {
            return waiting.remove();
        }
        byte[] batch = new byte[length];
        int at = 0;
        for (int i = 0; i < count; i++) {
            byte[] line = waiting.remove();
            System.arraycopy(line, 0, batch, at, line.length);
            at += line.length;
        }
        return batch;
    }

    private void written(int length) {
        lock.lock();
        try {
            bytes -= length;
        } finally {
            lock.unlock();
        }
    }

    private void abandon() {
        lock.lock();
        try {
            finished = true;
            writing = false;
            waiting.clear();
            bytes = 0;
        } finally {
            lock.unlock();
        }
        writingSince = 0;
        ended.countDown();
    }
}
