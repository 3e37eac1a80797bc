package causerie.client;

import java.awt.AWTException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text is too strange to be painted, and none makes the window slow for long. */
final class StrangeTextTest extends Flood {
    private static final List<String> TEXTS = List.of(
            "m".repeat(8_000),
            "W".repeat(15_000),
            "a\u0301\u0302\u0303\u0304\u0305\u0306".repeat(1_000),
            "e" + "\u0335\u0348\u0353".repeat(2_500),
            "\uD83D\uDC4D\uD83C\uDFFD".repeat(1_900),
            "\uD83D\uDE00".repeat(3_900),
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(800),
            "\u202Eabc\u202D\u2066\u2067".repeat(1_000),
            "\u05E9\u05DC\u05D5\u05DD abc ".repeat(900),
            "\u200B\u200D\u2060\uFEFF".repeat(1_200),
            "\u0003" + "4\u0002\u001D".repeat(3_500),
            "https://example.org/".repeat(700),
            "`".repeat(15_000),
            "\uFDFD".repeat(4_000),
            "\uDBFF\uDFFF".repeat(3_500),
            "\t".repeat(8_000),
            "\u4E00".repeat(5_000),
            "a ".repeat(7_500));

    StrangeTextTest() throws IOException, AWTException {}

    @Test
    void textsOfEveryKind() throws InterruptedException {
        join();
        for (String text : TEXTS) {
            flood(
                    text.codePoints()
                            .limit(6)
                            .mapToObj(Integer::toHexString)
                            .toList()
                            .toString(),
                    Stream.of(":Bertrand!u@h PRIVMSG #general :" + text));
        }
        flood("all of them", times(500, i -> ":P" + i + "!u@h PRIVMSG #general :" + TEXTS.get(i % TEXTS.size())));
        assertCanTalk();
    }

    @Test
    void namesOfEveryKind() throws InterruptedException {
        join();
        for (String text : TEXTS) {
            String name = text.replaceAll("[\\s:`]", "_");
            flood(
                    text.codePoints()
                            .limit(6)
                            .mapToObj(Integer::toHexString)
                            .toList()
                            .toString(),
                    Stream.of(
                            ME + " JOIN #" + name,
                            ":Bertrand!u@h TOPIC #" + name + " :" + text,
                            ":Bertrand!u@h TOPIC #general :" + text,
                            ":" + name + "!u@h JOIN #general",
                            "@+typing=active :" + name + "!u@h TAGMSG #general",
                            ":" + name + "!u@h PRIVMSG #general :hello",
                            ":" + name + "!u@h PRIVMSG Anne :hello",
                            ":Bertrand!u@h INVITE Anne #" + name,
                            ":Camille!u@h NICK " + name,
                            ":" + name + "!u@h NICK Camille"));
        }
        assertCanTalk();
    }
}
