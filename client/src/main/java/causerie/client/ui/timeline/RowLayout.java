package causerie.client.ui.timeline;

import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

/**
 * A row laid out for one width: everything of it and where it is painted, in the row's own coordinates. Immutable.
 *
 * @param labels the texts besides its own
 * @param hoverTime the time, shown while the pointer or the focus is on a row that has none
 * @param retry what is clicked to send a failed line again
 * @param textBottom where the row's own text ends
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
        Optional<Label> hoverTime,
        Optional<Tick> tick,
        Optional<Rectangle> retry) {

    RowLayout {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
        rules = List.copyOf(rules);
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
        return EmojiTable.get().find(content.plain()).stream()
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
