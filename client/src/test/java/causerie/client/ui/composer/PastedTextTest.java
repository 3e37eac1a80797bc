package causerie.client.ui.composer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PastedTextTest {
    private static final String SMILE = "\ud83d\ude00";

    @Test
    void soManyCharactersAreTakenAndNoMore() {
        String most = "x".repeat(PastedText.MOST);
        assertEquals(new PastedText(most, false), PastedText.of(most));
        assertEquals(new PastedText(most, true), PastedText.of(most + "x"));
    }

    @Test
    void noCharacterIsCutInHalf() {
        String most = "x".repeat(PastedText.MOST - 1);
        assertEquals(new PastedText(most, true), PastedText.of(most + SMILE));
    }

    @Test
    void linesEndAsTheyDoHere() {
        assertEquals("a\nb\nc\n", PastedText.of("a\r\nb\rc\n").text());
        assertEquals(3, PastedText.of("a\r\nb\rc\n").lines());
    }
}
