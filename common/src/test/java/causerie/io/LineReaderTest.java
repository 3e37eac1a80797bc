package causerie.io;

import static causerie.io.Line.Defect.FORBIDDEN_CHARACTER;
import static causerie.io.Line.Defect.INVALID_UTF8;
import static causerie.io.Reading.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    /** Spec: "delimited by a pair of CR … and LF … characters"; many send LF alone. */
    @Test
    void endsLinesAtCrlfAndAtLf() throws IOException {
        assertEquals(List.of(text("one"), text("two"), text("three")), Reading.all("one\r\ntwo\nthree\r\n"));
    }

    @Test
    void readsEmptyLines() throws IOException {
        assertEquals(List.of(text(""), text(""), text("x")), Reading.all("\r\n\nx\n"));
    }

    @Test
    void readsUtf8() throws IOException {
        assertEquals(List.of(text("thé ☕ 🫖")), Reading.all("thé ☕ 🫖\r\n"));
    }

    @Test
    void keepsSpacesAndControlCharacters() throws IOException {
        assertEquals(List.of(text("  \u0001a\t\u0002 \u007f")), Reading.all("  \u0001a\t\u0002 \u007f\n"));
    }

    @Test
    void answersTheEndForEver() throws IOException {
        LineReader reader = new LineReader(InputStream.nullInputStream(), 16, 20);
        assertSame(Line.End.END, reader.read());
        assertSame(Line.End.END, reader.read());
    }

    @Test
    void dropsWhatCameAfterTheLastLineEnding() throws IOException {
        assertEquals(List.of(text("one")), Reading.all("one\ntw"));
        assertEquals(List.of(text("one")), Reading.all("one\ntw\r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "\0a", "a\0", "@a=\0 x", "a\0é"})
    void refusesNul(String line) throws IOException {
        assertEquals(List.of(FORBIDDEN_CHARACTER, text("next")), Reading.all(line + "\r\nnext\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "\ra", "a\r", "\r", "\r\r", "é\ré"})
    void refusesCrThatIsNoPartOfTheLineEnding(String line) throws IOException {
        assertEquals(List.of(FORBIDDEN_CHARACTER, text("next")), Reading.all(line + "\r\nnext\r\n"));
    }

    /** A stray continuation, a lead without it, Latin-1, an overlong slash, a surrogate, beyond U+10FFFF, no byte at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080",
                "a\u00bfb",
                "\u00c3",
                "th\u00e9",
                "\u00c3 x",
                "\u00e2\u0098",
                "\u00f0\u009f\u00ab",
                "\u00c0\u00af",
                "\u00ed\u00a0\u0080",
                "\u00f4\u0090\u0080\u0080",
                "\u00fe",
                "\u00ff"
            })
    void refusesBytesThatAreNotUtf8(String latin1) throws IOException {
        InSteps in = InSteps.of((latin1 + "\r\nnext\r\n").getBytes(ISO_8859_1), 1000);
        assertEquals(List.of(INVALID_UTF8, text("next")), Reading.all(in));
    }

    @Test
    void goesOnAfterEachDefectiveLine() throws IOException {
        assertEquals(
                List.of(FORBIDDEN_CHARACTER, text("a"), FORBIDDEN_CHARACTER, FORBIDDEN_CHARACTER, text("b")),
                Reading.all("\0\na\n\0\n\0\nb\n"));
    }

    @Test
    void countsWhatItHasReceivedAndNotHandedOut() throws IOException {
        byte[] bytes = "one\r\ntwo\r\nthr".getBytes(UTF_8);
        LineReader reader = new LineReader(InSteps.of(bytes, 1000), 16, 20);
        assertEquals(0, reader.buffered());
        reader.read();
        assertEquals(8, reader.buffered());
        reader.read();
        assertEquals(3, reader.buffered());
    }

    @Test
    void passesOnThatTheConnectionBroke() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThrows(IOException.class, () -> new LineReader(broken, 16, 20).read());
    }
}
