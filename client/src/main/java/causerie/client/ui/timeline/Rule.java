package causerie.client.ui.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A thin line, across or upright, in the coordinates of its row. */
record Rule(float x, float y, float width, float height, Color ink) {
    void paint(Graphics2D g) {
        g.setColor(ink);
        g.fill(new Rectangle2D.Float(x, y, width, height));
    }
}
