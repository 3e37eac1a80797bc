package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MergeTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final Lines lines = new Lines();

    @Test
    void putsWhatIsOlderInFront() {
        lines.append(event(10));
        lines.append(said(11, "c"));
        assertEquals(
                2,
                lines.merge(List.of(said(1, "a"), said(2, "b")), Optional.empty())
                        .size());
        assertEquals("a b - c", words());
    }

    @Test
    void putsWhatWasMissedIntoTheGap() {
        lines.appendAll(List.of(said(1, "a"), event(2), event(9), said(10, "d")));
        lines.merge(List.of(said(3, "b"), said(4, "c")), Optional.empty());
        assertEquals("a - b c - d", words());
    }

    @Test
    void putsEachLineInOnce() {
        lines.appendAll(List.of(said(2, "b"), said(4, "d")));
        List<Line> page = List.of(said(1, "a"), said(2, "b"), said(3, "c"), said(4, "d"), said(5, "e"));
        assertEquals(3, lines.merge(page, Optional.empty()).size());
        assertEquals(0, lines.merge(page, Optional.empty()).size());
        assertEquals("a b c d e", words());
    }

    /** "Servers SHOULD provide clients with a consistent message order […] (even if they share a timestamp)" */
    @Test
    void keepsTheServersOrderWithinOneMoment() {
        lines.append(said(1, "b"));
        lines.merge(List.of(said(1, "z"), said(1, "b"), said(1, "a")), Optional.empty());
        assertEquals("z b a", words());
    }

    @Test
    void putsAPageBeforeTheLineItWasAskedBeforeThoughOfTheSameMoment() {
        lines.appendAll(List.of(said(1, "c"), said(1, "d")));
        lines.merge(List.of(said(1, "a"), said(1, "b")), lines.firstKnown());
        assertEquals("a b c d", words());
    }

    @Test
    void takesAnotherLineOfTheSameWordsForAnother() {
        lines.append(new Line.Text(NOON, "1", "Bob", "yes", Line.Kind.MESSAGE, false, Line.State.DELIVERED));
        lines.merge(
                List.of(new Line.Text(NOON, "2", "Bob", "yes", Line.Kind.MESSAGE, false, Line.State.DELIVERED)),
                Optional.empty());
        assertEquals("yes yes", words());
    }

    @Test
    void knowsALineWithoutAnIdByItsTimeAndWords() {
        lines.appendAll(List.of(nameless(1, "a"), nameless(1, "a")));
        assertEquals(
                1,
                lines.merge(List.of(nameless(1, "a"), nameless(1, "a"), nameless(1, "a")), Optional.empty())
                        .size());
        assertEquals(0, lines.merge(List.of(said(1, "a")), Optional.empty()).size());
        assertEquals("a a a", words());
    }

    @Test
    void confirmsOurOwnLineThatHadGotThere() {
        lines.appendAll(List.of(own(5, "label", Line.State.FAILED), event(6), event(9)));
        assertEquals(
                0,
                lines.merge(List.of(own(6, "id", Line.State.DELIVERED)), Optional.empty())
                        .size());
        assertEquals(own(6, "id", Line.State.DELIVERED), lines.get(0));
        assertEquals(3, lines.size());
    }

    @Test
    void confirmsOurOwnLinesOneByOne() {
        lines.appendAll(List.of(own(5, "l1", Line.State.FAILED), own(5, "l2", Line.State.SENDING)));
        lines.merge(List.of(own(6, "m1", Line.State.DELIVERED)), Optional.empty());
        assertEquals("m1 l2", ids());
        lines.merge(List.of(own(6, "m1", Line.State.DELIVERED), own(7, "m2", Line.State.DELIVERED)), Optional.empty());
        assertEquals("m1 m2", ids());
    }

    @Test
    void doesNotConfirmALineByOneSaidBefore() {
        lines.append(own(5, "label", Line.State.FAILED));
        lines.merge(List.of(own(4, "id", Line.State.DELIVERED)), Optional.empty());
        assertEquals("id label", ids());
    }

    @Test
    void dropsTheOldestOnlyOnceAllAreIn() {
        for (int i = 0; i < Lines.MAX_LINES; i++) {
            lines.append(event(1));
        }
        lines.merge(List.of(said(0, "a"), said(2, "b")), Optional.empty());
        assertEquals(Lines.MAX_LINES - 1_000, lines.size());
        assertEquals(said(2, "b"), lines.last().orElseThrow());
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            words.append(lines.get(i) instanceof Line.Text text ? text.text() : "-")
                    .append(' ');
        }
        return words.toString().strip();
    }

    private String ids() {
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            ids.append(((Line.Text) lines.get(i)).id()).append(' ');
        }
        return ids.toString().strip();
    }

    private static Line event(int second) {
        return new Line.Event(NOON.plusSeconds(second), Line.What.CONNECTED, "", List.of());
    }

    private static Line.Text said(int second, String word) {
        return nameless(second, word).in(Line.State.DELIVERED, "id-" + word, NOON.plusSeconds(second));
    }

    private static Line.Text nameless(int second, String word) {
        Instant time = NOON.plusSeconds(second);
        return new Line.Text(time, "", "Bob", word, Line.Kind.MESSAGE, false, Line.State.DELIVERED);
    }

    private static Line.Text own(int second, String id, Line.State state) {
        return new Line.Text(NOON.plusSeconds(second), id, "Anne", "mine", Line.Kind.MESSAGE, true, state);
    }
}
