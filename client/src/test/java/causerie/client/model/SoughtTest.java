package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SoughtTest {
    @Test
    void findsWordsWhateverTheirCapitalsAndAccents() {
        assertTrue(Sought.of("cafe").isIn("Un CAFÉ, s'il vous plaît"));
        assertTrue(Sought.of("PLAÎT café").isIn("Un café, s'il vous plait"));
        assertTrue(Sought.of("éa").isIn("idEAl"));
        assertFalse(Sought.of("café thé").isIn("Un café"), "all of the words");
    }

    @Test
    void findsNothingWhenNothingIsLookedFor() {
        for (String nothing : List.of("", " ", "\t \n")) {
            assertTrue(Sought.of(nothing).isEmpty());
            assertFalse(Sought.of(nothing).isIn("anything"));
            assertEquals(List.of(), Sought.of(nothing).placesIn("anything"));
        }
    }

    @Test
    void tellsWhereTheWordsAreOnceAndInOrder() {
        assertEquals(
                List.of(new Sought.Place(0, 3), new Sought.Place(8, 11)),
                Sought.of("tea").placesIn("Tea and tEa"));
        assertEquals(List.of(new Sought.Place(0, 5)), Sought.of("ban anan").placesIn("banana"), "they may overlap");
        assertEquals(
                List.of(new Sought.Place(0, 1), new Sought.Place(5, 6)),
                Sought.of("b a").placesIn("a 👍 b"),
                "counted in characters of Java");
    }

    @Test
    void looksForSoManyWordsAndNoMore() {
        String ten = "a b c d e f g h i j";
        assertTrue(Sought.of(ten + " k").isIn(ten));
        assertFalse(Sought.of("a b c d e f g h i k").isIn(ten));
    }

    @Test
    void looksForSoManyCharactersAndNoMore() {
        String most = "x".repeat(Sought.MAX_CHARACTERS);
        assertTrue(Sought.of(most + "y").isIn(most));
        assertFalse(Sought.of(most).isIn(most.substring(1)));
    }

    @Test
    void marksSoManyPlacesAndNoMore() {
        assertEquals(
                Sought.MAX_PLACES,
                Sought.of("x").placesIn("x ".repeat(Sought.MAX_PLACES)).size());
        assertEquals(
                Sought.MAX_PLACES,
                Sought.of("x").placesIn("x ".repeat(Sought.MAX_PLACES + 1)).size());
    }
}
