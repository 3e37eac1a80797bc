package causerie.client.ui.rooms;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import javax.swing.Icon;

/** A room of the server: its name, what it is about, and how many are in it. */
final class DirectoryCell extends PaintedCell<DirectoryRow> {
    private static final long serialVersionUID = 1L;
    private static final int LEFT = 44;
    private static final int RIGHT = 20;

    private final transient Texts texts;
    private final transient Icon sign = Icons.of("sign", 16, Palette.QUIET);
    private final transient Icon person = Icons.of("person", 16, Palette.QUIET);
    private final transient Icon plus = Icons.of("plus", 16, Palette.ACCENT);

    DirectoryCell(Texts texts) {
        super(new DirectoryRow(DirectoryRow.Kind.ROOM, "", 0, ""));
        this.texts = texts;
    }

    @Override
    protected String spoken(DirectoryRow room) {
        String name = RoomNames.shown(room.name());
        return switch (room.kind()) {
            case ROOM -> texts.get("directory.spoken", name, room.people(), room.topic());
            case CLOSED_ROOM, CLOSED_PERSON -> texts.get("switch.spoken", name, texts.get("directory.closed"));
            case NEW -> texts.get("directory.create", name);
        };
    }

    @Override
    protected int height(DirectoryRow room) {
        return lineHeight(Fonts.NORMAL, 0) + lineHeight(Fonts.SMALL, 18);
    }

    @Override
    protected void paintRow(Graphics2D g, Row<DirectoryRow> painted) {
        DirectoryRow room = painted.value();
        if (painted.selected()) {
            Draw.row(g, getWidth(), getHeight(), Palette.SELECTED);
        }
        String name = RoomNames.shown(room.name());
        Icon icon = icon(room);
        icon.paintIcon(this, g, scaled(20), (getHeight() - icon.getIconHeight()) / 2);
        String count =
                room.kind() == DirectoryRow.Kind.ROOM ? texts.get("directory.people", room.people()) : closed(room);
        FontMetrics small = getFontMetrics(Fonts.of(Fonts.SMALL));
        int right = getWidth() - scaled(RIGHT) - small.stringWidth(count);
        String first = room.exists() ? name : texts.get("directory.create", name);
        String second = room.exists() ? topic(room) : texts.get("directory.createNote");
        int firstHeight = lineHeight(Fonts.SEMIBOLD, 0);
        int firstLine = Draw.baseline(this, Fonts.of(Fonts.SEMIBOLD), scaled(8), firstHeight);
        int secondLine = Draw.baseline(this, Fonts.of(Fonts.SMALL), scaled(9) + firstHeight, small.getHeight());
        g.setColor(Palette.of(Palette.TEXT));
        Draw.text(this, g, first, Fonts.of(Fonts.SEMIBOLD), scaled(LEFT), firstLine, right - scaled(LEFT) - 12);
        g.setColor(Palette.of(Palette.QUIET));
        Draw.text(
                this,
                g,
                second,
                Fonts.of(Fonts.SMALL),
                scaled(LEFT),
                secondLine,
                getWidth() - scaled(LEFT) - scaled(RIGHT));
        Draw.text(this, g, count, Fonts.of(Fonts.SMALL), right, firstLine, small.stringWidth(count));
    }

    private Icon icon(DirectoryRow room) {
        return switch (room.kind()) {
            case ROOM, CLOSED_ROOM -> sign;
            case CLOSED_PERSON -> person;
            case NEW -> plus;
        };
    }

    private String closed(DirectoryRow room) {
        return room.exists() ? texts.get("directory.closed") : "";
    }

    private String topic(DirectoryRow room) {
        if (room.isPerson()) {
            return texts.get("topic.direct");
        }
        return room.topic().isBlank() ? texts.get("directory.noTopic") : room.topic();
    }
}
