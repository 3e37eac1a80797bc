package causerie.client.ui.timeline;

import java.awt.Rectangle;

/**
 * What a timeline stays on while heights above change: the end, or the place of a row. Belongs to the event dispatch
 * thread.
 */
final class ScrollAnchor {
    private boolean atEnd = true;
    private int row;
    private int offset;

    boolean isAtEnd() {
        return atEnd;
    }

    void stickToEnd() {
        atEnd = true;
    }

    /** Keeps this row's top so many pixels above the upper edge, or below it when negative. */
    void stickTo(int newRow, int newOffset) {
        atEnd = false;
        row = newRow;
        offset = newOffset;
    }

    /** Where the upper edge belongs. */
    int top(RowHeights heights) {
        return heights.top(Math.min(row, heights.size())) + offset;
    }

    void inserted(int index, int count) {
        row += index <= row ? count : 0;
    }

    void removedFirst(int count) {
        if (row < count) {
            offset = 0;
        }
        row = Math.max(0, row - count);
    }

    /** Before lines come above: these may change the shape of the first rows in sight, but hardly that of the last. */
    void holdLowestRow(RowHeights heights, Rectangle visible) {
        boolean settled = heights.size() > 0 && !visible.isEmpty() && top(heights) == visible.y;
        if (settled && !isAtEnd()) {
            int row = heights.rowAt(visible.y + visible.height - 1);
            stickTo(row, visible.y - heights.top(row));
        }
    }
}
