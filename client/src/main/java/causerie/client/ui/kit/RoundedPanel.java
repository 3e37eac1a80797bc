package causerie.client.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import javax.swing.JPanel;

/** A panel with round corners in a colour of the palette. Belongs to the event dispatch thread. */
public class RoundedPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final String fillKey;
    private final int arc;

    public RoundedPanel(LayoutManager layout, String fillKey, int arc) {
        super(layout);
        this.fillKey = fillKey;
        this.arc = arc;
        setOpaque(false);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Palette.of(fillKey));
        g.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
        g.dispose();
        super.paintComponent(graphics);
    }
}
