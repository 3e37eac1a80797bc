package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Puts lines into frames, each line into one, without its ending: "each message MUST consist of a single IRC line, except
 * that servers and clients MUST NOT include trailing \r or \n characters". Lines come from writer tasks, answers to control
 * frames from the reader thread.
 */
final class FrameOutput extends OutputStream {
    private final OutputStream below;
    private final int opcode;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile int status = Frame.NORMAL_CLOSURE;
    private volatile String reason = "";

    @GuardedBy("lock")
    private boolean closed;

    /** @param opcode the kind of frame for lines */
    FrameOutput(OutputStream below, int opcode) {
        this.below = below;
        this.opcode = opcode;
    }

    @Override
    public void write(int single) {
        throw new UnsupportedOperationException("Only whole lines can be written");
    }

    @Override
    public void write(byte[] lines, int offset, int length) throws IOException {
        // Most lines are short, and a header of two bytes takes the place of CR and LF.
        ByteArrayOutputStream frames = new ByteArrayOutputStream(length + length / 16);
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (lines[i] == '\n') {
                int to = i > from && lines[i - 1] == '\r' ? i - 1 : i;
                frame(opcode, lines, from, to, frames);
                from = i + 1;
            }
        }
        send(frames);
    }

    /** "A Pong frame sent in response to a Ping frame must have identical 'Application data'". */
    void pong(byte[] data) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame(Frame.PONG, data, 0, data.length, frame);
        send(frame);
    }

    /** Sets what the Close frame at the end will say. */
    void willClose(int code, String sentence) {
        status = code;
        reason = sentence;
    }

    /** "After sending a Close frame, an endpoint MUST NOT send any further data." */
    @Override
    public void close() throws IOException {
        byte[] sentence = reason.getBytes(UTF_8);
        byte[] data = new byte[2 + sentence.length];
        data[0] = (byte) (status >>> 8);
        data[1] = (byte) status;
        System.arraycopy(sentence, 0, data, 2, sentence.length);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame(Frame.CLOSE, data, 0, data.length, frame);
        lock.lock();
        try {
            send(frame);
            closed = true;
            below.close();
        } finally {
            lock.unlock();
        }
    }

    private void send(ByteArrayOutputStream frames) throws IOException {
        lock.lock();
        try {
            if (!closed) {
                below.write(frames.toByteArray());
            }
        } finally {
            lock.unlock();
        }
    }

    private static void frame(int opcode, byte[] bytes, int from, int to, ByteArrayOutputStream frames) {
        int length = to - from;
        frames.write(Frame.FINAL | opcode);
        if (length <= Frame.MOST_IN_SEVEN_BITS) {
            frames.write(length);
        } else {
            // No line of ours is longer than two bytes can tell.
            frames.write(Frame.LENGTH_IN_TWO_BYTES);
            frames.write(length >>> 8);
            frames.write(length);
        }
        frames.write(bytes, from, length);
    }
}
