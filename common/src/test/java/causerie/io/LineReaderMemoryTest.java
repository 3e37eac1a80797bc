package causerie.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Limits;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a connection costs while nothing comes, and what the worst peer can make it cost. */
class LineReaderMemoryTest {
    private static final int IDLE_LIMIT = 4 * 1024;
    private static final int BUSY_LIMIT = 16 * 1024;
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void isSmallBeforeTheFirstByte() throws IOException {
        InSteps in = read("", 1000);
        assertTrue(in.lastBuffer() <= IDLE_LIMIT, in.lastBuffer() + " bytes");
    }

    @Test
    void isSmallAgainAfterABurstOfLines() throws IOException {
        InSteps in = read("PRIVMSG #tea :hello\r\n".repeat(10_000), Integer.MAX_VALUE);
        assertTrue(in.lastBuffer() <= IDLE_LIMIT, in.lastBuffer() + " bytes");
    }

    @Test
    void isSmallAgainAfterTheLongestLine() throws IOException {
        String line = "@" + "t".repeat(Limits.CLIENT_TAG_BYTES - 2) + " " + "b".repeat(Limits.LINE_BYTES - 2);
        InSteps in = InSteps.of((line + "\r\n").getBytes(UTF_8), 100);
        LineReader reader = reader(in);
        assertEquals(List.of(Reading.text(line)), Reading.all(reader));
        assertTrue(in.lastBuffer() <= IDLE_LIMIT, in.lastBuffer() + " bytes");
    }

    @Test
    void isSmallAgainAfterALineThatWasTooLong() throws IOException {
        InSteps in = read("x".repeat(MEBIBYTE) + "\r\nPING x\r\n", 1000);
        assertTrue(in.lastBuffer() <= IDLE_LIMIT, in.lastBuffer() + " bytes");
    }

    @Test
    void staysFlatOverAMebibyteWithoutLineEnding() throws IOException {
        InSteps in = read("x".repeat(MEBIBYTE), Integer.MAX_VALUE);
        assertTrue(in.largestBuffer() <= BUSY_LIMIT, in.largestBuffer() + " bytes");
    }

    @Test
    void staysFlatOverAMebibyteThatComesInSmallSteps() throws IOException {
        InSteps in = read("x".repeat(MEBIBYTE), 100);
        assertTrue(in.largestBuffer() <= BUSY_LIMIT, in.largestBuffer() + " bytes");
    }

    @Test
    void staysFlatOverAMebibyteOfLines() throws IOException {
        InSteps in = read("PRIVMSG #tea :hello\r\n".repeat(50_000), Integer.MAX_VALUE);
        assertTrue(in.largestBuffer() <= BUSY_LIMIT, in.largestBuffer() + " bytes");
    }

    private static InSteps read(String text, int step) throws IOException {
        InSteps in = InSteps.of(text.getBytes(UTF_8), step);
        Reading.all(reader(in));
        return in;
    }

    private static LineReader reader(InSteps in) {
        return new LineReader(in, Limits.CLIENT_TAG_BYTES, Limits.LINE_BYTES);
    }
}
