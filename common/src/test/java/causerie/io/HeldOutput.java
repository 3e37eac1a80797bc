package causerie.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A peer that reads only when told to: each write blocks until it is let through. Used by any thread. */
final class HeldOutput extends OutputStream {
    private static final int MANY = 1_000_000;

    private final List<String> writes = new CopyOnWriteArrayList<>();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore allowed = new Semaphore(0);

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        begun.release();
        try {
            if (!allowed.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new IOException("nobody let the write through");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        writes.add(new String(bytes, offset, length, UTF_8));
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    /** Waits until one more write has begun. */
    void awaitWrite() throws InterruptedException {
        if (!begun.tryAcquire(30, TimeUnit.SECONDS)) {
            throw new AssertionError("no write began");
        }
    }

    /** Lets one write through. */
    void letOneThrough() {
        allowed.release();
    }

    /** Lets every write through, this one and those to come. */
    void letAllThrough() {
        allowed.release(MANY);
    }

    /** What was let through, each write on its own. */
    List<String> writes() {
        return List.copyOf(writes);
    }
}
