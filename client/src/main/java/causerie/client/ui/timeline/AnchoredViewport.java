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
        super.setViewPosition(place);
        if (!settling) {
            follow();
            settle();
        }
    }

    /** Whoever scrolled: from now on we stay where that led. */
    private void follow() {
        Rows rows = timeline.rows();
        int top = getViewPosition().y;
        if (top + getExtentSize().height >= timeline.getHeight()) {
            timeline.anchor().stickToEnd();
        } else if (rows.size() > 0) {
            int row = rows.heights().rowAt(top);
            timeline.anchor().stickTo(row, top - rows.heights().top(row));
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
            if (top >= height - extent) {
                timeline.anchor().stickToEnd();
            }
            setViewSize(new Dimension(getWidth(), Math.max(extent, height)));
            super.setViewPosition(new Point(0, top));
            Rows rows = timeline.rows();
            timeline.unseen().seenUntil(rows, rows.heights().rowAt(top + extent - 1) + 1);
        } finally {
            settling = nested;
        }
        settled.run();
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
