package causerie.client.ui.composer;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** The round frame around the text and its buttons; it shows where the keys go. */
final class ComposerBox extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int ARC = 14;

    private final InputArea area;

    ComposerBox(InputArea area, JButton emoji, JButton send) {
        super(new MigLayout("insets 2 2 2 4, gap 2", "[grow, fill][][]", "[]"));
        this.area = area;
        setOpaque(false);
        JScrollPane scroll = new JScrollPane(
                area, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        add(scroll, "wmin 0");
        // In the middle of a single line, and beside the last of several.
        emoji.setFocusable(false);
        add(emoji, "aligny bottom, gapbottom 3");
        add(send, "aligny bottom, gapbottom 3");
        area.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Draw.smooth(graphics);
        boolean focused = area.isFocusOwner();
        float stroke = focused ? 1.6f : 1f;
        g.setColor(Palette.of(Palette.FIELD));
        g.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), ARC, ARC));
        g.setColor(Palette.of(focused ? Palette.ACCENT : Palette.FIELD_LINE));
        g.setStroke(new BasicStroke(stroke));
        g.draw(new RoundRectangle2D.Double(
                stroke / 2, stroke / 2, getWidth() - stroke, getHeight() - stroke, ARC, ARC));
        g.dispose();
    }
}
