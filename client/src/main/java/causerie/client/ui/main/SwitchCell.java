package causerie.client.ui.main;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.Icon;

/** A place to go to: its sign, its name, and how much is unread there. */
final class SwitchCell extends PaintedCell<SwitchRow> {
    private static final long serialVersionUID = 1L;
    private static final int LEFT = 44;

    private final transient Icon sign = Icons.of("sign", 16, Palette.QUIET);
    private final transient Icon person = Icons.of("person", 16, Palette.QUIET);

    SwitchCell() {
        super(new SwitchRow("", true, Optional.empty()));
    }

    @Override
    protected String spoken(SwitchRow value) {
        return value.name();
    }

    @Override
    protected int height(SwitchRow value) {
        return lineHeight(Fonts.NORMAL, 16);
    }

    @Override
    protected void paintRow(Graphics2D g, Row<SwitchRow> painted) {
        SwitchRow place = painted.value();
        if (painted.selected()) {
            Draw.row(g, getWidth(), getHeight(), Palette.SELECTED);
        }
        Icon icon = place.room() ? sign : person;
        icon.paintIcon(this, g, scaled(20), (getHeight() - icon.getIconHeight()) / 2);
        int unread = place.buffer().map(buffer -> buffer.unread()).orElse(0);
        String font = unread > 0 ? Fonts.SEMIBOLD : Fonts.NORMAL;
        g.setColor(Palette.of(place.buffer().isPresent() ? Palette.TEXT : Palette.QUIET));
        int baseline = Draw.baseline(this, Fonts.of(font), 0, getHeight());
        Draw.text(
                this, g, place.name(), Fonts.of(font), scaled(LEFT), baseline, getWidth() - scaled(LEFT) - scaled(20));
    }
}
