package causerie.client.ui.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Stroke;
import java.awt.geom.Path2D;

/** The sign that an own line has arrived, drawn, so that no font is needed for it. */
record Tick(Rectangle place, Color ink) {
    void paint(Graphics2D g) {
        float unit = place.width / 10f;
        Path2D path = new Path2D.Float();
        path.moveTo(place.x + unit, place.y + 5.5 * unit);
        path.lineTo(place.x + 4 * unit, place.y + 8.5 * unit);
        path.lineTo(place.x + 9 * unit, place.y + 2 * unit);
        Stroke before = g.getStroke();
        g.setColor(ink);
        g.setStroke(new BasicStroke(1.4f * unit, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
        g.setStroke(before);
    }
}
