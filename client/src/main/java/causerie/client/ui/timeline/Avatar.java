package causerie.client.ui.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The coloured disc of a person, with initials; a program's is a square.
 *
 * @param top its upper edge in the row
 */
record Avatar(int left, int top, int size, boolean square, Color colour, Label initials) {
    Rectangle place() {
        return new Rectangle(left, top, size, size);
    }

    void paint(Graphics2D g) {
        g.setColor(colour);
        if (square) {
            g.fill(new RoundRectangle2D.Float(left, top, size, size, size * 0.3f, size * 0.3f));
        } else {
            g.fill(new Ellipse2D.Float(left, top, size, size));
        }
        initials.paint(g);
    }
}
