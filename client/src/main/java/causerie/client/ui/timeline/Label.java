package causerie.client.ui.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;

/**
 * A short text that cannot be selected, in the coordinates of its row.
 *
 * @param x where it begins
 * @param baseline where its letters stand
 */
record Label(TextLayout text, float x, float baseline, Color ink) {
    void paint(Graphics2D g) {
        g.setColor(ink);
        text.draw(g, x, baseline);
    }

    float right() {
        return x + text.getAdvance();
    }
}
