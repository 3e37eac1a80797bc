package causerie.client.ui.rooms;

import causerie.client.model.Buffer;
import causerie.client.model.Drafts;
import causerie.client.model.Level;
import causerie.client.model.Network;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Locale;
import javax.swing.Icon;

/** A row on the left: a sign or a dot, the name, and how much is unread. */
final class RoomCell extends PaintedCell<RoomRow> {
    private static final long serialVersionUID = 1L;
    private static final int LEFT = 18;
    private static final int NAME_LEFT = 42;
    private static final int RIGHT = 18;
    private static final int MOST_COUNTED = 99;

    private final transient Network network;
    private final transient Drafts drafts;
    private final transient Texts texts;
    private final transient Icon sign = Icons.of("sign", 15, Palette.QUIET);
    private final transient Icon muted = Icons.of("belloff", 14, Palette.FAINT);
    private final transient Icon pencil = Icons.of("pencil", 14, Palette.QUIET);

    RoomCell(Network network, Drafts drafts, Texts texts) {
        super(new RoomRow.Heading(""));
        this.network = network;
        this.drafts = drafts;
        this.texts = texts;
    }

    @Override
    protected String spoken(RoomRow value) {
        if (value instanceof RoomRow.Conversation conversation) {
            Buffer buffer = conversation.buffer();
            String key = buffer.isRoom() ? "rooms.spokenRoom" : "rooms.spokenPerson";
            String words = texts.get(key, RoomNames.shown(buffer), buffer.unread());
            words = with(words, network.arrangement().isFavourite(buffer), "rooms.favourite");
            words = with(words, isMuted(buffer), "rooms.muted");
            return with(words, drafts.has(buffer), "rooms.draft");
        }
        return ((RoomRow.Heading) value).text();
    }

    private String with(String words, boolean more, String key) {
        return more ? texts.get("rooms.spokenWith", words, texts.get(key)) : words;
    }

    private static boolean isMuted(Buffer buffer) {
        return buffer.level() == Level.NONE;
    }

    @Override
    protected int height(RoomRow value) {
        return value instanceof RoomRow.Heading ? lineHeight(Fonts.TINY, 20) : rowHeight(Fonts.NORMAL, 13);
    }

    @Override
    protected void paintRow(Graphics2D g, Row<RoomRow> painted) {
        if (painted.value() instanceof RoomRow.Conversation conversation) {
            paint(g, conversation.buffer(), painted.selected());
        } else {
            paint(g, (RoomRow.Heading) painted.value());
        }
    }

    private void paint(Graphics2D g, RoomRow.Heading heading) {
        Font font = Fonts.of(Fonts.TINY).deriveFont(Font.BOLD);
        g.setColor(Palette.of(Palette.FAINT));
        int baseline = Draw.baseline(this, font, scaled(8), getHeight() - scaled(8));
        Draw.text(
                this,
                g,
                heading.text().toUpperCase(Locale.ROOT),
                font,
                scaled(LEFT),
                baseline,
                getWidth() - scaled(LEFT) - scaled(RIGHT));
    }

    private void paint(Graphics2D g, Buffer buffer, boolean selected) {
        if (selected) {
            Draw.row(g, getWidth(), getHeight(), Palette.SELECTED);
        }
        int middle = getHeight() / 2;
        if (buffer.isRoom()) {
            sign.paintIcon(this, g, scaled(LEFT), middle - sign.getIconHeight() / 2);
        } else {
            Draw.presence(g, presence(buffer), scaled(LEFT + 3), middle - scaled(9) / 2.0, scaled(9));
        }
        int right = getWidth() - scaled(RIGHT);
        if (buffer.unread() > 0) {
            String key = buffer.mentions() > 0 ? Palette.MENTION : Palette.COUNT;
            int count = buffer.mentions() > 0 ? buffer.mentions() : buffer.unread();
            right -= Draw.pill(this, g, count(count), right, middle, key) + 8;
        }
        if (!selected && drafts.has(buffer)) {
            right = mark(g, pencil, right);
        }
        if (isMuted(buffer)) {
            right = mark(g, muted, right);
        }
        boolean faint = (!buffer.joined() && buffer.isRoom()) || isMuted(buffer);
        Font font = Fonts.of(buffer.unread() > 0 ? Fonts.SEMIBOLD : Fonts.NORMAL);
        g.setColor(Palette.of(faint && !selected ? Palette.FAINT : colour(buffer, selected)));
        int baseline = Draw.baseline(this, font, 0, getHeight());
        Draw.text(this, g, RoomNames.shown(buffer), font, scaled(NAME_LEFT), baseline, right - scaled(NAME_LEFT));
    }

    /** Paints a mark at the right; answers where the next one ends. */
    private int mark(Graphics2D g, Icon icon, int right) {
        int left = right - icon.getIconWidth();
        icon.paintIcon(this, g, left, (getHeight() - icon.getIconHeight()) / 2);
        return left - 8;
    }

    private static String colour(Buffer buffer, boolean selected) {
        return selected || buffer.unread() > 0 ? Palette.TEXT : Palette.QUIET;
    }

    private Draw.Presence presence(Buffer person) {
        return network.buffers().stream()
                .flatMap(room -> room.member(person.name()).stream())
                .findFirst()
                .map(member -> member.away() ? Draw.Presence.AWAY : Draw.Presence.HERE)
                .orElse(Draw.Presence.UNKNOWN);
    }

    private static String count(int number) {
        return number > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(number);
    }
}
