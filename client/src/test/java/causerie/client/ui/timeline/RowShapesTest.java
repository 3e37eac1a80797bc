package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Lines;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RowShapesTest {
    private final Lines lines = new Lines();

    @Test
    void putsLinesOfOnePersonUnderOneHeader() {
        add(Samples.said(0, "Anne", "a"), Samples.said(1, "Anne", "b"), Samples.said(2, "Bob", "c"));
        assertEquals("H.H", headers(shapes()));
    }

    @Test
    void beginsAnewMoreThanFiveMinutesAfterTheHeader() {
        add(Samples.said(0, "Anne", "a"), Samples.said(3, "Anne", "b"));
        add(Samples.said(5, "Anne", "c"), Samples.said(6, "Anne", "d"));
        assertEquals("H..H", headers(shapes()));
    }

    @Test
    void beginsAnewAfterAnythingElse() {
        add(Samples.said(0, "Anne", "a"), Samples.event(0, Line.What.TOPIC, "Bob", "t"), Samples.said(0, "Anne", "b"));
        add(Samples.said(0, "Anne", "waves", Line.Kind.ACTION), Samples.said(0, "Anne", "c"));
        add(Samples.said(0, "Anne", "d", Line.Kind.NOTICE));
        assertEquals("H.H.HH", headers(shapes()));
    }

    @Test
    void tellsTheDayWhenItIsAnother() {
        add(Samples.said(719, "Anne", "late"), Samples.said(720, "Anne", "midnight"), Samples.said(721, "Anne", "c"));
        RowShapes shapes = shapes();
        assertTrue(shapes.get(0).day());
        assertTrue(shapes.get(1).day());
        assertTrue(shapes.get(1).header());
        assertFalse(shapes.get(2).day());
    }

    @Test
    void foldsThoseWhoComeAndGo() {
        add(Samples.said(0, "Anne", "a"), comes(1), comes(2), comes(3), Samples.said(4, "Anne", "b"));
        RowShapes shapes = shapes();
        assertFalse(shapes.isFolded(1));
        assertTrue(shapes.isFolded(2));
        assertTrue(shapes.isFolded(3));
        assertEquals(1, shapes.teller(3));
        assertEquals(4, shapes.toldUntil(1));
    }

    @Test
    void foldsNeverAcrossADayOrTheUnreadLine() {
        add(comes(0), comes(1), comes(721));
        RowShapes shapes = new RowShapes(lines, ZoneOffset.UTC, 1);
        assertFalse(shapes.isFolded(1));
        assertFalse(shapes.isFolded(2));
    }

    @Test
    void foldsSoManyAndNoMore() {
        IntStream.range(0, 120).forEach(i -> add(comes(0)));
        RowShapes shapes = shapes();
        assertEquals(RowShapes.MAX_FOLDED, shapes.toldUntil(0));
        assertFalse(shapes.isFolded(RowShapes.MAX_FOLDED));
        assertEquals(120, shapes.toldUntil(2 * RowShapes.MAX_FOLDED));
    }

    @Test
    void findsTheSameLineByLineAsAtOnce() {
        RowShapes growing = shapes();
        Lines all = Samples.everything();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i));
            growing.refreshFrom(i);
        }
        RowShapes whole = shapes();
        for (int i = 0; i < all.size(); i++) {
            assertEquals(whole.get(i), growing.get(i), "row " + i);
        }
    }

    @Test
    void findsTheSameWhenLinesComeInBetween() {
        Lines all = Samples.everything();
        for (int missing = 0; missing + 3 < all.size(); missing++) {
            Lines some = new Lines();
            for (int i = 0; i < all.size(); i++) {
                if (i < missing || i >= missing + 3) {
                    some.append(all.get(i));
                }
            }
            RowShapes shapes = new RowShapes(some, ZoneOffset.UTC, 3);
            some.merge(List.of(all.get(missing), all.get(missing + 1), all.get(missing + 2)), Optional.empty());
            shapes.inserted(missing, 3);
            RowShapes whole = new RowShapes(some, ZoneOffset.UTC, missing < 3 ? 6 : 3);
            for (int i = 0; i < some.size(); i++) {
                assertEquals(whole.get(i), shapes.get(i), "row " + i);
            }
        }
    }

    @Test
    void movesTheUnreadLine() {
        add(Samples.said(0, "Anne", "a"), Samples.said(0, "Anne", "b"), Samples.said(0, "Anne", "c"));
        RowShapes shapes = new RowShapes(lines, ZoneOffset.UTC, 1);
        assertTrue(shapes.get(1).unread());
        shapes.setFirstUnread(2);
        assertFalse(shapes.get(1).unread());
        assertFalse(shapes.get(1).header());
        assertTrue(shapes.get(2).unread());
        shapes.setFirstUnread(-1);
        assertFalse(shapes.get(2).unread());
    }

    @Test
    void marksALineStillToCome() {
        add(Samples.said(0, "Anne", "a"));
        RowShapes shapes = shapes();
        shapes.setFirstUnread(1);
        add(Samples.said(0, "Anne", "b"));
        shapes.refreshFrom(1);
        assertTrue(shapes.get(1).unread());
    }

    private static Line comes(int minute) {
        return Samples.event(minute, Line.What.JOINED, "Bob");
    }

    private void add(Line... more) {
        for (Line line : more) {
            lines.append(line);
        }
    }

    private RowShapes shapes() {
        return new RowShapes(lines, ZoneOffset.UTC, -1);
    }

    private String headers(RowShapes shapes) {
        StringBuilder headers = new StringBuilder();
        for (int row = 0; row < lines.size(); row++) {
            headers.append(shapes.get(row).header() ? 'H' : '.');
        }
        return headers.toString();
    }
}
