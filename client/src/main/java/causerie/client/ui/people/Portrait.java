package causerie.client.ui.people;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Initials;
import causerie.client.ui.kit.PersonColours;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;

/** The coloured disc of a person with initials, and a dot for presence. Belongs to the event dispatch thread. */
final class Portrait extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 56;
    private static final int DOT = 14;
    private static final int RING = 3;

    private final String nick;
    private Draw.Presence presence = Draw.Presence.UNKNOWN;

    Portrait(String nick) {
        this.nick = nick;
    }

    void show(Draw.Presence next) {
        presence = next;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        int size = UIScale.scale(SIZE);
        return new Dimension(size, size);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Draw.smooth(graphics);
        int size = UIScale.scale(SIZE);
        g.setColor(PersonColours.disc(nick));
        g.fill(new Ellipse2D.Double(0, 0, size, size));
        Font font = Fonts.of(Fonts.SEMIBOLD).deriveFont(size * 0.4f);
        GlyphVector letters = font.createGlyphVector(g.getFontRenderContext(), Initials.of(nick));
        Rectangle2D bounds = letters.getVisualBounds();
        g.setColor(Color.WHITE);
        g.drawGlyphVector(letters, (float) ((size - bounds.getWidth()) / 2 - bounds.getX()), (float)
                ((size - bounds.getHeight()) / 2 - bounds.getY()));
        dot(g, size);
        g.dispose();
    }

    /** At the lower right, with a ring around it in the colour of what is behind. */
    private void dot(Graphics2D g, int size) {
        int dot = UIScale.scale(DOT);
        int ring = UIScale.scale(RING);
        double place = size - (double) dot;
        g.setColor(getParent().getBackground());
        g.fill(new Ellipse2D.Double(place - ring, place - ring, dot + 2.0 * ring, dot + 2.0 * ring));
        Draw.presence(g, presence, place, place, dot);
    }
}
