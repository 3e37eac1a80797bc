package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinesTest {
    private final Lines lines = new Lines();
    private final List<String> news = new ArrayList<>();

    LinesTest() {
        lines.addListener(new Lines.Listener() {
            @Override
            public void appended(int count) {
                news.add("appended " + count);
            }

            @Override
            public void inserted(int index, int count) {
                news.add("inserted " + count + " at " + index);
            }

            @Override
            public void replaced(int index) {
                news.add("replaced " + index);
            }

            @Override
            public void removedFirst(int count) {
                news.add("removed " + count);
            }
        });
    }

    @Test
    void tellsOfEachChange() {
        lines.append(text("a", "one"));
        lines.appendAll(List.of(text("b", "two"), text("c", "three")));
        lines.replace(1, text("b", "zwei"));
        assertEquals(List.of("appended 1", "appended 2", "replaced 1"), news);
        assertEquals(Optional.of(text("c", "three")), lines.last());
    }

    @Test
    void findsTheLatestOwnLineOfAnId() {
        lines.appendAll(List.of(text("a", "one"), text("b", "two"), text("a", "three")));
        assertEquals(Optional.of(2), lines.indexOfOwn("a"));
        assertEquals(Optional.empty(), lines.indexOfOwn("z"));
    }

    @Test
    void keepsTheMostLinesAndDropsManyPastThem() {
        lines.appendAll(Collections.nCopies(Lines.MAX_LINES, text("a", "x")));
        assertEquals(Lines.MAX_LINES, lines.size());
        lines.append(text("b", "last"));
        assertEquals(Lines.MAX_LINES - 1_000, lines.size());
        assertEquals("removed 1001", news.get(2));
        assertEquals(text("b", "last"), lines.last().orElseThrow());
    }

    @Test
    void keepsTheMostCharactersAndDropsTheOldestPastThem() {
        String longText = "x".repeat(10_000);
        lines.appendAll(Collections.nCopies(Lines.MAX_CHARACTERS / longText.length(), text("a", longText)));
        assertEquals(List.of("appended 3000"), news);
        lines.append(text("b", "y"));
        assertEquals("removed 31", news.get(2));
        lines.replace(0, text("c", "short"));
        lines.append(text("b", "y"));
        assertEquals(5, news.size());
    }

    private static Line.Text text(String id, String text) {
        return new Line.Text(Instant.EPOCH, id, "Anne", text, Line.Kind.MESSAGE, true, Line.State.DELIVERED);
    }
}
