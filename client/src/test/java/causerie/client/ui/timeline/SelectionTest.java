package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SelectionTest {
    private final Selection backwards = new Selection(new Position(4, 2), new Position(2, 7));

    @Test
    void keepsItsTextWhenRowsComeInBefore() {
        Selection selection = new Selection(new Position(3, 4), new Position(1, 2));
        assertEquals(new Selection(new Position(5, 4), new Position(3, 2)), selection.withInserted(0, 2));
        assertEquals(new Selection(new Position(5, 4), new Position(1, 2)), selection.withInserted(2, 2));
        assertEquals(selection, selection.withInserted(4, 2));
    }

    @Test
    void beginsAtTheEarlierPlace() {
        assertEquals(new Position(2, 7), backwards.start());
        assertEquals(new Position(4, 2), backwards.end());
    }

    @Test
    void coversARowInTheMiddleWholly() {
        assertTrue(backwards.touches(3));
        assertEquals(0, backwards.from(3));
        assertEquals(12, backwards.until(3, 12));
    }

    @Test
    void coversItsFirstAndLastRowInPart() {
        assertEquals(7, backwards.from(2));
        assertEquals(9, backwards.until(2, 9));
        assertEquals(2, backwards.until(4, 9));
        assertFalse(backwards.touches(5));
    }

    @Test
    void keepsThePressedWordWhenDraggedEitherWay() {
        Selection word = new Selection(new Position(1, 4), new Position(1, 8));
        assertEquals(
                new Selection(new Position(1, 4), new Position(2, 1)),
                word.joinedWith(Selection.at(new Position(2, 1))));
        assertEquals(
                new Selection(new Position(1, 8), new Position(0, 3)),
                word.joinedWith(Selection.at(new Position(0, 3))));
        assertEquals(word, word.joinedWith(Selection.at(new Position(1, 6))));
    }

    @Test
    void movesUpWhenFirstRowsGo() {
        assertEquals(Optional.of(new Selection(new Position(1, 2), new Position(0, 0))), backwards.withoutFirst(3));
        assertEquals(Optional.empty(), backwards.withoutFirst(5));
    }
}
