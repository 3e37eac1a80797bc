package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LayoutCacheTest {
    private final LayoutCache cache = new LayoutCache();
    private final List<Integer> laidOut = new ArrayList<>();

    @Test
    void laysOutOnce() {
        ask(3);
        ask(3);
        assertEquals(List.of(3), laidOut);
    }

    @Test
    void keepsSoManyAndNoMore() {
        for (int row = 0; row < LayoutCache.MAX_LAYOUTS; row++) {
            ask(row);
        }
        ask(0);
        assertEquals(LayoutCache.MAX_LAYOUTS, laidOut.size());
        ask(LayoutCache.MAX_LAYOUTS);
        assertEquals(LayoutCache.MAX_LAYOUTS, cache.size());
        ask(1);
        assertEquals(LayoutCache.MAX_LAYOUTS + 2, laidOut.size(), "the one longest unused went");
    }

    @Test
    void forgetsTheRowsFromOneOn() {
        ask(1);
        ask(2);
        cache.forgetFrom(2);
        ask(1);
        ask(2);
        assertEquals(List.of(1, 2, 2), laidOut);
    }

    private void ask(int row) {
        cache.get(row, missing -> {
            laidOut.add(missing);
            return layout();
        });
    }

    private static RowLayout layout() {
        RowContent content = RowContent.of(Samples.said(0, "Anne", "hi"), new RowShape(false, false, true, false));
        return new RowLayout(
                content,
                20,
                0,
                20,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RowMarks.NONE);
    }
}
