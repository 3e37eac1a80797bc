package causerie.client.ui.timeline;

import causerie.client.ui.kit.Contrast;
import java.awt.Graphics2D;
import javax.swing.Timer;

/** Marks for a moment the line to which somebody has jumped. Belongs to the event dispatch thread. */
final class Flash {
    private static final int MILLIS = 1_800;

    private final Timer end;
    private boolean shown;

    Flash(Timeline timeline) {
        end = new Timer(MILLIS, tick -> {
            shown = false;
            timeline.repaint();
        });
        end.setRepeats(false);
    }

    void start() {
        shown = true;
        end.restart();
    }

    /** @param row -1 for none */
    void paint(Graphics2D g, Rows rows, int row, int width) {
        if (shown && row >= 0 && row < rows.size()) {
            Look look = rows.layouter().look();
            int top = rows.heights().top(row);
            g.setColor(Contrast.mixed(look.inks().background(), look.inks().accent(), 0.16f));
            g.translate(0, top);
            g.fill(rows.layOut(row).frame(look, width));
            g.translate(0, -top);
        }
    }
}
