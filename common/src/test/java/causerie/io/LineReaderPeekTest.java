package causerie.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looking at the first byte takes nothing away. */
class LineReaderPeekTest {
    @Test
    void answersTheNextByteAgainAndAgain() throws IOException {
        LineReader reader = reader("\u00e9one\ntwo\n");
        assertEquals(0xe9, reader.peek());
        assertEquals(0xe9, reader.peek());
    }

    @Test
    void leavesTheLinesAsTheyAre() throws IOException {
        LineReader reader = reader("one\ntwo\n");
        reader.peek();
        assertEquals(List.of(Reading.text("one"), Reading.text("two")), Reading.all(reader));
    }

    @Test
    void looksAtWhatComesAfterALine() throws IOException {
        LineReader reader = reader("one\ntwo\n");
        reader.read();
        assertEquals('t', reader.peek());
    }

    @Test
    void answersTheEnd() throws IOException {
        LineReader reader = reader("");
        assertEquals(-1, reader.peek());
        assertEquals(Line.End.END, reader.read());
    }

    private static LineReader reader(String text) {
        return new LineReader(InSteps.of(text.getBytes(ISO_8859_1), 1), Reading.TAGS, Reading.LINE);
    }
}
