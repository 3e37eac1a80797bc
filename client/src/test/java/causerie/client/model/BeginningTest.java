package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class BeginningTest {
    private static final String SMILE = "\ud83d\ude00";

    @Test
    void isNoLongerThanThereIsRoom() {
        assertEquals("abc", Beginning.of("abc", 3));
        assertEquals("ab", Beginning.of("abc", 2));
        assertEquals("", Beginning.of("abc", 0));
        assertEquals("", Beginning.of("abc", -1));
        assertEquals("abc", Beginning.marked("abc", 3));
        assertEquals("ab…", Beginning.marked("abc", 2));
    }

    @Test
    void hasNoHalfCharacter() {
        assertEquals("a" + SMILE, Beginning.of("a" + SMILE + "b", 3));
        assertEquals("a", Beginning.of("a" + SMILE + "b", 2));
        assertEquals("", Beginning.of(SMILE, 1));
        assertEquals("a…", Beginning.marked("a" + SMILE, 2));
    }
}
