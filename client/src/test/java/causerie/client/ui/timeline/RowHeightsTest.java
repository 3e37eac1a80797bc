package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class RowHeightsTest {
    @Property
    void knowsTopsAndRowsLikeAPlainSum(@ForAll @Size(max = 300) List<@IntRange(max = 90) Integer> heights) {
        assertLike(heights, of(heights));
    }

    @Property
    void followsEveryChange(
            @ForAll @Size(min = 1, max = 150) List<@IntRange(max = 90) Integer> heights,
            @ForAll @Size(max = 30) List<@IntRange(max = 149) Integer> rows,
            @ForAll @IntRange(max = 90) int height) {
        RowHeights tree = of(heights);
        List<Integer> plain = new ArrayList<>(heights);
        for (int row : rows) {
            tree.set(row % plain.size(), height + row);
            plain.set(row % plain.size(), height + row);
        }
        assertLike(plain, tree);
    }

    @Property
    void forgetsTheFirstAndTakesMore(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 90) Integer> heights,
            @ForAll @IntRange(max = 200) int count,
            @ForAll @Size(max = 100) List<@IntRange(max = 90) Integer> more) {
        int gone = Math.min(count, heights.size());
        RowHeights tree = of(heights);
        tree.removeFirst(gone);
        more.forEach(tree::append);
        List<Integer> plain = new ArrayList<>(heights.subList(gone, heights.size()));
        plain.addAll(more);
        assertLike(plain, tree);
    }

    @Property
    void takesMoreInBetween(
            @ForAll @Size(max = 200) List<@IntRange(max = 90) Integer> heights,
            @ForAll @Size(max = 100) List<@IntRange(max = 90) Integer> more,
            @ForAll @IntRange(max = 200) int place) {
        int row = Math.min(place, heights.size());
        RowHeights tree = of(heights);
        tree.insert(row, more.stream().mapToInt(Integer::intValue).toArray());
        List<Integer> plain = new ArrayList<>(heights);
        plain.addAll(row, more);
        assertLike(plain, tree);
    }

    @Test
    void findsNoRowWithoutRows() {
        assertEquals(-1, new RowHeights().rowAt(0));
        assertEquals(0, new RowHeights().total());
    }

    @Test
    void findsTheFirstRowAboveEverythingAndTheLastBelow() {
        RowHeights tree = of(List.of(10, 20));
        assertEquals(0, tree.rowAt(-5));
        assertEquals(1, tree.rowAt(1_000));
    }

    @Test
    void passesOverRowsOfNoHeight() {
        RowHeights tree = of(List.of(10, 0, 0, 20));
        assertEquals(0, tree.rowAt(9));
        assertEquals(3, tree.rowAt(10));
    }

    @Test
    void knowsNoHeightPastTheEnd() {
        assertThrows(IndexOutOfBoundsException.class, () -> of(List.of(1)).get(1));
    }

    private static RowHeights of(List<Integer> heights) {
        RowHeights tree = new RowHeights();
        heights.forEach(tree::append);
        return tree;
    }

    private static void assertLike(List<Integer> heights, RowHeights tree) {
        assertEquals(heights.size(), tree.size());
        int top = 0;
        for (int row = 0; row < heights.size(); row++) {
            assertEquals(top, tree.top(row));
            assertEquals(heights.get(row), tree.get(row));
            if (heights.get(row) > 0) {
                assertEquals(row, tree.rowAt(top));
                assertEquals(row, tree.rowAt(top + heights.get(row) - 1));
            }
            top += heights.get(row);
        }
        assertEquals(top, tree.total());
    }
}
