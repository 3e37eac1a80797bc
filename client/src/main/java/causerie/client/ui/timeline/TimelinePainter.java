package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Sought;
import causerie.client.ui.kit.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Optional;

/**
 * Paints the rows of a timeline. Belongs to the event dispatch thread.
 *
 * @param on where it is painted
 * @param sought words to be marked
 * @param focusRow the row with the focus, -1 for none
 * @param hoverRow the row under the pointer, -1 for none
 */
record TimelinePainter(
        Component on, Rows rows, Optional<Selection> selection, Optional<Sought> sought, int focusRow, int hoverRow) {
    /** Paints the rows between these two heights; the graphics' origin is the top of the first row. */
    void paint(Graphics2D g, int top, int bottom, int width) {
        RowHeights heights = rows.heights();
        for (int row = heights.rowAt(top); row >= 0 && row < rows.size() && heights.top(row) < bottom; row++) {
            if (!rows.shapes().isFolded(row)) {
                Graphics2D at = (Graphics2D) g.create();
                at.translate(0, heights.top(row));
                paintRow(at, row, width);
                at.dispose();
            }
        }
    }

    private void paintRow(Graphics2D g, int row, int width) {
        RowLayout layout = rows.layOut(row);
        layout.rules().forEach(rule -> rule.paint(g));
        layout.avatar().ifPresent(avatar -> avatar.paint(g));
        layout.labels().forEach(label -> label.paint(g));
        layout.marks().paint(on, g);
        layout.tick().ifPresent(tick -> tick.paint(g));
        if (row == hoverRow || row == focusRow) {
            layout.hoverTime().ifPresent(time -> time.paint(g));
        }
        Color ink = ink(layout.content());
        Optional<Selection> here = selection.filter(selected -> selected.touches(row) && !selected.isEmpty());
        sought.ifPresent(words -> markWords(g, layout, words, row == focusRow));
        for (TextLine line : layout.lines()) {
            g.setColor(ink);
            line.layout().draw(g, line.x(), line.baseline());
            here.ifPresent(selected -> paintSelected(g, layout.content(), line, row, selected));
        }
        if (row == focusRow) {
            paintFocus(g, layout, width);
        }
    }

    private void markWords(Graphics2D g, RowLayout layout, Sought words, boolean current) {
        if (layout.content().said().isEmpty()) {
            return;
        }
        g.setColor(Palette.of(current ? Palette.FOUND_NOW : Palette.FOUND));
        for (Sought.Place place : words.placesIn(layout.content().plain())) {
            for (TextLine line : layout.lines()) {
                int from = Math.max(line.start(), place.start());
                int until = Math.min(line.end(), place.end());
                if (from < until) {
                    g.fill(line.area(from, until));
                }
            }
        }
    }

    private Color ink(RowContent content) {
        Inks inks = rows.layouter().look().inks();
        if (content.isOwn(Line.State.SENDING)) {
            return inks.pending();
        }
        if (content.isOwn(Line.State.FAILED)) {
            return inks.failed();
        }
        return content.said().isPresent() && !content.isRedacted() ? inks.text() : inks.muted();
    }

    /** The selected characters once more, upon the selection, without colours that were chosen for the background. */
    private void paintSelected(Graphics2D g, RowContent content, TextLine line, int row, Selection selected) {
        int from = Math.max(line.start(), selected.from(row));
        int until = Math.min(line.end(), selected.until(row, content.plain().length()));
        if (from >= until) {
            return;
        }
        Inks inks = rows.layouter().look().inks();
        Shape area = line.area(from, until);
        Shape clip = g.getClip();
        g.setColor(inks.selection());
        g.fill(area);
        g.clip(area);
        g.setColor(inks.selectedText());
        var text = content.isColoured() ? rows.layouter().uncoloured(content, line) : line.layout();
        text.draw(g, line.x(), line.baseline());
        g.setClip(clip);
    }

    private void paintFocus(Graphics2D g, RowLayout layout, int width) {
        Look look = rows.layouter().look();
        g.setColor(look.inks().accent());
        g.setStroke(new BasicStroke(look.scaled(2) * 0.75f));
        g.draw(layout.frame(look, width));
    }
}
