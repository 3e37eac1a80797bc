package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextSplitterTest {
    @Test
    void leavesAloneWhatFits() {
        assertEquals(List.of("1234567890"), TextSplitter.split("1234567890", 10));
        assertEquals(List.of("1234567890", "1"), TextSplitter.split("12345678901", 10));
    }

    @Test
    void cutsBetweenWords() {
        assertEquals(List.of("one two ", "three ", "four"), TextSplitter.split("one two three four", 9));
    }

    @Test
    void cutsAWordThatWouldLeaveHalfTheLineEmpty() {
        assertEquals(List.of("a bcdefghi", "jklmn"), TextSplitter.split("a bcdefghijklmn", 10));
    }

    @Test
    void whatWasBoldBeforeACutIsBoldAfterIt() {
        assertEquals(
                List.of("\u0002one two ", "\u0002three\u0002 ", "four"),
                TextSplitter.split("\u0002one two three\u0002 four", 9));
    }

    @Test
    void neverCutsWhatReadsAsOneCharacter() {
        String family = "👨‍👩‍👧";
        assertEquals(List.of(family, family), TextSplitter.split(family + family, 20));
        assertEquals(List.of("e\u0301", "e\u0301"), TextSplitter.split("e\u0301e\u0301", 5));
    }

    @Test
    void cutsEvenThatWhenItCannotFit() {
        String tower = "e" + "\u0301".repeat(50);
        List<String> pieces = TextSplitter.split(tower, 10);
        assertEquals(tower, String.join("", pieces));
        assertTrue(pieces.stream().allMatch(piece -> Words.bytes(piece) <= 10));
    }
}
