package causerie.client.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedWordTest {
    @Test
    void wordsAreLettersWithApostrophesAndHyphensBetween() {
        assertEquals(
                List.of("We've", "well-known", "l’été", "naïve", "Jean-Pierre", "L'Anne"),
                words("We've, (well-known) 'l’été' --naïve-- \"Jean-Pierre\"; L'Anne"));
        assertEquals(List.of(new TypedWord("two", 4)), TypedWord.in("1 , two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exampel.org/pagge?x=wrogn",
                "exampel.org",
                "wrogn@exampel.org",
                "#wrogn",
                "@wrogn",
                "/wrogn",
                "/home/wrogn/fiel",
                "C:\\wrogn\\fiel",
                "fiel.txet",
                "host:port",
                ":smiel:",
                "`wrogn fiel`",
                "```\nwrogn\nfiel\n```",
                "```\nwrogn",
                "v2beta",
                "2nd",
                "snake_caes",
                "camelCaes",
                "XMLHttp",
                "HTTP",
                "a",
                "",
                "\ud83d\ude00",
            })
    void whatIsTypedForProgramsIsNoWord(String text) {
        assertEquals(List.of(), words(text));
    }

    @Test
    void wordsAroundThatAreWords() {
        assertEquals(List.of("open", "in", "now"), words("open `wrogn fiel` in http://a.b/c now"));
        assertEquals(List.of("one", "two"), words("one ```wrogn\nfiel``` two"));
        assertEquals(List.of("one"), words("one ```wrogn\nfiel"));
    }

    @Test
    void isWithoutWhatAnApostropheJoins() {
        assertEquals("Anne", new TypedWord("Anne's", 0).bare());
        assertEquals("Anne", new TypedWord("qu’Anne", 0).bare());
        assertEquals("Anne", new TypedWord("Anne", 0).bare());
    }

    @Test
    void noLongerWordOrTextIsLookedAt() {
        assertEquals(List.of("x".repeat(TypedWord.MAX_LENGTH)), words("x".repeat(TypedWord.MAX_LENGTH)));
        assertEquals(List.of(), words("x".repeat(TypedWord.MAX_LENGTH + 1)));
        assertEquals(List.of("end"), words(" ".repeat(TypedWord.MAX_TEXT - 3) + "end"));
        assertEquals(List.of("en"), words(" ".repeat(TypedWord.MAX_TEXT - 2) + "end"));
    }

    private static List<String> words(String text) {
        return TypedWord.in(text).stream().map(TypedWord::text).toList();
    }
}
