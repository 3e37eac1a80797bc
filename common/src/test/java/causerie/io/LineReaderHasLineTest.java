package causerie.io;

import static causerie.io.Line.Defect.TOO_LONG;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LineReaderHasLineTest {
    @Test
    void takesOneLookAtWhatTheNetworkHas() throws IOException {
        assertTrue(reader("one\n").hasLine());
        assertFalse(reader("on").hasLine());
        assertFalse(reader("").hasLine());
    }

    @Test
    void hasNoLineWhileTheRestOfOneIsSkipped() throws IOException {
        InSteps in = InSteps.of(("x".repeat(100_000) + "\none\n").getBytes(UTF_8), 1000);
        LineReader reader = new LineReader(in, Reading.TAGS, Reading.LINE);
        assertEquals(TOO_LONG, reader.read());
        int before = in.reads();
        assertFalse(reader.hasLine());
        assertEquals(1, in.reads() - before);
        assertEquals(Reading.text("one"), reader.read());
    }

    @Test
    void hasTheLinesThatCameTogether() throws IOException {
        LineReader reader = reader("one\ntwo\nthr");
        reader.read();
        assertTrue(reader.hasLine());
        reader.read();
        assertFalse(reader.hasLine());
    }

    @Test
    void hasALineToRefuse() throws IOException {
        LineReader reader = reader("one\n\0\n");
        reader.read();
        assertTrue(reader.hasLine());
    }

    @Test
    void hasALineThatIsTooLongAlready() throws IOException {
        LineReader reader = reader("one\n" + "x".repeat(100));
        reader.read();
        assertTrue(reader.hasLine());
        assertEquals(TOO_LONG, reader.read());
    }

    @Test
    void doesNotLoseALineByBeingAsked() throws IOException {
        LineReader reader = reader("one\ntwo\n");
        reader.read();
        assertTrue(reader.hasLine());
        assertTrue(reader.hasLine());
        assertEquals(Reading.text("two"), reader.read());
    }

    private static LineReader reader(String text) {
        return new LineReader(InSteps.of(text.getBytes(UTF_8), Integer.MAX_VALUE), Reading.TAGS, Reading.LINE);
    }
}
