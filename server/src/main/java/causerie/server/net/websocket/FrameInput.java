package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Takes lines out of frames, so that they can be read as from any other connection, and answers control frames. Of a message
 * it keeps nothing but where it stands. Belongs to the thread that reads. See <a
 * href="https://www.rfc-editor.org/rfc/rfc6455#section-5.4">Fragmentation</a>.
 */
final class FrameInput extends InputStream {
    private static final String NOT_UTF8 = "Text has to be UTF-8";
    private static final FrameHeader NONE = new FrameHeader(Frame.CONTINUATION, true, 0, 0);

    private final InputStream below;
    private final FrameOutput answers;
    private final Limits limits;

    private FrameHeader frame = NONE;
    /** How much of the frame's payload has been read. */
    private long at;
    /** The kind of the message whose frames are coming; {@link Frame#CONTINUATION} between messages. */
    private int message = Frame.CONTINUATION;

    private long messageBytes;
    private Utf8Check utf8 = new Utf8Check();
    private boolean lineFeedDue;
    private int controlFrames;

    /**
     * What a client may send.
     *
     * @param messageBytes the longest message; a shorter one that is too long for a line is answered as everywhere
     * @param controlFrames how many control frames from one message to the next
     */
    record Limits(int messageBytes, int controlFrames) {}

    FrameInput(InputStream below, FrameOutput answers, Limits limits) {
        this.below = below;
        this.answers = answers;
        this.limits = limits;
    }

    @Override
    public int available() throws IOException {
        return lineFeedDue ? 1 : below.available();
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            while (left() == 0 && !lineFeedDue) {
                if (!beginFrame()) {
                    return -1;
                }
            }
            int count = left() > 0 ? payload(target, offset, length) : 0;
            if (lineFeedDue && count < length) {
                target[offset + count] = '\n';
                lineFeedDue = false;
                count++;
            }
            return count;
        } catch (WebSocketException violated) {
            answers.willClose(violated.status(), violated.sentence());
            throw violated;
        }
    }

    private long left() {
        return frame.length() - at;
    }

    private int payload(byte[] target, int offset, int length) throws IOException {
        int count = below.read(target, offset, (int) Math.min(length, left()));
        if (count < 0) {
            throw new EOFException("The connection ended inside a frame");
        }
        frame.unmask(target, offset, offset + count, at);
        at += count;
        if (message == Frame.TEXT && !utf8.accepts(target, offset, offset + count)) {
            throw new WebSocketException(Frame.INVALID_DATA, NOT_UTF8);
        }
        boolean isLast = left() == 0 && frame.isFinal();
        boolean endsInLineFeed = isLast && target[offset + count - 1] == '\n';
        keepOneLine(target, offset, offset + count - (endsInLineFeed ? 1 : 0));
        if (isLast) {
            endMessage();
            lineFeedDue = !endsInLineFeed;
        }
        return count;
    }

    /**
     * "each message MUST consist of a single IRC line": what would end the line before its end becomes a CR, which no line
     * may hold. A line ending at the very end does no harm.
     */
    private static void keepOneLine(byte[] target, int from, int to) {
        for (int i = from; i < to; i++) {
            if (target[i] == '\n') {
                target[i] = '\r';
            }
        }
    }

    private void endMessage() throws WebSocketException {
        if (!utf8.isComplete()) {
            throw new WebSocketException(Frame.INVALID_DATA, NOT_UTF8);
        }
        lineFeedDue = true;
        message = Frame.CONTINUATION;
        messageBytes = 0;
        controlFrames = 0;
    }

    /** Reads up to the payload of the next frame of a message, or over a control frame; false at the end. */
    private boolean beginFrame() throws IOException {
        int first = below.read();
        if (first < 0) {
            return false;
        }
        FrameHeader next = FrameHeader.read(first, below);
        if (next.isControl()) {
            return control(next);
        }
        check(next);
        frame = next;
        at = 0;
        if (next.length() == 0 && next.isFinal()) {
            endMessage();
        }
        return true;
    }

    private void check(FrameHeader next) throws WebSocketException {
        if (next.opcode() == Frame.CONTINUATION) {
            WebSocketException.unless(message != Frame.CONTINUATION, "There is no message to continue");
        } else {
            WebSocketException.unless(message == Frame.CONTINUATION, "The last message has not ended");
            // Lines are UTF-8 here in either kind, so both are taken whichever was agreed on: "servers and clients
            // should
            // strive for maximum compatibility" (https://ircv3.net/specs/extensions/websocket).
            WebSocketException.unless(
                    next.opcode() == Frame.TEXT || next.opcode() == Frame.BINARY, "This kind of frame is unknown");
            message = next.opcode();
            utf8 = new Utf8Check();
        }
        if (next.length() > limits.messageBytes() - messageBytes) {
            throw new WebSocketException(
                    Frame.TOO_BIG, "A message may have " + limits.messageBytes() + " bytes at the most");
        }
        messageBytes += next.length();
    }

    /** Answers false when it ends the connection. */
    private boolean control(FrameHeader control) throws IOException {
        controlFrames++;
        if (controlFrames > limits.controlFrames()) {
            throw new WebSocketException(Frame.POLICY_VIOLATION, "Too many control frames");
        }
        byte[] data = below.readNBytes((int) control.length());
        control.unmask(data, 0, data.length, 0);
        switch (control.opcode()) {
            case Frame.PING -> answers.pong(data);
            case Frame.PONG -> {
                // "A response to an unsolicited Pong frame is not expected."
            }
            case Frame.CLOSE -> closed(data);
            default -> WebSocketException.unless(false, "This kind of frame is unknown");
        }
        return control.opcode() != Frame.CLOSE;
    }

    /** "the endpoint typically echos the status code it received" */
    private void closed(byte[] data) throws WebSocketException {
        if (data.length == 0) {
            return;
        }
        WebSocketException.unless(data.length > 1, "A status code has two bytes");
        int status = ((data[0] & 0xFF) << 8) | (data[1] & 0xFF);
        WebSocketException.unless(isStatus(status), "This status code cannot be sent");
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(data, 2, data.length - 2));
        } catch (CharacterCodingException notUtf8) {
            throw new WebSocketException(Frame.INVALID_DATA, NOT_UTF8);
        }
        answers.willClose(status, "");
    }

    /** Those of the protocol that may be sent, and those left to libraries and applications. */
    private static boolean isStatus(int status) {
        boolean isForInsideUse = status >= 1004 && status <= 1006;
        return (status >= 1000 && status <= 1014 && !isForInsideUse) || (status >= 3000 && status <= 4999);
    }
}
