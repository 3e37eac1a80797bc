package causerie.client.ui.timeline;

import causerie.client.ui.kit.Contrast;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;

/**
 * A file that a message leads to, below its words, in the coordinates of the row.
 *
 * @param place what is clicked to open it
 * @param show what is clicked to see the picture here, where that can be
 */
record Card(
        FileLink file,
        Rectangle place,
        Sign sign,
        Optional<Rectangle> show,
        List<Label> labels,
        Optional<Shown> picture,
        Inks inks) {
    Card {
        labels = List.copyOf(labels);
    }

    /** What kind of file it is, drawn, and where. */
    record Sign(Icon icon, Rectangle place) {}

    /** A picture and where it is painted. */
    record Shown(BufferedImage image, Rectangle place) {}

    void paint(Component on, Graphics2D g) {
        RoundRectangle2D shape =
                new RoundRectangle2D.Float(place.x + 0.5f, place.y + 0.5f, place.width - 1f, place.height - 1f, 12, 12);
        g.setColor(Contrast.mixed(inks.background(), inks.text(), 0.03f));
        g.fill(shape);
        g.setColor(inks.rule());
        g.setStroke(new BasicStroke(1f));
        g.draw(shape);
        sign.icon().paintIcon(on, g, sign.place().x, sign.place().y);
        labels.forEach(label -> label.paint(g));
        picture.ifPresent(shown -> {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            Rectangle at = shown.place();
            g.drawImage(shown.image(), at.x, at.y, at.width, at.height, null);
        });
    }
}
