package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordLinesTest {
    @Test
    void fillsALineToItsLastByte() {
        assertEquals(List.of("ab cd", "ef"), WordLines.of(List.of("ab", "cd", "ef"), " ", 5));
        assertEquals(List.of("ab", "cd", "ef"), WordLines.of(List.of("ab", "cd", "ef"), " ", 4));
    }

    @Test
    void countsBytesAndNotCharacters() {
        assertEquals(List.of("é,é"), WordLines.of(List.of("é", "é"), ",", 5));
        assertEquals(List.of("é", "é"), WordLines.of(List.of("é", "é"), ",", 4));
    }

    @Test
    void givesALongWordALineOfItsOwn() {
        assertEquals(List.of("a", "bcdef", "g"), WordLines.of(List.of("a", "bcdef", "g"), " ", 3));
    }

    @Test
    void hasNoLineForNoWords() {
        assertEquals(List.of(), WordLines.of(List.of(), " ", 10));
    }
}
