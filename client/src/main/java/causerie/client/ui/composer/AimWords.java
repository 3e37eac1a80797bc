package causerie.client.ui.composer;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** One line of quiet words, with emoji, cut where they do not fit. Belongs to the event dispatch thread. */
final class AimWords extends JComponent {
    private static final long serialVersionUID = 1L;

    private String words = "";

    void setWords(String next) {
        words = next;
        getAccessibleContext().setAccessibleName(next);
        repaint();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, getFontMetrics(Fonts.of(Fonts.SMALL)).getHeight() + 4);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Draw.smooth(graphics);
        g.setColor(Palette.of(Palette.QUIET));
        int baseline = Draw.baseline(this, Fonts.of(Fonts.SMALL), 0, getHeight());
        Draw.text(this, g, words, Fonts.of(Fonts.SMALL), 0, baseline, getWidth());
        g.dispose();
    }
}
