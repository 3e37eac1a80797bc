package causerie.client.ui.quick;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Texts;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.Icon;

/** Something to go to or to do: its sign, its name with the letters that were typed, and its key or what else to know. */
public final class QuickCell extends PaintedCell<QuickFind> {
    private static final long serialVersionUID = 1L;
    private static final int LEFT = 44;
    private static final int RIGHT = 20;
    private static final int BETWEEN = 12;

    private final transient Texts texts;
    private final transient Map<QuickRow.Kind, Icon> icons = new EnumMap<>(QuickRow.Kind.class);
    private final transient Icon other = Icons.of("more");

    public QuickCell(Texts texts) {
        super(new QuickFind(new QuickRow(QuickRow.Kind.ROOM, "", "", 0, () -> {}), new BitSet()));
        this.texts = texts;
        for (QuickRow.Kind kind : QuickRow.Kind.values()) {
            icons.put(kind, Icons.of(kind.icon(), 16, Palette.QUIET));
        }
    }

    @Override
    protected String spoken(QuickFind found) {
        QuickRow row = found.row();
        return row.hint().isEmpty() ? row.name() : texts.get("switch.spoken", row.name(), row.hint());
    }

    @Override
    protected int height(QuickFind found) {
        return lineHeight(Fonts.NORMAL, 16);
    }

    @Override
    protected void paintRow(Graphics2D g, Row<QuickFind> painted) {
        QuickRow row = painted.value().row();
        if (painted.selected()) {
            Draw.row(g, getWidth(), getHeight(), Palette.SELECTED);
        }
        Icon icon = icons.getOrDefault(row.kind(), other);
        icon.paintIcon(this, g, scaled(20), (getHeight() - icon.getIconHeight()) / 2);
        int right = getWidth() - scaled(RIGHT);
        if (!row.hint().isEmpty()) {
            Font small = Fonts.of(Fonts.SMALL);
            FontMetrics metrics = getFontMetrics(small);
            int width = Math.min(metrics.stringWidth(row.hint()), getWidth() / 3);
            g.setColor(Palette.of(Palette.QUIET));
            right -= width;
            Draw.text(this, g, row.hint(), small, right, Draw.baseline(this, small, 0, getHeight()), width + 1);
            right -= scaled(BETWEEN);
        }
        name(g, painted.value(), right - scaled(LEFT));
    }

    /** Writes the name, letters that were typed in another colour and heavier. */
    private void name(Graphics2D g, QuickFind found, int width) {
        QuickRow row = found.row();
        Font usual = Fonts.of(row.unread() > 0 ? Fonts.SEMIBOLD : Fonts.NORMAL);
        int baseline = Draw.baseline(this, usual, 0, getHeight());
        String name = row.name();
        if (found.places().isEmpty() || Font.textRequiresLayout(name.toCharArray(), 0, name.length())) {
            // Such letters change with their neighbours: they are not to be written one by one.
            g.setColor(Palette.of(Palette.TEXT));
            Draw.text(this, g, name, usual, scaled(LEFT), baseline, width);
            return;
        }
        int x = 0;
        for (int from = 0; from < name.length() && x < width; ) {
            boolean typed = found.places().get(from);
            int to = typed ? found.places().nextClearBit(from) : found.places().nextSetBit(from);
            int end = to < 0 ? name.length() : Math.min(to, name.length());
            g.setColor(Palette.of(typed ? Palette.ACCENT : Palette.TEXT));
            Font font = typed ? Fonts.of(Fonts.SEMIBOLD) : usual;
            x += Draw.text(this, g, name.substring(from, end), font, scaled(LEFT) + x, baseline, width - x);
            from = end;
        }
    }
}
