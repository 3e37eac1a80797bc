package causerie.client.ui.kit;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.function.Function;

/** A row of words with quieter ones below. Belongs to the event dispatch thread. */
public final class TwoLineCell<E> extends PaintedCell<E> {
    private static final long serialVersionUID = 1L;
    private static final int LEFT = 18;
    private static final int AIR = 7;

    private final transient Function<E, String> first;
    private final transient Function<E, String> second;

    /** @param second may answer an empty text */
    public TwoLineCell(E example, Function<E, String> first, Function<E, String> second) {
        super(example);
        this.first = first;
        this.second = second;
    }

    @Override
    protected String spoken(E value) {
        String below = second.apply(value);
        return below.isEmpty() ? first.apply(value) : first.apply(value) + ". " + below;
    }

    @Override
    protected int height(E value) {
        return lineHeight(Fonts.NORMAL, 0) + lineHeight(Fonts.SMALL, 0) + scaled(2 * AIR);
    }

    @Override
    protected void paintRow(Graphics2D g, Row<E> painted) {
        if (painted.selected()) {
            Draw.row(g, getWidth(), getHeight(), painted.focused() ? Palette.SELECTED : Palette.HOVER);
        }
        int left = scaled(LEFT);
        int width = getWidth() - 2 * left;
        int upper = lineHeight(Fonts.NORMAL, 0);
        Font font = Fonts.of(Fonts.NORMAL);
        g.setColor(Palette.of(Palette.TEXT));
        String below = second.apply(painted.value());
        int top = below.isEmpty() ? (getHeight() - upper) / 2 : scaled(AIR);
        Draw.text(this, g, first.apply(painted.value()), font, left, Draw.baseline(this, font, top, upper), width);
        Font small = Fonts.of(Fonts.SMALL);
        g.setColor(Palette.of(Palette.QUIET));
        int lower = lineHeight(Fonts.SMALL, 0);
        Draw.text(this, g, below, small, left, Draw.baseline(this, small, top + upper, lower), width);
    }
}
