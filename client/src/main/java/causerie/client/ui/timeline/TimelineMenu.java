package causerie.client.ui.timeline;

import causerie.client.model.Line;
import java.awt.Point;
import java.net.URI;
import java.util.Optional;

/**
 * That somebody asked for what can be done here.
 *
 * @param row which line; none below or without lines
 * @param link the address under the pointer, if any
 * @param place where a menu belongs, in the timeline's coordinates
 */
public record TimelineMenu(Optional<Integer> row, Optional<Line> line, Optional<URI> link, Point place) {}
