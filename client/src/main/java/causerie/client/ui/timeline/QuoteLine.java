package causerie.client.ui.timeline;

import causerie.client.ui.kit.OneLine;
import causerie.client.ui.kit.PersonColours;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a message answers, on one line above it, in the coordinates of the row.
 *
 * @param id of the message that is quoted
 * @param place what is clicked to go there
 */
record QuoteLine(String id, Rectangle place, Rule bar, List<Label> labels) {
    QuoteLine {
        labels = List.copyOf(labels);
    }

    static QuoteLine of(Quote quote, Look look, TimelineWords words, Rectangle place) {
        Inks inks = look.inks();
        Font small = look.fonts().small();
        boolean known = quote.original().isPresent();
        Color ink = known ? PersonColours.name(quote.author(), inks.background()) : inks.rule();
        float baseline = place.y + look.ascent();
        float left = place.x + look.scaled(9);
        float right = place.x + place.width;
        float end = left;
        List<Label> labels = new ArrayList<>();
        if (known) {
            float most = (right - left) / 2;
            Label author = new Label(
                    OneLine.of(quote.author(), small.deriveFont(Font.BOLD), look.context(), most), left, baseline, ink);
            labels.add(author);
            end = author.right() + look.scaled(6);
        }
        Font font =
                quote.isSaid() ? small : small.deriveFont(Map.of(TextAttribute.POSTURE, TextAttribute.POSTURE_OBLIQUE));
        Label said = new Label(
                OneLine.of(quote.words(words), font, look.context(), right - end), end, baseline, inks.muted());
        labels.add(said);
        int inset = look.scaled(2);
        Rule bar = new Rule(place.x, place.y + inset, inset, place.height - 2f * inset, ink);
        int width = (int) Math.ceil(said.right()) - place.x;
        return new QuoteLine(quote.id(), new Rectangle(place.x, place.y, width, place.height), bar, labels);
    }

    void paint(Graphics2D g) {
        bar.paint(g);
        labels.forEach(label -> label.paint(g));
    }
}
