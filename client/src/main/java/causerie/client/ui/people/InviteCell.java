package causerie.client.ui.people;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Texts;
import java.awt.Font;
import java.awt.Graphics2D;
import javax.swing.Icon;

/** Somebody who can be asked into a room: whether they are there, and how they are called. */
final class InviteCell extends PaintedCell<InviteRow> {
    private static final long serialVersionUID = 1L;
    private static final int LEFT = 20;
    private static final int NAME_LEFT = 44;

    private final transient Texts texts;
    private final transient Icon plus = Icons.of("plus", 16, Palette.ACCENT);

    InviteCell(Texts texts) {
        super(new InviteRow("", false, true));
        this.texts = texts;
    }

    @Override
    protected String spoken(InviteRow person) {
        return person.known()
                ? texts.get(person.away() ? "people.spokenAway" : "people.spokenHere", person.nick())
                : words(person);
    }

    private String words(InviteRow person) {
        return person.known() ? person.nick() : texts.get("invite.typed", person.nick());
    }

    @Override
    protected int height(InviteRow person) {
        return lineHeight(Fonts.NORMAL, 16);
    }

    @Override
    protected void paintRow(Graphics2D g, Row<InviteRow> painted) {
        InviteRow person = painted.value();
        if (painted.selected()) {
            Draw.row(g, getWidth(), getHeight(), Palette.SELECTED);
        }
        if (person.known()) {
            Draw.Presence presence = person.away() ? Draw.Presence.AWAY : Draw.Presence.HERE;
            Draw.presence(g, presence, scaled(LEFT), (getHeight() - scaled(9)) / 2.0, scaled(9));
        } else {
            plus.paintIcon(this, g, scaled(LEFT) - 2, (getHeight() - plus.getIconHeight()) / 2);
        }
        Font font = Fonts.of(Fonts.NORMAL);
        g.setColor(Palette.of(Palette.TEXT));
        int baseline = Draw.baseline(this, font, 0, getHeight());
        int left = scaled(NAME_LEFT);
        Draw.text(this, g, words(person), font, left, baseline, getWidth() - left - scaled(LEFT));
    }
}
