package causerie.client.ui.timeline;

import causerie.client.model.Line;
import java.awt.Point;

/**
 * That somebody wants to do something to a message.
 *
 * @param place where something that asks for more belongs, in the timeline's coordinates
 */
public record LineRequest(Kind kind, Line.Text line, Point place) {
    /** What can be done. */
    public enum Kind {
        REACT,
        REPLY,
        EDIT,
        DELETE
    }
}
