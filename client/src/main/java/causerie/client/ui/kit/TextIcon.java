package causerie.client.ui.kit;

import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import javax.swing.Icon;

/** A short text with its emoji as the drawing of a button: Java leaves emoji blank in its words. */
public final class TextIcon implements Icon {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final String text;
    private final Font font;
    private final int width;

    /** @param most how wide it may be */
    public TextIcon(String text, Font font, int most) {
        this.text = text;
        this.font = font;
        this.width = (int) Math.ceil(layout(CONTEXT, most).getAdvance());
    }

    @Override
    public int getIconWidth() {
        return width;
    }

    @Override
    public int getIconHeight() {
        return Math.round(font.getSize2D() * 1.4f);
    }

    @Override
    public void paintIcon(Component owner, Graphics graphics, int x, int y) {
        Graphics2D g = Draw.smooth(graphics);
        TextLayout layout = layout(g.getFontRenderContext(), width + 1);
        g.setColor(owner.getForeground());
        float baseline = y + (getIconHeight() + layout.getAscent() - layout.getDescent()) / 2;
        layout.draw(g, x, baseline);
        g.dispose();
    }

    private TextLayout layout(FontRenderContext context, float most) {
        return OneLine.of(text, font, context, most);
    }
}
