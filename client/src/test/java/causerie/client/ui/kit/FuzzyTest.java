package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FuzzyTest {
    private final Fuzzy fuzzy = new Fuzzy();

    @Test
    void findsLettersInTheirOrder() {
        assertTrue(score("prvs", "Previous conversation") != Fuzzy.NONE);
        assertEquals(Fuzzy.NONE, score("prsv", "Previous"));
        assertEquals(Fuzzy.NONE, score("previouss", "Previous"));
        assertEquals(0, score("", "Previous"));
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        for (String letters : List.of("elodie", "ÉLODIE", "Élodie", "E\u0301lodie")) {
            assertNotEquals(Fuzzy.NONE, score(letters.replace("\u0301", ""), "Élodie"), letters);
        }
        assertNotEquals(Fuzzy.NONE, score("elodie", "E\u0301lodie"));
    }

    @Test
    void theBeginningIsBestThenBeginningsOfWordsThenLettersTogether() {
        assertBetter("gen", "general", "my-general");
        assertBetter("gen", "my-general", "imagine");
        assertBetter("gc", "great-cakes", "graceful");
        assertBetter("ab", "xxabx", "xxaxb");
    }

    @Test
    void saysWhereTheLettersAre() {
        assertArrayEquals(new int[] {0, 6}, places("gc", "great-cakes".replace("great-", "gre-ag")));
        assertArrayEquals(new int[] {0, 1, 2}, places("pre", "Previous"));
        assertArrayEquals(new int[] {3, 4, 5}, places("bob", "b-abobo".replace("b-a", "xx-")));
        assertArrayEquals(new int[0], places("x", "Previous"));
    }

    @Test
    void placesAreWhereTheLettersStand() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            char[] letters = letters(random, 1 + random.nextInt(4));
            char[] text = letters(random, 1 + random.nextInt(12));
            int[] places = fuzzy.places(letters, text);
            boolean found = fuzzy.score(letters, text) != Fuzzy.NONE;
            assertEquals(found ? letters.length : 0, places.length);
            for (int i = 0; i < places.length; i++) {
                assertEquals(letters[i], text[places[i]]);
                assertTrue(i == 0 || places[i - 1] < places[i]);
            }
        }
    }

    @Test
    void looksForAsManyLettersAsAllowedInAsMuchTextAsAllowed() {
        String most = "x".repeat(Fuzzy.MOST_LETTERS);
        assertNotEquals(Fuzzy.NONE, score(most, "x".repeat(Fuzzy.MOST_TEXT)));
        assertEquals(Fuzzy.NONE, score(most + "x", "x".repeat(Fuzzy.MOST_TEXT)));
        assertNotEquals(Fuzzy.NONE, score("z", "x".repeat(Fuzzy.MOST_TEXT - 1) + "z"));
        assertEquals(Fuzzy.NONE, score("z", "x".repeat(Fuzzy.MOST_TEXT) + "z"));
    }

    private static char[] letters(Random random, int count) {
        char[] letters = new char[count];
        for (int i = 0; i < count; i++) {
            letters[i] = "ab-".charAt(random.nextInt(3));
        }
        return letters;
    }

    private void assertBetter(String letters, String better, String worse) {
        assertTrue(score(letters, better) > score(letters, worse), () -> better + " before " + worse);
    }

    private int score(String letters, String text) {
        return fuzzy.score(Fuzzy.fold(letters), Fuzzy.fold(text));
    }

    private int[] places(String letters, String text) {
        return fuzzy.places(Fuzzy.fold(letters), Fuzzy.fold(text));
    }
}
