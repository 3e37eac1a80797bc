package causerie.client.ui.kit;

import causerie.client.ui.kit.emoji.EmojiTable;
import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import javax.swing.JComponent;

/** Strokes of the brush that several painted cells share. */
public final class Draw {
    private static final String ELLIPSIS = "…";

    /** Who is here, as dots show it. */
    public enum Presence {
        HERE,
        AWAY,
        UNKNOWN
    }

    private Draw() {}

    /** Writes text in a width, cut with an ellipsis when it is longer; answers how wide it became. */
    public static int text(JComponent owner, Graphics2D g, String text, Font font, int x, int baseline, int width) {
        if (!EmojiTable.find(text).isEmpty()) {
            TextLayout shown = OneLine.of(text, font, g.getFontRenderContext(), width);
            shown.draw(g, x, baseline);
            return (int) Math.ceil(shown.getAdvance());
        }
        FontMetrics metrics = owner.getFontMetrics(font);
        String shown = clipped(text, metrics, width);
        g.setFont(font);
        FlatUIUtils.drawString(owner, g, shown, x, baseline);
        return metrics.stringWidth(shown);
    }

    /** How wide a text is with its emoji. */
    static int width(JComponent owner, String text, Font font) {
        FontRenderContext context = owner.getFontMetrics(font).getFontRenderContext();
        return (int)
                Math.ceil(OneLine.of(text, font, context, Integer.MAX_VALUE).getAdvance());
    }

    /** The text, or as much of its beginning as fits with an ellipsis. */
    public static String clipped(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int room = width - metrics.stringWidth(ELLIPSIS);
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += metrics.charWidth(c);
            if (used > room) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    /** Where the baseline is for text in the middle of a height. */
    public static int baseline(JComponent owner, Font font, int top, int height) {
        FontMetrics metrics = owner.getFontMetrics(font);
        return top + (height - metrics.getHeight()) / 2 + metrics.getAscent();
    }

    /** A full dot for somebody here and a ring for somebody away or unknown: never by the colour alone. */
    public static void presence(Graphics2D g, Presence presence, double x, double y, double size) {
        Color colour = Palette.of(
                switch (presence) {
                    case HERE -> Palette.PRESENT;
                    case AWAY -> Palette.AWAY;
                    case UNKNOWN -> Palette.FAINT;
                });
        g.setColor(colour);
        // Else the ring is bent to whole pixels and looks like an egg.
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (presence == Presence.HERE) {
            g.fill(new Ellipse2D.Double(x, y, size, size));
        } else {
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Ellipse2D.Double(x + 0.8, y + 0.8, size - 1.6, size - 1.6));
        }
    }

    /** A count in a pill that ends at the right edge; answers how wide it is. */
    public static int pill(JComponent owner, Graphics2D g, String count, int right, int middle, String fillKey) {
        Font font = Fonts.of(Fonts.TINY).deriveFont(Font.BOLD);
        FontMetrics metrics = owner.getFontMetrics(font);
        int height = metrics.getHeight() + 2;
        int width = Math.max(height, metrics.stringWidth(count) + 12);
        g.setColor(Palette.of(fillKey));
        g.fillRoundRect(right - width, middle - height / 2, width, height, height, height);
        g.setColor(Palette.of(Palette.ON_MENTION));
        g.setFont(font);
        int x = right - width + (width - metrics.stringWidth(count)) / 2;
        FlatUIUtils.drawString(owner, g, count, x, baseline(owner, font, middle - height / 2, height));
        return width;
    }

    /** The round background of a chosen or touched row. */
    public static void row(Graphics2D g, int width, int height, String fillKey) {
        g.setColor(Palette.of(fillKey));
        g.fillRoundRect(8, 1, width - 16, height - 2, 10, 10);
    }

    /** A copy of the brush with smooth edges; the caller disposes of it. */
    public static Graphics2D smooth(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        return g;
    }
}
