package causerie.client.ui.people;

import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.model.Rank;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Texts;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.Icon;

/** One person in a room: a dot for presence, the name, a star for who keeps order, and below it what the person
 * tells while away. */
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
        String words = status(person)
                .map(status -> texts.get("people.spokenStatus", person.nick(), status))
                .orElseGet(() -> texts.get(key, person.nick()));
        return keepsOrder(person) ? texts.get("people.spokenOperator", words) : words;
    }

    private boolean keepsOrder(Member person) {
        return Rank.of(person, network.isupport()).keepsOrder();
    }

    /** What the person tells those who look for an answer. */
    private Optional<String> status(Member person) {
        return person.away() ? network.people().away(person.nick()) : Optional.empty();
    }

    @Override
    protected int height(Member person) {
        int name = rowHeight(Fonts.NORMAL, 12);
        return status(person).isPresent() ? name + lineHeight(Fonts.TINY, 0) : name;
    }

    @Override
    protected void paintRow(Graphics2D g, Row<Member> painted) {
        Member person = painted.value();
        if (painted.selected()) {
            Draw.row(g, getWidth(), getHeight(), painted.focused() ? Palette.SELECTED : Palette.HOVER);
        }
        int height = rowHeight(Fonts.NORMAL, 12);
        Draw.Presence presence = person.away() ? Draw.Presence.AWAY : Draw.Presence.HERE;
        Draw.presence(g, presence, scaled(LEFT), (height - scaled(9)) / 2.0, scaled(9));
        int right = getWidth() - scaled(RIGHT);
        if (keepsOrder(person)) {
            right -= star.getIconWidth();
            star.paintIcon(this, g, right, (height - star.getIconHeight()) / 2);
            right -= 6;
        }
        name(g, person, height, right);
        status(person).ifPresent(words -> {
            Font font = Fonts.of(Fonts.TINY);
            int baseline = Draw.baseline(this, font, height - scaled(5), lineHeight(Fonts.TINY, 0));
            g.setColor(Palette.of(Palette.FAINT));
            Draw.text(this, g, words, font, scaled(NAME_LEFT), baseline, getWidth() - scaled(NAME_LEFT + RIGHT));
        });
    }

    private void name(Graphics2D g, Member person, int height, int right) {
        Font font = Fonts.of(Fonts.NORMAL);
        int baseline = Draw.baseline(this, font, 0, height);
        g.setColor(Palette.of(person.away() ? Palette.FAINT : Palette.TEXT));
        int used = Draw.text(this, g, person.nick(), font, scaled(NAME_LEFT), baseline, right - scaled(NAME_LEFT));
        if (network.isSelf(person.nick())) {
            g.setColor(Palette.of(Palette.FAINT));
            int left = scaled(NAME_LEFT) + used + 6;
            Draw.text(this, g, texts.get("people.you"), Fonts.of(Fonts.SMALL), left, baseline, right - left);
        }
    }
}
