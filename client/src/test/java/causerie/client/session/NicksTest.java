package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NicksTest {
    @ParameterizedTest
    @CsvSource({
        "Anne,30,Anne2",
        "Anne2,30,Anne3",
        "Anne9,5,Ann10",
        "Annabella,9,Annabell2",
        "Anne99999,30,Anne910000",
        "2024,30,20242",
        "é,1,é2"
    })
    void countsUpWithinTheLength(String taken, int length, String next) {
        assertEquals(next, Nicks.next(taken, length));
    }

    @ParameterizedTest
    @CsvSource({"Anne,1,30,Anne_", "Anne,2,30,Anne2", "Anne,3,4,Ann3"})
    void findsALikeName(String wanted, int attempt, int length, String name) {
        assertEquals(name, Nicks.substitute(wanted, attempt, length));
    }
}
