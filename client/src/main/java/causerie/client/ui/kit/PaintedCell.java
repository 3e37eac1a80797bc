package causerie.client.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;

/** A list's cell that paints itself; what it says aloud is its label's text. Belongs to the event dispatch thread. */
public abstract class PaintedCell<E> extends JLabel implements ListCellRenderer<E> {
    private static final long serialVersionUID = 1L;

    /** What is painted now, set anew for each row. */
    protected transient Row<E> row;

    /** One row as the list asks for it. */
    public record Row<E>(E value, boolean selected, boolean focused) {}

    protected PaintedCell(E first) {
        row = new Row<>(first, false, false);
        PlainText.plain(this);
    }

    @Override
    public final Component getListCellRendererComponent(
            JList<? extends E> list, E value, int index, boolean selected, boolean hasFocus) {
        row = new Row<>(value, selected, hasFocus && list.isFocusOwner());
        setComponentOrientation(list.getComponentOrientation());
        setText(spoken(value));
        return this;
    }

    /** Has the cell paint a list of which all rows are as high as that one, so that no list is too long to be measured. */
    public static <E> void evenRows(JList<E> list, PaintedCell<E> cell, E any) {
        list.setCellRenderer(cell);
        list.setFixedCellWidth(cell.width(any));
        list.setFixedCellHeight(cell.height(any));
        // With every change of theme and size of text.
        list.addPropertyChangeListener("UI", change -> list.setFixedCellHeight(cell.height(any)));
    }

    /** The row in words. */
    protected abstract String spoken(E value);

    protected abstract int height(E value);

    /** Lists that fill their window need not know. */
    protected int width(E value) {
        return 80;
    }

    protected abstract void paintRow(Graphics2D g, Row<E> painted);

    @Override
    public final Dimension getPreferredSize() {
        return new Dimension(width(row.value()), height(row.value()));
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = Draw.smooth(graphics);
        paintRow(g, row);
        if (row.focused()) {
            focusRing(g);
        }
        g.dispose();
    }

    private void focusRing(Graphics2D g) {
        g.setColor(Palette.of(Palette.ACCENT));
        g.drawRoundRect(8, 1, getWidth() - 17, getHeight() - 3, 10, 10);
    }

    /** The text's height in a font, with air above and below. */
    protected final int lineHeight(String fontKey, int air) {
        JComponent self = this;
        return self.getFontMetrics(Fonts.of(fontKey)).getHeight() + scaled(air);
    }

    /** The same for a row of one line, with less air where that is wished for. */
    protected final int rowHeight(String fontKey, int air) {
        return lineHeight(fontKey, Theme.isCompact() ? air / 3 : air);
    }

    /** A measure of the design at the size of the text now. */
    protected static int scaled(int pixels) {
        return UIScale.scale(pixels);
    }
}
