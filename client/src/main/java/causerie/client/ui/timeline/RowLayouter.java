package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Marks;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;

/**
 * Lays rows out for one look and one width, or guesses their heights. Belongs to the event dispatch thread.
 */
record RowLayouter(Look look, TimelineWords words, Pictures pictures, int width) {
    RowLayout layOut(RowContent content) {
        return new RowBuilder(content, this).build();
    }

    /** How high the row will about be; right for most rows of one line. */
    int estimate(Line line, RowShape shape) {
        if (shape.folded()) {
            return 0;
        }
        int height = shape.day() ? look.separatorHeight() : 0;
        height += shape.unread() ? look.separatorHeight() : 0;
        height += shape.header() ? look.gapAboveHeader(shape) + look.lineHeight() : look.gapAboveLine();
        return height + lines(line) * look.lineHeight() + marks(line);
    }

    private int marks(Line line) {
        if (!(line instanceof Line.Text text) || text.marks().equals(Marks.NONE)) {
            return 0;
        }
        int quote = text.marks().replyTo().isPresent() ? look.lineHeight() : 0;
        return quote + (text.marks().reactions().isEmpty() ? 0 : look.gapAboveChips() + look.chipHeight());
    }

    private int lines(Line line) {
        if (line instanceof Line.Text text) {
            int lines = breaks(text.text())
                    + 1
                    + (int) (text.text().length() * look.averageAdvance() / look.textWidth(width));
            return text.own() && text.state() == Line.State.FAILED ? lines + 1 : lines;
        }
        return 1;
    }

    private static int breaks(String text) {
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    /** A line of the row once more, without the colours of links and the like. */
    TextLayout uncoloured(RowContent content, TextLine line) {
        TextLine.Paragraph paragraph = line.paragraph();
        var text = GlyphRuns.attributed(content, paragraph, look, false).getIterator();
        int first = paragraph.start();
        return new TextMeasurer(text, look.context()).getLayout(line.start() - first, line.end() - first);
    }
}
