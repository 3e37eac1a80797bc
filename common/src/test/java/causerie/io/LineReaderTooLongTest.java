package causerie.io;

import static causerie.io.Line.Defect.TOO_LONG;
import static causerie.io.Reading.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTooLongTest {
    private static final int MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void findsTheNextLineAfterAMebibyte(String ending) throws IOException {
        String text = "one" + ending + "x".repeat(MEBIBYTE) + ending + "two" + ending;
        assertEquals(List.of(text("one"), TOO_LONG, text("two")), Reading.all(text));
    }

    @Test
    void reportsEachTooLongLineOnce() throws IOException {
        String tooLong = "x".repeat(MEBIBYTE) + "\r\n";
        List<Line> expected = new ArrayList<>(Collections.nCopies(5, TOO_LONG));
        expected.add(text("end"));
        assertEquals(expected, Reading.all(tooLong.repeat(5) + "end\n"));
    }

    @Test
    void reportsBeforeTheLineEnds() throws IOException {
        InSteps in = InSteps.of("x".repeat(MEBIBYTE).getBytes(UTF_8), 100);
        assertEquals(TOO_LONG, new LineReader(in, Reading.TAGS, Reading.LINE).read());
        assertTrue(in.reads() <= 2, "after " + in.reads() + " reads");
    }

    @Test
    void reportsATooLongLineThatNeverEndsOnce() throws IOException {
        assertEquals(List.of(TOO_LONG), Reading.all("x".repeat(MEBIBYTE)));
    }

    @Test
    void doesNotLookForDefectsInWhatItSkips() throws IOException {
        assertEquals(List.of(TOO_LONG, text("next")), Reading.all("\0\r".repeat(MEBIBYTE / 2) + "\r\nnext\n"));
    }

    @Test
    void readsTheLineThatFollowsInTheSameStep() throws IOException {
        InSteps in = InSteps.of(("x".repeat(60) + "\nnext\nafter\n").getBytes(UTF_8), 50);
        assertEquals(List.of(TOO_LONG, text("next"), text("after")), Reading.all(in));
    }
}
