package causerie.client.ui.timeline;

import causerie.client.model.Reaction;
import causerie.client.ui.kit.Contrast;
import causerie.client.ui.kit.OneLine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.TextLayout;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A reaction under a message, with how many people it has; ours has an outline. In the coordinates of the row.
 *
 * @param place what is clicked to take part, or not any more
 */
record Chip(Reaction reaction, Rectangle place, List<Label> labels, Inks inks) {
    Chip {
        labels = List.copyOf(labels);
    }

    /** Side by side, on as many lines as it takes. */
    static List<Chip> row(List<Reaction> reactions, Look look, int top, int width) {
        List<Chip> chips = new ArrayList<>();
        int left = look.textLeft();
        int right = left + look.textWidth(width);
        int gap = look.scaled(4);
        int x = left;
        int y = top;
        for (Reaction reaction : reactions) {
            Chip chip = chip(reaction, look, x, y);
            if (chip.place.x + chip.place.width > right && x > left) {
                y += look.chipHeight() + gap;
                chip = chip(reaction, look, left, y);
            }
            chips.add(chip);
            x = chip.place.x + chip.place.width + gap;
        }
        return chips;
    }

    private static Chip chip(Reaction reaction, Look look, int x, int y) {
        int padding = look.scaled(8);
        float most = look.scaled(160);
        TextLayout text = OneLine.of(reaction.text(), look.fonts().small(), look.context(), most);
        int people = reaction.people().size();
        TextLayout count = OneLine.of(Integer.toString(people), look.fonts().small(), look.context(), most);
        float baseline = y + (look.chipHeight() + count.getAscent() - count.getDescent()) / 2;
        Color ink = ink(reaction, look.inks());
        Label first = new Label(text, x + padding, baseline, ink);
        Label second = new Label(count, first.right() + look.scaled(5), baseline, ink);
        int width = (int) Math.ceil(second.right() + padding) - x;
        return new Chip(reaction, new Rectangle(x, y, width, look.chipHeight()), List.of(first, second), look.inks());
    }

    private static Color ink(Reaction reaction, Inks inks) {
        return Contrast.readable(reaction.own() ? inks.accent() : inks.text(), fill(reaction, inks));
    }

    private static Color fill(Reaction reaction, Inks inks) {
        return reaction.own()
                ? Contrast.mixed(inks.background(), inks.accent(), 0.14f)
                : Contrast.mixed(inks.background(), inks.text(), 0.08f);
    }

    void paint(Graphics2D g) {
        float arc = place.height;
        g.setColor(fill(reaction, inks));
        g.fill(new RoundRectangle2D.Float(place.x, place.y, place.width, place.height, arc, arc));
        if (reaction.own()) {
            g.setColor(inks.accent());
            g.setStroke(new BasicStroke(1.3f));
            g.draw(new RoundRectangle2D.Float(
                    place.x + 0.5f, place.y + 0.5f, place.width - 1f, place.height - 1f, arc, arc));
        }
        labels.forEach(label -> label.paint(g));
    }
}
