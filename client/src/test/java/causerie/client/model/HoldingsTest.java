package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;

final class HoldingsTest {
    private static final int LINES = 100;
    private static final String WORDS = "x".repeat(50);
    private static final long MOST = LINES * (long) (WORDS.length() + Holdings.LINE);

    private final Holdings holdings = new Holdings(MOST);
    private final Lines first = holdings.newLines();
    private final Lines second = holdings.newLines();

    @Test
    void allThatFitsStays() {
        fill(60, 40);
        assertEquals(60, first.size());
        assertEquals(40, second.size());
    }

    @Test
    void oneLineMoreMakesTheLargestGiveWay() {
        fill(60, 41);
        assertEquals(44, first.size());
        assertEquals(41, second.size());
    }

    @Test
    void aLineThatIsTooLongByItselfGoes() {
        first.append(said("x".repeat((int) MOST)));
        holdings.keepLimit();
        assertEquals(0, first.size());
    }

    @Test
    void whatIsClosedCountsNoMore() {
        fill(60, 0);
        holdings.forget(first);
        fill(0, 100);
        assertTrue(first.size() == 60 && second.size() == 100);
    }

    private void fill(int inFirst, int inSecond) {
        first.appendAll(Collections.nCopies(inFirst, said(WORDS)));
        second.appendAll(Collections.nCopies(inSecond, said(WORDS)));
        holdings.keepLimit();
    }

    private static Line said(String words) {
        return new Line.Text(Instant.EPOCH, "", "Anne", words, Line.Kind.MESSAGE, false, Line.State.DELIVERED);
    }
}
