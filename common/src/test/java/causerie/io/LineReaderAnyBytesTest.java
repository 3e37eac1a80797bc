package causerie.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any bytes in any steps are the lines that a reading with everything at hand finds in them. */
class LineReaderAnyBytesTest {
    @Property(tries = 5_000)
    void findsTheLinesThatAreThere(
            @ForAll("bytes") byte[] bytes,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 40) Integer> steps)
            throws IOException {
        InSteps in = new InSteps(bytes, at -> steps.get(at % steps.size()));
        assertEquals(linesIn(bytes), Reading.all(in));
    }

    @Property(tries = 5_000)
    void saysTruthfullyWhetherReadingWouldWait(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 200) int step) throws IOException {
        InSteps in = InSteps.of(bytes, step);
        LineReader reader = new LineReader(in, Reading.TAGS, Reading.LINE);
        Line line;
        do {
            boolean ready = reader.hasLine();
            int before = in.reads();
            line = reader.read();
            assertEquals(ready, in.reads() == before, "before " + line);
        } while (line != Line.End.END);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> meaningful =
                Arbitraries.of((byte) '\n', (byte) '\r', (byte) '@', (byte) ' ', (byte) 0, (byte) 0xc3, (byte) 0xa9);
        Arbitrary<byte[]> mixed = Arbitraries.oneOf(Arbitraries.bytes(), meaningful)
                .array(byte[].class)
                .ofMaxSize(60);
        Arbitrary<byte[]> letters =
                Arbitraries.of((byte) 'x').array(byte[].class).ofMaxSize(60);
        return Arbitraries.oneOf(mixed, letters).list().ofMaxSize(8).map(LineReaderAnyBytesTest::joined);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer all =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return all.array();
    }

    private static List<Line> linesIn(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                int to = i > from && bytes[i - 1] == '\r' ? i - 1 : i;
                lines.add(line(Arrays.copyOfRange(bytes, from, to)));
                from = i + 1;
            }
        }
        // A line that is too long whatever follows is reported before it ends; one CR could still be its ending's.
        if (bytes.length - from > Reading.TAGS + Reading.LINE - 2 + 1) {
            lines.add(Line.Defect.TOO_LONG);
        }
        return lines;
    }

    private static Line line(byte[] bytes) {
        String latin1 = new String(bytes, ISO_8859_1);
        int space = latin1.indexOf(' ');
        int tags = !latin1.startsWith("@") ? 0 : space < 0 ? bytes.length : space + 1;
        if (tags > Reading.TAGS || bytes.length - tags > Reading.LINE - 2) {
            return Line.Defect.TOO_LONG;
        }
        if (latin1.indexOf('\0') >= 0 || latin1.indexOf('\r') >= 0) {
            return Line.Defect.FORBIDDEN_CHARACTER;
        }
        try {
            return Reading.text(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Line.Defect.INVALID_UTF8;
        }
    }
}
