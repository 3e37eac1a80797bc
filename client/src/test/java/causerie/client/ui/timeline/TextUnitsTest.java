package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TextUnitsTest {
    private static final String TEXT = "Anne's cat sat.";

    @Test
    void oneClickSelectsNothing() {
        assertEquals(selected(8, 8), TextUnits.at(new Position(3, 8), TEXT, 1));
    }

    @Test
    void twoClicksSelectTheWord() {
        assertEquals(selected(7, 10), TextUnits.at(new Position(3, 8), TEXT, 2));
        assertEquals(selected(0, 6), TextUnits.at(new Position(3, 0), TEXT, 2));
        assertEquals(selected(14, 15), TextUnits.at(new Position(3, 15), TEXT, 2));
    }

    @Test
    void threeClicksSelectTheRow() {
        assertEquals(selected(0, 15), TextUnits.at(new Position(3, 8), TEXT, 3));
    }

    @Test
    void selectsNothingInAnEmptyRow() {
        assertEquals(selected(0, 0), TextUnits.at(new Position(3, 0), "", 2));
    }

    private static Selection selected(int from, int until) {
        return new Selection(new Position(3, from), new Position(3, until));
    }
}
