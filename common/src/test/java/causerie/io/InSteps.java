package causerie.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntUnaryOperator;

/** A stream that hands out its bytes in steps, as a network does, and sees what is asked of it. For one thread. */
final class InSteps extends InputStream {
    private final byte[] bytes;
    private final IntUnaryOperator stepAt;
    private int at;
    private int reads;
    private int largestBuffer;
    private int lastBuffer;

    /** @param stepAt how many bytes at most to hand out at a position */
    InSteps(byte[] bytes, IntUnaryOperator stepAt) {
        this.bytes = bytes;
        this.stepAt = stepAt;
    }

    static InSteps of(byte[] bytes, int step) {
        return new InSteps(bytes, at -> step);
    }

    /** All bytes, but in two pieces. */
    static InSteps cutAt(byte[] bytes, int cut) {
        return new InSteps(bytes, at -> at < cut ? cut - at : Integer.MAX_VALUE);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        reads++;
        largestBuffer = Math.max(largestBuffer, into.length);
        lastBuffer = into.length;
        int count = Math.min(Math.min(length, stepAt.applyAsInt(at)), bytes.length - at);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        throw new IOException("one byte at a time is too slow");
    }

    @Override
    public int available() {
        return bytes.length - at;
    }

    /** How often bytes were asked for. */
    int reads() {
        return reads;
    }

    /** The size of the largest array that bytes were asked into. */
    int largestBuffer() {
        return largestBuffer;
    }

    /** The size of the array that bytes were last asked into: the one held while nothing comes. */
    int lastBuffer() {
        return lastBuffer;
    }
}
