package causerie.client.ui.kit;

import java.awt.Graphics;
import java.awt.LayoutManager;
import javax.swing.JPanel;

/** A panel in the colour of the window's sides. */
public class SidePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    public SidePanel(LayoutManager layout) {
        super(layout);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Palette.of(Palette.SIDE));
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }
}
