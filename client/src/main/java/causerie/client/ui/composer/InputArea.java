package causerie.client.ui.composer;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Palette;
import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import javax.swing.JTextArea;
import javax.swing.text.Element;
import javax.swing.text.View;

/** The text being written: as tall as its lines up to a limit, with a hint while it is empty. */
final class InputArea extends JTextArea {
    private static final long serialVersionUID = 1L;
    static final int MAX_ROWS = 6;

    private String hint = "";

    InputArea() {
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setMargin(new Insets(9, 12, 9, 4));
        setRows(1);
        WholeEmoji.in(this);
    }

    @Override
    public void updateUI() {
        setUI(new FlatTextAreaUI() {
            @Override
            public View create(Element element) {
                return new EmojiView(element);
            }
        });
    }

    @Override
    public EmojiMetrics getFontMetrics(Font font) {
        return new EmojiMetrics(super.getFontMetrics(font));
    }

    void hint(String text) {
        hint = text;
        repaint();
    }

    /** The height for all lines, but no more than the limit. */
    @Override
    public Dimension getPreferredScrollableViewportSize() {
        Insets insets = getInsets();
        int most = getRowHeight() * MAX_ROWS + insets.top + insets.bottom;
        return new Dimension(
                super.getPreferredScrollableViewportSize().width, Math.min(getPreferredSize().height, most));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getDocument().getLength() == 0) {
            Graphics2D g = Draw.smooth(graphics);
            g.setColor(Palette.of(Palette.FAINT));
            Insets insets = getInsets();
            int baseline = insets.top + getFontMetrics(getFont()).getAscent();
            Draw.text(this, g, hint, Fonts.of(Fonts.NORMAL), insets.left, baseline, getWidth() - insets.left);
            g.dispose();
        }
    }
}
