package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "anne, A",
        "Anne Marie, AM",
        "jean-luc, JL",
        "a b c, AC",
        "zo\u00eb, Z",
        "\u00e9mile, \u00c9",
        "_bob_, B",
        "'', ?",
        "---, ?",
        "\ud835\udd38x, \ud835\udd38",
        "\u05d3\u05d5\u05d3, \u05d3"
    })
    void standForTheName(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }

    @Property
    void areNeverEmpty(@ForAll String name) {
        assertFalse(Initials.of(name).isEmpty());
    }
}
