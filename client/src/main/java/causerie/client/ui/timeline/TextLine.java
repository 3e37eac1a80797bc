package causerie.client.ui.timeline;

import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * One laid-out line of a row, in the coordinates of the row.
 *
 * @param start the first of the row's characters here
 * @param end where the row's characters go on after it
 * @param paragraph where the text begins that was broken into such lines
 * @param x where the line begins
 * @param top the line's upper edge
 * @param baseline where its letters stand
 */
record TextLine(
        TextLayout layout, int start, int end, Paragraph paragraph, float x, float top, float baseline, float height) {

    /** A part of the text that lines do not run across. */
    record Paragraph(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** The insertion place nearest to this x. */
    int insertionAt(float px) {
        return start + Math.min(layout.hitTestChar(px - x, 0).getInsertionIndex(), end - start);
    }

    /** Whether a character of this line is under this x. */
    boolean covers(float px) {
        return px >= x && px < x + layout.getAdvance();
    }

    int characterAt(float px) {
        return start + layout.hitTestChar(px - x, 0).getCharIndex();
    }

    /** The area behind these characters, which are of this line. */
    Shape area(int from, int until) {
        Rectangle2D whole = new Rectangle2D.Float(0, top - baseline, layout.getAdvance(), height);
        Shape area = layout.getLogicalHighlightShape(from - start, until - start, whole);
        return AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(area);
    }
}
