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
import org.jspecify.annotations.Nullable;

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
        String rank = keepsOrder(person) ? texts.get("people.spokenOperator", words) : words;
        return isIgnored(person) ? texts.get("people.spokenIgnored", rank) : rank;
    }

    private boolean isIgnored(Member person) {
        return !network.isSelf(person.nick()) && network.attention().ignores(person.nick());
    }

    private boolean keepsOrder(Member person) {
        return Rank.of(person, network.isupport()).keepsOrder();
    }

    /** What the person tells those who look for an answer. */
    private Optional<String> status(Member person) {
        return person.away() ? network.people().away(person.nick()) : Optional.empty();
    }

    /** The whole of it, as the row may have no place for that. */
    @Override
    public @Nullable String getToolTipText() {
        return status(row.value()).orElse(null);
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
    }

    private void name(Graphics2D g, Member person, int height, int right) {
        Font font = Fonts.of(Fonts.NORMAL);
        int baseline = Draw.baseline(this, font, 0, height);
        g.setColor(Palette.of(person.away() || isIgnored(person) ? Palette.FAINT : Palette.TEXT));
        int used = Draw.text(this, g, person.nick(), font, scaled(NAME_LEFT), baseline, right - scaled(NAME_LEFT));
        String note = note(person);
        int left = scaled(NAME_LEFT) + used + scaled(6);
        if (!note.isEmpty() && left < right) {
            g.setColor(Palette.of(Palette.FAINT));
            Draw.text(this, g, note, Fonts.of(Fonts.SMALL), left, baseline, right - left);
        }
    }

    /** What stands beside the name; often empty. */
    private String note(Member person) {
        if (network.isSelf(person.nick())) {
            return texts.get("people.you");
        }
        return isIgnored(person)
                ? texts.get("people.ignored")
                : status(person).map(words -> "· " + words).orElse("");
    }
}
