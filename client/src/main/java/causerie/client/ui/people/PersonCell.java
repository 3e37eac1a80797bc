package causerie.client.ui.people;

import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Texts;
import java.awt.Font;
import java.awt.Graphics2D;
import javax.swing.Icon;

/** One person in a room: a dot for presence, the name, and a star for who keeps order. */
final class PersonCell extends PaintedCell<Member> {
    private static final long serialVersionUID = 1L;
    private static final int LEFT = 20;
    private static final int NAME_LEFT = 40;
    private static final int RIGHT = 18;

    private final transient Network network;
    private final transient Texts texts;
    private final transient Icon star = Icons.of("star", 14, Palette.AWAY);

    PersonCell(Network network, Texts texts) {
        super(new Member("", "", false));
        this.network = network;
        this.texts = texts;
    }

    @Override
    protected String spoken(Member person) {
        String key = person.away() ? "people.spokenAway" : "people.spokenHere";
        String words = texts.get(key, person.nick());
        return person.isOperator() ? texts.get("people.spokenOperator", words) : words;
    }

    @Override
    protected int height(Member person) {
        return rowHeight(Fonts.NORMAL, 12);
    }

    @Override
    protected void paintRow(Graphics2D g, Row<Member> painted) {
        Member person = painted.value();
        if (painted.selected()) {
            Draw.row(g, getWidth(), getHeight(), painted.focused() ? Palette.SELECTED : Palette.HOVER);
        }
        Draw.Presence presence = person.away() ? Draw.Presence.AWAY : Draw.Presence.HERE;
        Draw.presence(g, presence, scaled(LEFT), (getHeight() - scaled(9)) / 2.0, scaled(9));
        int right = getWidth() - scaled(RIGHT);
        if (person.isOperator()) {
            right -= star.getIconWidth();
            star.paintIcon(this, g, right, (getHeight() - star.getIconHeight()) / 2);
            right -= 6;
        }
        Font font = Fonts.of(Fonts.NORMAL);
        int baseline = Draw.baseline(this, font, 0, getHeight());
        g.setColor(Palette.of(person.away() ? Palette.FAINT : Palette.TEXT));
        int used = Draw.text(this, g, person.nick(), font, scaled(NAME_LEFT), baseline, right - scaled(NAME_LEFT));
        if (network.isSelf(person.nick())) {
            g.setColor(Palette.of(Palette.FAINT));
            int left = scaled(NAME_LEFT) + used + 6;
            Draw.text(this, g, texts.get("people.you"), Fonts.of(Fonts.SMALL), left, baseline, right - left);
        }
    }
}
