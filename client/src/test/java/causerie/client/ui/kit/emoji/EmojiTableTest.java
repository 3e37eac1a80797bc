package causerie.client.ui.kit.emoji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmojiTableTest {
    private static final String THUMB_WITH_TONE = "\ud83d\udc4d\ud83c\udffd";
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    private static final String FRANCE = "\ud83c\uddeb\ud83c\uddf7";
    private static final String HEART = "\u2764\ufe0f";

    private final EmojiTable table = EmojiTable.get();

    private List<String> found(String text) {
        return EmojiTable.find(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }

    @Test
    void findsTheLongestAtEachPlace() {
        assertEquals(
                List.of(THUMB_WITH_TONE, FAMILY, FRANCE, HEART),
                found("a" + THUMB_WITH_TONE + FAMILY + " b " + FRANCE + HEART + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "5 # * ©", "\u2764", "\u2764\ufe0e", "\ud83d\ude00\ufe0e", "", "\ud83d", "é漢\u202e"})
    void leavesSignsToTheFont(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a9\ufe0f",
                "5\ufe0f\u20e3",
                "5\u20e3",
                "\u26a1",
                "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
                "\ud83c\udff3\u200d\ud83c\udf08"
            })
    void findsWhatIsWrittenInOneOfItsWays(String text) {
        assertEquals(List.of(text), found(text));
        assertTrue(table.of(text).isPresent());
    }

    @Test
    void knowsEachByItsOwnText() {
        List<Emoji> all = table.all();
        assertTrue(all.size() > 3700, () -> String.valueOf(all.size()));
        all.forEach(emoji -> assertEquals(Optional.of(emoji), table.of(emoji.text()), emoji::written));
    }

    @Test
    void knowsThemByName() {
        assertEquals(Optional.of("\ud83d\ude04"), table.named("smile").map(Emoji::text));
        assertEquals(Optional.of("\ud83d\udc4d"), table.named("THUMBSUP").map(Emoji::text));
        assertEquals(Optional.empty(), table.named("no such one"));
    }

    @Test
    void isNoWholeWithAnythingBesideIt() {
        assertEquals(Optional.empty(), table.of("\ud83d\ude04!"));
        assertEquals(Optional.empty(), table.of("\ud83d\ude04\ud83d\ude04"));
        assertEquals(Optional.empty(), table.of(""));
    }
}
