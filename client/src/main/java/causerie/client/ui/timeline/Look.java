package causerie.client.ui.timeline;

import causerie.client.ui.kit.Theme;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/**
 * How a timeline looks under one theme, at one font size, on one screen. Belongs to the event dispatch thread.
 */
final class Look {
    private static final String SAMPLE = "the quick brown fox jumps over the lazy dog and so on";
    /** All measures are given for a font of this size and follow the font. */
    private static final float DESIGN_SIZE = 13f;

    private final Fonts fonts = Fonts.current();
    private final Inks inks = Inks.current();
    private final FontRenderContext context;
    private final float ascent;
    private final int lineHeight;
    private final float averageAdvance;
    private final boolean compact = Theme.isCompact();

    Look(FontRenderContext context) {
        this.context = context;
        Font text = fonts.text();
        LineMetrics metrics = text.getLineMetrics(SAMPLE, context);
        float leading = Math.max(metrics.getLeading(), text.getSize2D() * 0.18f);
        this.ascent = metrics.getAscent() + leading / 2;
        this.lineHeight = (int) Math.ceil(metrics.getAscent() + metrics.getDescent() + leading);
        this.averageAdvance = (float) text.getStringBounds(SAMPLE, context).getWidth() / SAMPLE.length();
    }

    Fonts fonts() {
        return fonts;
    }

    Inks inks() {
        return inks;
    }

    FontRenderContext context() {
        return context;
    }

    /** From the top of a line of text to its base line. */
    float ascent() {
        return ascent;
    }

    int lineHeight() {
        return lineHeight;
    }

    float averageAdvance() {
        return averageAdvance;
    }

    /** A measure of the design at the size of the font now. */
    int scaled(int pixels) {
        return Math.max(1, Math.round(pixels * fonts.text().getSize2D() / DESIGN_SIZE));
    }

    /** Where texts begin: right of the discs. */
    int textLeft() {
        return scaled(compact ? 52 : 60);
    }

    int avatarLeft() {
        return scaled(14);
    }

    int avatarSize() {
        return scaled(compact ? 26 : 34);
    }

    /** What stays free at the right, for the sign of delivery. */
    int rightMargin() {
        return scaled(36);
    }

    /** Less below a line across, which has its own. */
    int gapAboveHeader(RowShape shape) {
        return shape.day() || shape.unread() ? scaled(2) : scaled(compact ? 4 : 10);
    }

    int gapAboveLine() {
        return compact ? 0 : scaled(2);
    }

    int separatorHeight() {
        return lineHeight + scaled(compact ? 8 : 16);
    }

    /** How high a reaction is, and what is free above it. */
    int chipHeight() {
        return lineHeight + scaled(2);
    }

    int gapAboveChips() {
        return scaled(4);
    }

    int gapAtEnd() {
        return scaled(10);
    }

    /** How wide the text may be in a timeline of this width. */
    int textWidth(int width) {
        return Math.max(scaled(60), width - textLeft() - rightMargin());
    }
}
