package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {
    private static final int MAX = Paragraphs.MAX_CHARACTERS;
    private static final int LOOKS = Paragraphs.MAX_LOOKS;

    @Test
    void linesBeginWhereTheTextSaysSo() {
        assertEquals(List.of("a", "", "bc", ""), pieces("a\n\nbc\n"));
        assertEquals(List.of(""), pieces(""));
    }

    @Test
    void whatIsTooLongIsCutAndNothingElse() {
        assertEquals(1, pieces("x".repeat(MAX)).size());
        List<String> two = pieces("x".repeat(MAX + 1));
        assertEquals(List.of(MAX, 1), two.stream().map(String::length).toList());
    }

    @Test
    void itIsCutBetweenWords() {
        List<String> two = pieces("x".repeat(MAX - 10) + " " + "y".repeat(20));
        assertEquals("y".repeat(20), two.get(1));
    }

    @Test
    void noCharacterIsCut() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        for (String before : List.of("", "x", "xx", "xxx", "xxxx", "xxxxx", "xxxxxx", "xxxxxxx")) {
            String text = before + family.repeat(MAX / 4);
            List<String> pieces = pieces(text);
            assertEquals(text, String.join("", pieces));
            pieces.stream().skip(1).forEach(piece -> assertTrue(piece.startsWith(family), before));
        }
        String accents = "a" + "\u0301".repeat(3 * MAX);
        assertEquals(accents, String.join("", pieces(accents)));
    }

    @Test
    void soManyEmojiAreLaidOutInOnePieceAndNoMore() {
        String smile = "\uD83D\uDE00";
        assertEquals(1, pieces(smile.repeat(LOOKS)).size());
        assertEquals(List.of(smile.repeat(LOOKS), smile), pieces(smile.repeat(LOOKS + 1)));
        String twice = smile.repeat(2 * LOOKS) + "x";
        assertEquals(List.of(smile.repeat(LOOKS), smile.repeat(LOOKS) + "x"), pieces(twice));
    }

    @Test
    void soManyPartsOfAnotherLookAreLaidOutInOnePieceAndNoMore() {
        String part = "\u0002a\u0002b";
        assertEquals(1, pieces(part.repeat(LOOKS)).size());
        assertEquals(List.of("ab".repeat(LOOKS), "ab"), pieces(part.repeat(LOOKS + 1)));
        String bold = "\u0002\uD83D\uDE00\u0002";
        String text = FormattedText.of(bold.repeat(MAX)).text();
        assertEquals(text, String.join("", pieces(bold.repeat(MAX))));
    }

    private static List<String> pieces(String coded) {
        FormattedText formatted = FormattedText.of(coded);
        String text = formatted.text();
        return Paragraphs.of(formatted).stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .toList();
    }
}
