package causerie.client.ui.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Anne, Anne",
        "Anne Marie, Anne-Marie",
        "  anne  , anne",
        "2pac, _2pac",
        "#anne, anne",
        "DOMAIN\\anne, DOMAIN\\anne",
        "anne@office.example, anneofficeexample",
        "Zoë, Zoë",
        "-anne, anne",
        "'', guest",
        "!!!, guest",
    })
    void becomesAName(String wanted, String name) {
        assertEquals(name, PersonName.valid(wanted));
    }

    @Test
    void isCutAtTheLimit() {
        assertEquals(
                PersonName.MAX_LENGTH,
                PersonName.valid("x".repeat(PersonName.MAX_LENGTH)).length());
        assertEquals(
                PersonName.MAX_LENGTH,
                PersonName.valid("x".repeat(PersonName.MAX_LENGTH + 1)).length());
    }

    @Test
    void losesInvisibleCharacters() {
        assertEquals("Anne", PersonName.valid("An\u200Bne\u202E\u0007"));
    }

    @ParameterizedTest
    @CsvSource({"Anne, Anne2", "Anne2, Anne3", "Anne9, Anne10", "Anne99999, Anne910000"})
    void countsOnWhenTaken(String taken, String next) {
        assertEquals(next, PersonName.next(taken));
    }

    @Test
    void nextNameKeepsToTheLimit() {
        String longest = "x".repeat(PersonName.MAX_LENGTH);
        assertEquals("x".repeat(PersonName.MAX_LENGTH - 1) + "2", PersonName.next(longest));
    }

    @Test
    void offersPlainLettersWhenANameWasRefused() {
        assertEquals("Zoe", PersonName.plain("Zoë"));
        assertEquals("Anne-Marie", PersonName.plain("Anne Marie"));
    }
}
