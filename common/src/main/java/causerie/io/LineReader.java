package causerie.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

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
        while (true) {
            int lineFeed = findLineFeed();
            if (lineFeed >= 0) {
                int from = start;
                start = lineFeed + 1;
                searched = start;
                if (skipping) {
                    skipping = false;
                    continue;
                }
                return line(from, lineFeed);
            }
            if (skipping) {
                start = end;
            } else if (isTooLongAlready()) {
                skipping = true;
                start = end;
                return Line.Defect.TOO_LONG;
            }
            searched = end;
            if (!fill()) {
                return Line.End.END;
            }
        }
    }

    /** Whether {@link #read} would answer without waiting for the network. */
    public boolean hasLine() {
        return !skipping && (findLineFeed() >= 0 || isTooLongAlready());
    }

    /** How many bytes have been received and not yet handed out. */
    public int buffered() {
        return end - start;
    }

    /** Whether what has come of a line is too much, whatever its tags are; one byte more may be the CR of its ending. */
    private boolean isTooLongAlready() {
        return end - start > maxTagBytes + maxBodyBytes + 1;
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

    /** Moves the beginning of a line to the front; only a line that fills the whole buffer makes it grow. */
    private void makeRoom() {
        byte[] roomier = start == 0 ? new byte[buffer.length * 2] : buffer;
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
