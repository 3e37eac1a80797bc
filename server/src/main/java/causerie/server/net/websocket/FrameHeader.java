package causerie.server.net.websocket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * What stands before the payload of a frame. See <a href="https://www.rfc-editor.org/rfc/rfc6455#section-5.2">Base Framing
 * Protocol</a>.
 *
 * @param isFinal whether it is the last frame of its message
 * @param mask four bytes, the first one highest
 */
record FrameHeader(int opcode, boolean isFinal, long length, int mask) {
    /**
     * Reads what a client sends.
     *
     * @param first the byte that was read already
     */
    static FrameHeader read(int first, InputStream in) throws IOException {
        WebSocketException.unless((first & Frame.RESERVED) == 0, "No extension was agreed on");
        int second = next(in);
        // "a server MUST close the connection upon receiving a frame that is not masked"
        WebSocketException.unless((second & Frame.MASKED) != 0, "Frames of a client have to be masked");
        FrameHeader start = new FrameHeader(first & Frame.OPCODE, (first & Frame.FINAL) != 0, second & Frame.LENGTH, 0);
        // "All control frames MUST have a payload length of 125 bytes or less and MUST NOT be fragmented."
        WebSocketException.unless(
                !start.isControl() || (start.isFinal && start.length <= Frame.MOST_IN_SEVEN_BITS),
                "A control frame has to be short and whole");
        return new FrameHeader(start.opcode, start.isFinal, length(second & Frame.LENGTH, in), (int) number(4, in));
    }

    /** Whether it is about the connection rather than part of a message. */
    boolean isControl() {
        return (opcode & Frame.CONTROL) != 0;
    }

    /** "octet i of the transformed data is the XOR of octet i of the original data with octet at index i modulo 4" */
    void unmask(byte[] bytes, int from, int to, long at) {
        for (int i = from; i < to; i++) {
            int index = (int) (at + i - from) & 3;
            bytes[i] ^= (byte) (mask >>> (24 - 8 * index));
        }
    }

    /** "the minimal number of bytes MUST be used to encode the length" and "the most significant bit MUST be 0" */
    private static long length(int inSevenBits, InputStream in) throws IOException {
        if (inSevenBits <= Frame.MOST_IN_SEVEN_BITS) {
            return inSevenBits;
        }
        boolean inTwoBytes = inSevenBits == Frame.LENGTH_IN_TWO_BYTES;
        long length = number(inTwoBytes ? 2 : 8, in);
        WebSocketException.unless(
                length > (inTwoBytes ? Frame.MOST_IN_SEVEN_BITS : Frame.MOST_IN_TWO_BYTES),
                "A length is not written as short as can be");
        return length;
    }

    private static long number(int bytes, InputStream in) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = (number << 8) | next(in);
        }
        return number;
    }

    private static int next(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("The connection ended inside a frame");
        }
        return next;
    }
}
