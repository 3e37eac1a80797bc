package causerie.io;

import static causerie.io.Line.Defect.TOO_LONG;
import static causerie.io.Reading.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import causerie.irc.Limits;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The limits at N and at N+1, for both line endings. See
 * <a href="https://ircv3.net/specs/extensions/message-tags#size-limit">message-tags</a>: tags are counted with the
 * leading {@code @} and the trailing space, the rest with CRLF whichever ending is used.
 */
class LineReaderLimitsTest {
    static Stream<Arguments> limitsAndEndings() {
        return Stream.of("\r\n", "\n")
                .flatMap(ending -> Stream.of(
                        arguments(Reading.TAGS, Reading.LINE, ending),
                        arguments(Limits.CLIENT_TAG_BYTES, Limits.LINE_BYTES, ending),
                        arguments(Limits.SERVER_TAG_BYTES, Limits.LINE_BYTES, ending)));
    }

    @ParameterizedTest
    @MethodSource("limitsAndEndings")
    void readsBodyAtTheLimit(int tags, int line, String ending) throws IOException {
        assertWhole(body(line), tags, line, ending);
    }

    @ParameterizedTest
    @MethodSource("limitsAndEndings")
    void refusesBodyOverTheLimit(int tags, int line, String ending) throws IOException {
        assertTooLong(body(line + 1), tags, line, ending);
    }

    @ParameterizedTest
    @MethodSource("limitsAndEndings")
    void readsTagsAtTheLimit(int tags, int line, String ending) throws IOException {
        assertWhole(tags(tags) + "LIST", tags, line, ending);
    }

    @ParameterizedTest
    @MethodSource("limitsAndEndings")
    void refusesTagsOverTheLimit(int tags, int line, String ending) throws IOException {
        assertTooLong(tags(tags + 1) + "LIST", tags, line, ending);
    }

    @ParameterizedTest
    @MethodSource("limitsAndEndings")
    void readsTagsAndBodyBothAtTheLimit(int tags, int line, String ending) throws IOException {
        assertWhole(tags(tags) + body(line), tags, line, ending);
    }

    @ParameterizedTest
    @MethodSource("limitsAndEndings")
    void refusesBodyOverTheLimitBehindTagsAtTheLimit(int tags, int line, String ending) throws IOException {
        assertTooLong(tags(tags) + body(line + 1), tags, line, ending);
    }

    @ParameterizedTest
    @MethodSource("limitsAndEndings")
    void doesNotLendTheBodyWhatTheTagsLeave(int tags, int line, String ending) throws IOException {
        assertTooLong(tags(3) + body(line + 1), tags, line, ending);
    }

    @ParameterizedTest
    @MethodSource("limitsAndEndings")
    void doesNotLendTheTagsWhatTheBodyLeaves(int tags, int line, String ending) throws IOException {
        assertTooLong(tags(tags + 1), tags, line, ending);
        assertTooLong("@" + "t".repeat(tags), tags, line, ending);
    }

    @Test
    void countsBytesAndNotCharacters() throws IOException {
        assertEquals(List.of(text("é".repeat(9))), Reading.all("é".repeat(9) + "\r\n"));
        assertEquals(List.of(TOO_LONG), Reading.all("é".repeat(9) + "x\r\n"));
    }

    @Test
    void allowsNoTagsWhereTheirLimitIsZero() throws IOException {
        byte[] bytes = "@a b\nb\n".getBytes(UTF_8);
        assertEquals(List.of(TOO_LONG, text("b")), Reading.all(new LineReader(InSteps.of(bytes, 100), 0, 20)));
    }

    private static void assertWhole(String line, int tags, int limit, String ending) throws IOException {
        assertEquals(List.of(text(line), text("next")), read(line, tags, limit, ending));
    }

    private static void assertTooLong(String line, int tags, int limit, String ending) throws IOException {
        assertEquals(List.of(TOO_LONG, text("next")), read(line, tags, limit, ending));
    }

    private static List<Line> read(String line, int tags, int limit, String ending) throws IOException {
        byte[] bytes = (line + ending + "next" + ending).getBytes(UTF_8);
        List<Line> lines = Reading.all(new LineReader(InSteps.of(bytes, Integer.MAX_VALUE), tags, limit));
        assertEquals(lines, Reading.all(new LineReader(InSteps.of(bytes, 1), tags, limit)), "byte by byte");
        return lines;
    }

    /** A body that takes so many bytes with CRLF. */
    private static String body(int bytes) {
        return "b".repeat(bytes - 2);
    }

    /** Tags that take so many bytes with the sign before and the space after them. */
    private static String tags(int bytes) {
        return "@" + "t".repeat(bytes - 2) + " ";
    }
}
