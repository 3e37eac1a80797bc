package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Lines;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of one conversation, one for each line: what they tell and where they are. Heights are guessed until a row
 * is seen. Belongs to the event dispatch thread.
 */
final class Rows {
    private final Lines lines;
    private final RowShapes shapes;
    private final RowHeights heights = new RowHeights();
    private final LayoutCache layouts = new LayoutCache();
    private RowLayouter layouter;

    Rows(Lines lines, int firstUnread, RowLayouter layouter) {
        this.lines = lines;
        this.layouter = layouter;
        this.shapes = new RowShapes(lines, layouter.words().zone(), firstUnread);
        estimate();
    }

    int size() {
        return heights.size();
    }

    Line line(int row) {
        return lines.get(row);
    }

    RowShapes shapes() {
        return shapes;
    }

    RowHeights heights() {
        return heights;
    }

    RowLayouter layouter() {
        return layouter;
    }

    /** Forgets all layouts and guesses all heights, for another width, theme or language. */
    void use(RowLayouter next) {
        layouter = next;
        estimate();
    }

    void setFirstUnread(int row) {
        int before = shapes.firstUnread();
        shapes.setFirstUnread(row);
        layouts.clear();
        for (int changed : new int[] {before, row}) {
            if (changed >= 0 && changed < size()) {
                guess(changed);
            }
        }
    }

    void appended(int count) {
        int first = lines.size() - count;
        shapes.refreshFrom(first);
        for (int row = first; row < lines.size(); row++) {
            heights.append(layouter.estimate(lines.get(row), shapes.get(row)));
        }
        if (shapes.isFolded(first)) {
            layouts.forget(shapes.teller(first));
        }
    }

    void inserted(int index, int count) {
        shapes.inserted(index, count);
        layouts.clear();
        int[] guesses = IntStream.range(index, index + count)
                .map(row -> layouter.estimate(lines.get(row), shapes.get(row)))
                .toArray();
        heights.insert(index, guesses);
        guessNeighbours(index + count);
    }

    /** What stands in front of a row can change its shape, and that of all events that are folded onto it. */
    private void guessNeighbours(int first) {
        for (int row = first; row < size() && (row == first || lines.get(row) instanceof Line.Event); row++) {
            guess(row);
        }
    }

    void replaced(int row) {
        shapes.refreshFrom(row);
        layouts.forgetFrom(row);
        heights.set(row, layOut(row).height());
    }

    /** Something was done to the line of that row, which may be quoted elsewhere. */
    void marked(int row) {
        layouts.forget(row);
        if (lines.get(row) instanceof Line.Text text) {
            layouts.forgetIf(layout -> layout.content()
                    .quote()
                    .filter(quote -> quote.id().equals(text.id()))
                    .isPresent());
        }
        guess(row);
    }

    /** A picture is in another state. */
    void pictured(URI address) {
        layouts.forgetIf(layout ->
                layout.content().files().stream().anyMatch(file -> file.target().equals(address)));
    }

    void removedFirst(int count) {
        shapes.removedFirst(count);
        heights.removeFirst(count);
        layouts.clear();
        if (size() > 0) {
            guess(0);
        }
    }

    RowLayout layOut(int row) {
        return layouts.get(row, any -> layouter.layOut(content(any)));
    }

    RowContent content(int row) {
        Line line = lines.get(row);
        RowShape shape = shapes.get(row);
        if (line instanceof Line.Text text) {
            RowContent content = text.isRedacted()
                    ? RowContent.redacted(text, shape, layouter.words().redacted(text))
                    : RowContent.of(text, shape);
            return content.answering(text.marks().replyTo().map(id -> new Quote(id, lines.find(id))));
        }
        return RowContent.of((Line.Event) line, shape, layouter.words().events(told(row)));
    }

    /** The events that a row tells; its own when it is folded away. */
    private List<Line.Event> told(int row) {
        return IntStream.range(row, shapes.toldUntil(row))
                .mapToObj(lines::get)
                .map(Line.Event.class::cast)
                .toList();
    }

    /**
     * Makes the heights right of the rows between these two.
     *
     * @return whether one was wrong
     */
    boolean measure(int top, int bottom) {
        boolean changed = false;
        for (int row = heights.rowAt(top); row >= 0 && row < size() && heights.top(row) < bottom; row++) {
            int height = shapes.isFolded(row) ? 0 : layOut(row).height();
            if (height != heights.get(row)) {
                heights.set(row, height);
                changed = true;
            }
        }
        return changed;
    }

    private void estimate() {
        layouts.clear();
        heights.clear();
        for (int row = 0; row < lines.size(); row++) {
            heights.append(layouter.estimate(lines.get(row), shapes.get(row)));
        }
    }

    private void guess(int row) {
        heights.set(row, layouter.estimate(lines.get(row), shapes.get(row)));
    }
}
