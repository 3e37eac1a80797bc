package causerie.client.ui.timeline;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Point;
import javax.swing.JViewport;
import javax.swing.ViewportLayout;

/**
 * The window upon a timeline. Before anything is painted it measures the rows in sight and then stands again where it
 * stood, at the end or on the same row, however heights above have changed. Belongs to the event dispatch thread.
 */
final class AnchoredViewport extends JViewport {
    private static final long serialVersionUID = 1;

    /** Measuring rows moves others into sight; it ends when all rows in sight are known, mostly after two rounds. */
    private static final int MAX_ROUNDS = 16;

    private final transient Timeline timeline;
    private final transient Runnable settled;
    private boolean settling;
    /** Our size when we last settled: what moves us while it is another is the layout, not a person. */
    private Dimension settledSize = new Dimension();

    /** @param settled told after each move or change */
    AnchoredViewport(Timeline timeline, Runnable settled) {
        this.timeline = timeline;
        this.settled = settled;
        setScrollMode(SIMPLE_SCROLL_MODE);
        setView(timeline);
    }

    @Override
    protected LayoutManager createLayoutManager() {
        return new SettlingLayout();
    }

    @Override
    public void setViewPosition(Point place) {
        int before = getViewPosition().y;
        super.setViewPosition(place);
        if (!settling && getSize().equals(settledSize) && getViewPosition().y != before) {
            follow(before);
            settle();
        }
    }

    /**
     * Whoever scrolled: from now on we stay where that led. We hold on to a row that was in sight before, if one still
     * is, for the heights of others are but guesses.
     */
    private void follow(int before) {
        RowHeights heights = timeline.rows().heights();
        int top = getViewPosition().y;
        int extent = getHeight();
        if (top + extent >= timeline.getHeight()) {
            timeline.anchor().stickToEnd();
        } else if (heights.size() > 0) {
            boolean near = Math.abs(top - before) < extent;
            int row = heights.rowAt(near ? Math.max(top, before) : top);
            timeline.anchor().stickTo(row, top - heights.top(row));
        }
    }

    private void settle() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean nested = settling;
        settling = true;
        try {
            timeline.layOutFor(getWidth());
            int extent = getHeight();
            int top = top(extent);
            for (int round = 0; round < MAX_ROUNDS && timeline.rows().measure(top, top + extent); round++) {
                top = top(extent);
            }
            int height = timeline.contentHeight();
            hold(top, height - extent);
            setViewSize(new Dimension(getWidth(), Math.max(extent, height)));
            super.setViewPosition(new Point(0, top));
            settledSize = getSize();
            Rows rows = timeline.rows();
            timeline.unseen().seenUntil(rows, rows.heights().rowAt(top + extent - 1) + 1);
        } finally {
            settling = nested;
        }
        settled.run();
    }

    /** Holds on to the uppermost row, whose height is known by now. */
    private void hold(int top, int end) {
        RowHeights heights = timeline.rows().heights();
        if (top >= end) {
            timeline.anchor().stickToEnd();
        } else {
            int row = heights.rowAt(top);
            timeline.anchor().stickTo(row, top - heights.top(row));
        }
    }

    private int top(int extent) {
        int end = Math.max(0, timeline.contentHeight() - extent);
        return timeline.anchor().isAtEnd()
                ? end
                : Math.max(
                        0, Math.min(end, timeline.anchor().top(timeline.rows().heights())));
    }

    /** Lays out, then settles, so that what is painted next is right. */
    private final class SettlingLayout extends ViewportLayout {
        private static final long serialVersionUID = 1;

        @Override
        public void layoutContainer(Container parent) {
            settling = true;
            try {
                super.layoutContainer(parent);
            } finally {
                settling = false;
            }
            settle();
        }
    }
}
