package causerie.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HarmlessTest {
    private static String text(String text) {
        StringBuilder line = new StringBuilder();
        Harmless.append(text, 20, line);
        return line.toString();
    }

    private static String value(String text) {
        StringBuilder line = new StringBuilder();
        Harmless.appendValue(text, 20, line);
        return line.toString();
    }

    @Test
    void showsWhatCouldBeginALine() {
        assertEquals("a\\r\\nb", text("a\r\nb"));
        assertEquals("a\\u0085b\\u2028c\\u2029", text("a\u0085b\u2028c\u2029"));
        assertEquals("a\\u000bb\\u000cc", text("a\u000bb\fc"));
    }

    @Test
    void showsWhatCouldCommandTheTerminal() {
        assertEquals("\\u001b[31mred", text("\u001b[31mred"));
        assertEquals("\\u009b31m\\u0000\\u0007\\u0008\\t", text("\u009b31m\0\u0007\b\t"));
        assertEquals("\\u007f", text("\u007f"));
    }

    @Test
    void showsWhatCouldLookLikeSomethingElse() {
        assertEquals("\\u202eenna\\u202c", text("\u202eenna\u202c"));
        assertEquals("\\u2066a\\u2069\\u200b\\u200e", text("\u2066a\u2069\u200b\u200e"));
        assertEquals("\\udb40\\udc41", text(Character.toString(0xE0041)));
        assertEquals("\\ud800a", text("\ud800a"));
    }

    @Test
    void leavesWhatPeopleWriteAsItIs() {
        assertEquals("Zoë 冬 😀 \\o/ \"=\"", text("Zoë 冬 😀 \\o/ \"=\""));
    }

    @Test
    void cutsWhatIsTooLong() {
        assertEquals("x".repeat(20), text("x".repeat(20)));
        assertEquals("x".repeat(20) + "...", text("x".repeat(21)));
        assertEquals("x".repeat(19) + "😀...", text("x".repeat(19) + "😀x"));
    }

    @ParameterizedTest
    @CsvSource({"anne", "127.0.0.1", "::1", "#général", "[x]{}^|`", "a,b", "Zoë"})
    void needsNoQuotesForAWord(String word) {
        assertEquals(word, value(word));
    }

    @Test
    void quotesWhatCouldBeTakenForSomethingElse() {
        assertEquals("\"\"", value(""));
        assertEquals("\"a b\"", value("a b"));
        assertEquals("\"a\u00a0b\"", value("a\u00a0b"));
        assertEquals("\"a=b\"", value("a=b"));
        assertEquals("\"a\\nb\"", value("a\nb"));
        assertEquals("\"a\\\\nb\"", value("a\\nb"));
        assertEquals("\"x\\\" y=\\\"\"", value("x\" y=\""));
    }

    @Test
    void endsAValueThatIsTooLong() {
        assertEquals("\"" + "x ".repeat(10) + "...\"", value("x ".repeat(11)));
        assertEquals("\"" + "x".repeat(19) + "\\...\"", value("x".repeat(19) + "\""));
    }
}
