package causerie.client.ui.timeline;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;

/** Shows that a timeline has the focus where no row of it has yet. Stateless. */
final class FocusFrame {
    private static final int WIDTH = 2;
    private static final int ARC = 8;

    private FocusFrame() {}

    /** Paints around what is in sight; the graphics' origin is the timeline's. */
    static void paint(Graphics2D g, Timeline timeline) {
        if (timeline.isFocusOwner() && timeline.focusRow() < 0) {
            Rectangle seen = timeline.getVisibleRect();
            g.setColor(timeline.rows().layouter().look().inks().accent());
            g.setStroke(new BasicStroke(WIDTH));
            g.drawRoundRect(seen.x + WIDTH, seen.y + WIDTH, seen.width - 2 * WIDTH, seen.height - 2 * WIDTH, ARC, ARC);
        }
    }
}
