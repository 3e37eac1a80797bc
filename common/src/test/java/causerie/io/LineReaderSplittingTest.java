package causerie.io;

import static causerie.io.Line.Defect.FORBIDDEN_CHARACTER;
import static causerie.io.Line.Defect.INVALID_UTF8;
import static causerie.io.Line.Defect.TOO_LONG;
import static causerie.io.Reading.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However the network cuts the bytes, the lines are the same. */
class LineReaderSplittingTest {
    private static final List<Line> LINES = List.of(
            text("one"),
            text("thé ☕ 🫖"),
            text(""),
            TOO_LONG,
            text("@tag=12;id=9 PRIVMSG #tea :ho"),
            FORBIDDEN_CHARACTER,
            INVALID_UTF8,
            FORBIDDEN_CHARACTER,
            text("last"));

    @Test
    void readsTheSameLinesInStepsOfAnySize() throws IOException {
        byte[] bytes = bytes();
        for (int step = 1; step <= bytes.length; step++) {
            assertEquals(LINES, Reading.all(InSteps.of(bytes, step)), "in steps of " + step);
        }
    }

    @Test
    void readsTheSameLinesCutAtAnyByte() throws IOException {
        byte[] bytes = bytes();
        for (int cut = 1; cut < bytes.length; cut++) {
            assertEquals(LINES, Reading.all(InSteps.cutAt(bytes, cut)), "cut at " + cut);
        }
    }

    @Test
    void readsEveryOneOfManyLinesWhereverTheBufferEnds() throws IOException {
        List<Line> lines = IntStream.range(0, 5_000)
                .mapToObj(i -> text("line " + "x".repeat(i % 11)))
                .toList();
        byte[] bytes = IntStream.range(0, 5_000)
                .mapToObj(i -> "line " + "x".repeat(i % 11) + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        for (int step : new int[] {700, 1_000, 1_024, 5_000, 100_000}) {
            assertEquals(lines, Reading.all(InSteps.of(bytes, step)), "in steps of " + step);
        }
    }

    private static byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("one\nthé ☕ 🫖\r\n\r\n".getBytes(UTF_8));
        bytes.writeBytes(("x".repeat(70) + "\r\n").getBytes(UTF_8));
        bytes.writeBytes("@tag=12;id=9 PRIVMSG #tea :ho\r\n".getBytes(UTF_8));
        bytes.writeBytes("a\0b\n".getBytes(UTF_8));
        bytes.writeBytes(new byte[] {'a', (byte) 0xff, '\r', '\n'});
        bytes.writeBytes("a\rb\r\nlast\nrest".getBytes(UTF_8));
        return bytes.toByteArray();
    }
}
