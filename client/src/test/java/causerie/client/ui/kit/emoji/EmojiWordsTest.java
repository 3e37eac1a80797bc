package causerie.client.ui.kit.emoji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmojiWordsTest {
    private static List<String> found(Locale locale, String typed, int most) {
        return EmojiWords.of(locale).find(typed, most).stream()
                .map(Emoji::written)
                .toList();
    }

    @Test
    void findsByNameFirst() {
        assertEquals(List.of(":pizza:"), found(Locale.ENGLISH, "pizza", 1));
        assertEquals(":smile:", found(Locale.ENGLISH, "smile", 10).get(0));
    }

    @Test
    void findsByTheWordsOfTheLanguageWithoutAccents() {
        assertTrue(found(Locale.FRENCH, "eleph", 5).contains(":elephant:"));
        assertTrue(found(Locale.FRENCH, "Éléph", 5).contains(":elephant:"));
        assertTrue(found(Locale.FRENCH, "coeur rouge", 5).contains(":heart:"));
        assertTrue(found(Locale.ENGLISH, "red heart", 5).contains(":heart:"));
        assertFalse(found(Locale.ENGLISH, "coeur rouge", 5).contains(":heart:"));
    }

    @Test
    void givesNoMoreThanAskedFor() {
        assertEquals(7, found(Locale.ENGLISH, "face", 7).size());
        assertEquals(List.of(), found(Locale.ENGLISH, " ", 7));
        assertEquals(List.of(), found(Locale.ENGLISH, "xyzzy", 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void hasWordsForEachThatAPickerShows(String language) {
        EmojiWords words = EmojiWords.of(Locale.forLanguageTag(language));
        for (Emoji emoji : EmojiTable.get().usual()) {
            assertFalse(words.label(emoji).startsWith(":"), emoji::written);
        }
    }
}
