package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Lines;
import causerie.client.ui.Screens;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a timeline stands, whatever happens above, below and around it. */
final class TimelineScrollTest {
    private final TimelineWindow window = new TimelineWindow(500, 400);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void showsTheEndAndStaysThere() {
        Lines lines = Samples.many(300);
        window.show(lines, -1);
        assertTrue(window.seesEnd());
        window.act(any -> lines.append(Samples.said(900, "Bob", "one more ".repeat(40))));
        assertTrue(window.seesEnd());
        assertTrue(window.pane.isAtEnd());
        assertEquals(0, window.pane.unseen());
    }

    @Test
    void staysWhereItIsScrolledTo() {
        Lines lines = Samples.many(300);
        window.show(lines, -1);
        window.scrollTo(1_000);
        int row = window.ask(timeline -> timeline.rows().heights().rowAt(1_000));
        int offset = window.offsetOf(row);
        window.act(any -> lines.append(Samples.said(900, "Bob", "one more")));
        assertEquals(offset, window.offsetOf(row));
        assertFalse(window.pane.isAtEnd());
        assertEquals(1, window.pane.unseen());
    }

    @Test
    void keepsTheRowInPlaceWhenWrongGuessesAboveAreMended() {
        Lines lines = Samples.many(400);
        for (int i = 0; i < 400; i += 2) {
            lines.replace(i, Samples.said(i, "Anne", "iiiiiiiiii ".repeat(40)));
        }
        window.show(lines, -1);
        window.scrollTo(9_000);
        for (int step = 0; step < 60; step++) {
            int first = window.ask(timeline -> timeline.rows().heights().rowAt(window.top()));
            int before = window.offsetOf(first);
            window.scrollTo(window.top() - 37);
            assertEquals(before + 37, window.offsetOf(first), "step " + step);
        }
    }

    @Test
    void keepsTheFirstRowInPlaceWhenTheWindowIsNarrower() {
        Lines lines = new Lines();
        for (int i = 0; i < 300; i++) {
            lines.append(Samples.said(i, "Anne", "words and words ".repeat(i % 12)));
        }
        window.show(lines, -1);
        window.scrollTo(4_000);
        int row = window.ask(timeline -> timeline.rows().heights().rowAt(window.top()));
        int offset = window.offsetOf(row);
        window.resize(330, 400);
        assertEquals(offset, window.offsetOf(row));
        window.resize(500, 350);
        assertEquals(offset, window.offsetOf(row));
    }

    @Test
    void staysAtTheEndWhenTheWindowIsResized() {
        window.show(Samples.many(300), -1);
        window.resize(330, 300);
        assertTrue(window.seesEnd());
        window.resize(600, 500);
        assertTrue(window.seesEnd());
    }

    @Test
    void beginsAtTheFirstUnreadLine() {
        window.show(Samples.many(300), 200);
        int offset = window.offsetOf(200);
        assertTrue(offset >= 0 && offset < 200, "the line is in sight: " + offset);
        assertFalse(window.pane.isAtEnd());
        assertTrue(window.pane.unseen() > 50);
    }

    @Test
    void beginsAtTheEndWhenAllUnreadLinesFit() {
        window.show(Samples.many(300), 298);
        assertTrue(window.pane.isAtEnd());
        assertEquals(0, window.pane.unseen());
    }

    @Test
    void staysOnItsRowWhenOlderLinesComeAbove() {
        Lines lines = Samples.many(100);
        window.show(lines, -1);
        window.scrollTo(0);
        window.act(timeline -> timeline.setFocusRow(1));
        int offset = window.offsetOf(0);
        window.act(any -> lines.merge(older(50), Optional.empty()));
        assertEquals(offset, window.offsetOf(50));
        assertEquals(51, window.ask(Timeline::focusRow));
        assertTrue(window.top() > 500, "they are above");
        window.scrollTo(0);
        assertEquals(
                "Older 0", window.ask(timeline -> timeline.rows().content(0).plain()));
    }

    @Test
    void staysWhereItIsThoughTheFirstRowNeedsNoHeaderAnyMore() {
        Lines lines = Samples.many(100);
        window.show(lines, -1);
        window.scrollTo(0);
        int offset = window.offsetOf(5);
        window.act(any ->
                lines.merge(List.of(Samples.said(-1, "Anne", "a"), Samples.said(-1, "Anne", "b")), Optional.empty()));
        assertEquals(offset, window.offsetOf(7));
    }

    @Test
    void staysAtTheEndWhenOlderLinesComeAbove() {
        Lines lines = Samples.many(5);
        window.show(lines, -1);
        window.act(any -> lines.merge(older(50), Optional.empty()));
        assertTrue(window.seesEnd());
        assertEquals(0, window.pane.unseen());
    }

    @Test
    void countsWhatWasMissedAsUnseen() {
        Lines lines = Samples.many(300);
        window.show(lines, -1);
        window.scrollTo(1_000);
        window.act(any -> lines.append(Samples.event(400, Line.What.CONNECTED, "")));
        window.act(any -> lines.merge(List.of(Samples.said(200, "Bob", "missed")), Optional.empty()));
        assertEquals(1, window.pane.unseen());
    }

    private static List<Line> older(int count) {
        return IntStream.range(0, count)
                .<Line>mapToObj(i -> Samples.said(i - 2_000, "Karl", "Older " + i))
                .toList();
    }

    @Test
    void staysOnItsRowWhenTheOldestLinesGo() {
        Lines lines = Samples.many(Lines.MAX_LINES);
        window.show(lines, -1);
        window.act(timeline -> timeline.reveal(50_000));
        int offset = window.offsetOf(50_000);
        window.act(any -> lines.append(Samples.said(100_000, "Bob", "one too many")));
        assertEquals(Lines.MAX_LINES - 1_000, lines.size());
        assertEquals(offset, window.offsetOf(50_000 - 1_001));
        assertEquals(50_000 - 1_001, window.ask(Timeline::focusRow));
    }

    @Test
    void goesToTheEndAtThePressOfEnd() {
        window.show(Samples.many(300), -1);
        window.scrollTo(100);
        window.key(KeyEvent.VK_END, 0);
        assertTrue(window.seesEnd());
        window.key(KeyEvent.VK_HOME, 0);
        assertEquals(0, window.top());
    }

    @Test
    void turnsPages() {
        window.show(Samples.many(300), -1);
        window.scrollTo(1_000);
        window.key(KeyEvent.VK_PAGE_DOWN, 0);
        int page = window.top() - 1_000;
        assertTrue(page > 300 && page < 400, page + " pixels");
        window.key(KeyEvent.VK_PAGE_UP, 0);
        assertTrue(Math.abs(window.top() - 1_000) < 30, window.top() + " is about where it was");
    }

    @Test
    void tellsOfEveryMove() {
        List<Boolean> atEnd = new ArrayList<>();
        window.show(Samples.many(300), -1);
        Screens.onEventThread(() -> window.pane.onMove(() -> atEnd.add(window.pane.isAtEnd())));
        window.scrollTo(100);
        window.act(Timeline::goToEnd);
        assertTrue(atEnd.contains(false));
        assertTrue(atEnd.get(atEnd.size() - 1));
    }

    @Test
    void standsAtTheBottomWhileThereIsLittle() {
        Lines lines = new Lines();
        lines.append(Samples.said(0, "Anne", "first"));
        window.show(lines, -1);
        assertTrue(window.offsetOf(0) > 250);
        window.act(any -> lines.replace(0, Samples.own(0, "mine", Line.State.FAILED)));
        assertTrue(window.seesEnd());
    }
}
