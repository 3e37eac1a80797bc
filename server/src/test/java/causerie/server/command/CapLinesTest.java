package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CAP lines that hold as much as fits. */
final class CapLinesTest {
    private static final String SERVER = "causerie.local";
    private static final int LINE_BYTES = 512;

    @Test
    void areOneLineWhileAllFitsAndTwoFromThenOn() {
        // In front: ":causerie.local CAP anne LS * :", behind: CR and LF; room is kept for the longest subcommand.
        int room = LINE_BYTES - 20 - SERVER.length() - "anne".length();
        List<String> two = List.of("a".repeat(200), "b".repeat(room - 201));
        assertEquals(1, lines(new CapLines("LS", two, true), "anne").size());
        List<String> more = List.of("a".repeat(200), "b".repeat(room - 200));
        assertEquals(2, lines(new CapLines("LS", more, true), "anne").size());
    }

    @Test
    void markAllButTheLastForThoseWhoKnow() {
        // "all but the last reply MUST have a parameter containing only an asterisk (*) preceding the capability list"
        List<String> tokens = List.of("a".repeat(400), "b".repeat(400), "c");
        List<String[]> lines = lines(new CapLines("LIST", tokens, true), "anne");
        assertArrayEquals(new String[] {"anne", "LIST", "*", tokens.get(0)}, lines.get(0));
        assertArrayEquals(new String[] {"anne", "LIST", tokens.get(1) + " c"}, lines.get(1));
    }

    @Test
    void markNothingForOthers() {
        List<String[]> lines = lines(new CapLines("NAK", List.of("a".repeat(400), "b".repeat(400)), false), "anne");
        assertArrayEquals(new String[] {"anne", "NAK", "a".repeat(400)}, lines.get(0));
    }

    @Test
    void areOneEmptyLineWhenThereIsNothing() {
        // "If no capabilities are available, an empty parameter MUST be sent."
        List<String[]> lines = lines(new CapLines("LS", List.of(), true), "*");
        assertEquals(1, lines.size());
        assertArrayEquals(new String[] {"*", "LS", ""}, lines.get(0));
    }

    @Test
    void fitWhateverTheNick() {
        List<String> tokens = List.of("a".repeat(100), "b".repeat(100), "c".repeat(100), "d".repeat(100));
        assertEquals(
                2, lines(new CapLines("LIST", tokens, true), "é".repeat(60)).size());
    }

    private static List<String[]> lines(CapLines lines, String nick) {
        List<String[]> params = lines.params(SERVER, nick, LINE_BYTES);
        for (String[] one : params) {
            int bytes = MessageFormatter.encode(Message.from(Source.of(SERVER), "CAP", one)).length;
            assertEquals(Math.min(bytes, LINE_BYTES), bytes);
        }
        return params;
    }
}
