package causerie.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines that end in LF or CRLF, with a limit: a longer line is reported once, at once, and
 * skipped to its end. While nothing is waiting it holds {@value #IDLE_BYTES} bytes. Belongs to the one thread that reads.
 *
 * <p>The two limits are those of
 * <a href="https://ircv3.net/specs/extensions/message-tags#size-limit">message-tags</a>: tags are counted from the
 * {@code @} to the space after them, the rest with a line ending of two bytes.
 */
public final class LineReader {
    static final int IDLE_BYTES = 1024;
    private static final int BUSY_BYTES = 16 * 1024;

    private final InputStream in;
    private final int maxTagBytes;
    private final int maxBodyBytes;
    private byte[] buffer = new byte[IDLE_BYTES];
    private int start;
    private int end;
    /** Where the search for the next line ending goes on, so that no byte is looked at twice. */
    private int searched;

    private boolean skipping;
    private @Nullable Line found;

    /**
     * @param maxTagBytes the most a line's tags may take, with {@code @} and the space
     * @param maxLineBytes the most the rest of a line may take, with CRLF
     */
    public LineReader(InputStream in, int maxTagBytes, int maxLineBytes) {
        this.in = in;
        this.maxTagBytes = maxTagBytes;
        this.maxBodyBytes = maxLineBytes - 2;
    }

    /**
     * Waits for the next line.
     *
     * @throws IOException when the connection breaks or is closed by another thread
     */
    public Line read() throws IOException {
        Line line = take();
        while (line == null) {
            if (!fill()) {
                return Line.End.END;
            }
            line = take();
        }
        return line;
    }

    /** Whether {@link #read} would answer without waiting; takes one look at what the network has. */
    public boolean hasLine() throws IOException {
        found = take();
        if (found == null && in.available() > 0 && fill()) {
            found = take();
        }
        return found != null;
    }

    /** Waits for the next byte and answers it without taking it; -1 at the end of the stream. */
    public int peek() throws IOException {
        return start < end || fill() ? buffer[start] & 0xff : -1;
    }

    /** How many bytes have been received and not yet handed out. */
    public int buffered() {
        return end - start;
    }

    /** Whether what has come of a line is too much, whatever its tags are; one byte more may be the CR of its ending. */
    private boolean isTooLongAlready() {
        return end - start > maxTagBytes + maxBodyBytes + 1;
    }

    /** The next line of what has come, or null when its end has not. */
    private @Nullable Line take() {
        Line line = found;
        found = null;
        while (line == null) {
            int from = start;
            int lineFeed = findLineFeed();
            if (lineFeed < 0) {
                return skipOrRefuse();
            }
            start = lineFeed + 1;
            searched = start;
            line = skipping ? null : line(from, lineFeed);
            skipping = false;
        }
        return line;
    }

    // Nothing depends on the yield; a virtual thread keeps its processor until it waits.
    @SuppressWarnings("ThreadPriorityCheck")
    private @Nullable Line skipOrRefuse() {
        boolean tooLong = !skipping && isTooLongAlready();
        skipping |= tooLong;
        if (skipping) {
            start = end;
            // There may be no end of it: other connections have their turn.
            Thread.yield();
        }
        return tooLong ? Line.Defect.TOO_LONG : null;
    }

    private int findLineFeed() {
        for (int i = searched; i < end; i++) {
            if (buffer[i] == '\n') {
                searched = i;
                return i;
            }
        }
        searched = end;
        return -1;
    }

    private boolean fill() throws IOException {
        if (start == end) {
            startAfresh();
        } else if (end == buffer.length) {
            makeRoom();
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(count, 0);
        return count >= 0;
    }

    private void startAfresh() throws IOException {
        start = 0;
        end = 0;
        searched = 0;
        int length = in.available() > IDLE_BYTES ? BUSY_BYTES : IDLE_BYTES;
        if (buffer.length != length) {
            buffer = new byte[length];
        }
    }

    /** Moves the beginning of a line to the front; a line that fills the buffer, and much that waits, make it grow. */
    private void makeRoom() throws IOException {
        byte[] roomier = buffer;
        if (start == 0) {
            roomier = new byte[buffer.length * 2];
        } else if (buffer.length < BUSY_BYTES && in.available() > IDLE_BYTES) {
            roomier = new byte[BUSY_BYTES];
        }
        System.arraycopy(buffer, start, roomier, 0, end - start);
        buffer = roomier;
        end -= start;
        searched -= start;
        start = 0;
    }

    private Line line(int from, int lineFeed) {
        int to = lineFeed > from && buffer[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        int tagBytes = tagBytes(from, to);
        if (tagBytes > maxTagBytes || to - from - tagBytes > maxBodyBytes) {
            return Line.Defect.TOO_LONG;
        }
        boolean ascii = true;
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == 0 || b == '\r') {
                return Line.Defect.FORBIDDEN_CHARACTER;
            }
            ascii &= b > 0;
        }
        return ascii ? new Line.Text(new String(buffer, from, to - from, ISO_8859_1)) : decode(from, to);
    }

    private int tagBytes(int from, int to) {
        if (from == to || buffer[from] != '@') {
            return 0;
        }
        for (int i = from; i < to; i++) {
            if (buffer[i] == ' ') {
                return i + 1 - from;
            }
        }
        return to - from;
    }

    private Line decode(int from, int to) {
        try {
            // A new decoder reports what String's own decoding would silently replace.
            return new Line.Text(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(buffer, from, to - from))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Line.Defect.INVALID_UTF8;
        }
    }
}
