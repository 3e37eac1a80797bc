package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.ui.Screens;
import org.junit.jupiter.api.Test;

final class BoundedTest {
    private static final String MARK = "\u0301";
    private static final String SMILE = "\uD83D\uDE00";

    @Test
    void aLetterHasSoManyMarksAndNoMore() {
        String most = "e" + MARK.repeat(Bounded.MAX_MARKS);
        assertEquals(most, Bounded.marks(most));
        assertEquals(most, Bounded.marks(most + MARK));
        assertEquals(most + most, Bounded.marks(most + MARK.repeat(3_000) + most + MARK));
        assertEquals(MARK.repeat(Bounded.MAX_MARKS) + "x", Bounded.marks(MARK.repeat(Bounded.MAX_MARKS + 1) + "x"));
    }

    @Test
    void whatPeopleWriteStaysAsItIs() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        for (String text : new String[] {"", "Anne", "Zoë", "שָׁלוֹם", "ที่นี่", "नमस्ते", "1\uFE0F\u20E3", family}) {
            assertEquals(text, Bounded.marks(text));
            assertEquals(text, Bounded.name(text));
        }
    }

    @Test
    void aNameInASentenceIsSoLongAndNoLonger() {
        String most = "n".repeat(Bounded.MAX_NAME);
        assertEquals(most, Bounded.name(most));
        assertEquals(most + "…", Bounded.name(most + "n"));
        assertEquals("n".repeat(Bounded.MAX_NAME - 1) + "…", Bounded.name("n".repeat(Bounded.MAX_NAME - 1) + SMILE));
    }

    @Test
    void aSentenceIsSoLongAndNoLonger() {
        String most = "s".repeat(Bounded.MAX_SENTENCE);
        assertEquals(most, Bounded.sentence(most));
        assertEquals(most + "…", Bounded.sentence(most + "s"));
    }

    @Test
    void labelsShowFewMarks() {
        String most = "e" + MARK.repeat(Bounded.MAX_MARKS);
        assertEquals(
                most, Screens.fromEventThread(() -> PlainText.label(most + MARK).getText()));
    }
}
