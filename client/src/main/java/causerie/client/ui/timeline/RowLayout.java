package causerie.client.ui.timeline;

import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A row laid out for one width: everything of it and where it is painted, in the row's own coordinates. Immutable.
 *
 * @param labels the texts besides its own
 * @param hoverTime the time, shown while the pointer or the focus is on a row that has none
 * @param author the name of whoever said it, where it stands
 * @param retry what is clicked to send a failed line again
 * @param textBottom where the row's own text ends
 * @param marks what it has because of what people do to messages
 */
record RowLayout(
        RowContent content,
        int height,
        int textTop,
        int textBottom,
        List<TextLine> lines,
        List<Label> labels,
        List<Rule> rules,
        Optional<Avatar> avatar,
        Optional<Rectangle> author,
        Optional<Label> hoverTime,
        Optional<Tick> tick,
        Optional<Rectangle> retry,
        RowMarks marks) {

    RowLayout {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
        rules = List.copyOf(rules);
    }

    /** Where begins what the row tells, below the lines that separate it from others. */
    int contentTop(Look look) {
        int quoteTop = marks.quote().map(line -> line.place().y).orElse(textTop);
        return avatar.map(disc -> disc.top() - look.scaled(2)).orElse(quoteTop);
    }

    /** What goes around all that the row tells. */
    Shape frame(Look look, int width) {
        int inset = look.scaled(4);
        int top = avatar.map(disc -> disc.top() - look.scaled(3)).orElse(contentTop(look));
        float arc = look.scaled(8);
        return new RoundRectangle2D.Float(
                inset, top, width - 2f * inset, height - top + (float) look.scaled(2), arc, arc);
    }

    /** The insertion place nearest to this point of the row. */
    int insertionAt(float x, float y) {
        if (lines.isEmpty() || y < textTop) {
            return 0;
        }
        return y >= textBottom
                ? content.plain().length()
                : outsideEmoji(nearestLine(y).insertionAt(x));
    }

    /** A place in an emoji is moved behind it: nobody selects half of one. */
    private int outsideEmoji(int index) {
        return EmojiTable.find(content.plain()).stream()
                .filter(emoji -> emoji.start() < index && index < emoji.end())
                .findFirst()
                .map(EmojiTable.Match::end)
                .orElse(index);
    }

    /** The character under this point, none beside the text. */
    Optional<Integer> characterAt(float x, float y) {
        if (lines.isEmpty() || y < textTop || y >= textBottom) {
            return Optional.empty();
        }
        TextLine line = nearestLine(y);
        return line.covers(x) ? Optional.of(line.characterAt(x)) : Optional.empty();
    }

    Optional<Link> linkAt(float x, float y) {
        return characterAt(x, y).flatMap(content::linkAt);
    }

    /** Whether the disc or the name of whoever said it is under this point. */
    boolean isAuthorAt(int x, int y) {
        return avatar.filter(disc -> disc.place().contains(x, y)).isPresent()
                || author.filter(place -> place.contains(x, y)).isPresent();
    }

    boolean isRetryAt(int x, int y) {
        return retry.filter(place -> place.contains(x, y)).isPresent();
    }

    private TextLine nearestLine(float y) {
        for (TextLine line : lines) {
            if (y < line.top() + line.height()) {
                return line;
            }
        }
        return lines.get(lines.size() - 1);
    }
}
