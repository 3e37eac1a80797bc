package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.ui.kit.Clip;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.net.URI;
import java.util.Optional;
import javax.swing.SwingUtilities;

/** What the mouse does in a timeline: select, follow a link, ask for the menu. On the event dispatch thread. */
final class TimelineMouse extends MouseAdapter {
    private final Timeline timeline;
    /** What the press selected: a place, a word or a row, from which dragging goes on. */
    private Selection pressed = Selection.at(new Position(0, 0));

    private int clicks;

    TimelineMouse(Timeline timeline) {
        this.timeline = timeline;
    }

    void install() {
        timeline.addMouseListener(this);
        timeline.addMouseMotionListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        timeline.requestFocusInWindow();
        if (event.isPopupTrigger()) {
            menu(event);
        } else if (SwingUtilities.isLeftMouseButton(event) && timeline.rows().size() > 0) {
            press(event);
        }
    }

    private void press(MouseEvent event) {
        if (timeline.hover().press(event.getPoint())) {
            return;
        }
        Position position = positionAt(event.getPoint());
        Optional<Selection> before = timeline.selection();
        if (event.isShiftDown() && before.isPresent()) {
            clicks = 1;
            pressed = Selection.at(before.get().anchor());
            timeline.select(before.get().to(position));
        } else {
            clicks = (event.getClickCount() - 1) % 3 + 1;
            pressed = unit(position);
            timeline.select(pressed);
            timeline.setFocusRow(timeline.rows().shapes().teller(position.row()));
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event) && timeline.rows().size() > 0 && clicks > 0) {
            timeline.scrollRectToVisible(new Rectangle(event.getX(), event.getY(), 1, 1));
            timeline.select(pressed.joinedWith(unit(positionAt(event.getPoint()))));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (event.isPopupTrigger()) {
            menu(event);
        } else if (SwingUtilities.isLeftMouseButton(event) && clicks > 0) {
            release(event);
            clicks = 0;
        }
    }

    private void release(MouseEvent event) {
        boolean selected = timeline.selection().filter(some -> !some.isEmpty()).isPresent();
        if (selected) {
            Clip.offer(timeline, timeline.selectedText());
        } else if (retryAt(event.getPoint())) {
            timeline.listeners().retry.accept(timeline.rowAt(event.getPoint()));
        } else if (!event.isShiftDown() && !authored(event.getPoint()) && !marked(event.getPoint())) {
            linkAt(event.getPoint()).ifPresent(timeline.listeners().link);
        }
    }

    /** Shows who said what is under a point, if it is on the disc or the name. */
    private boolean authored(Point point) {
        int row = timeline.rowAt(point);
        if (!isAuthorAt(point) || !(timeline.rows().line(row) instanceof Line.Text text)) {
            return false;
        }
        timeline.listeners().deeds.showAuthor(text);
        return true;
    }

    private boolean isAuthorAt(Point point) {
        int row = timeline.rowAt(point);
        return row >= 0 && timeline.rows().layOut(row).isAuthorAt(point.x, below(point));
    }

    /** Does what a click on a quote or a reaction is for; answers whether there is one. */
    private boolean marked(Point point) {
        LineDeeds deeds = timeline.listeners().deeds;
        Optional<QuoteLine> quote = quoteAt(point);
        Optional<Chip> chip = chipAt(point);
        quote.ifPresent(line -> deeds.showOriginal(line.id()));
        chip.ifPresent(some -> {
            if (timeline.rows().line(timeline.rowAt(point)) instanceof Line.Text text) {
                deeds.toggle(text, some.reaction());
            }
        });
        return quote.isPresent() || chip.isPresent() || carded(point);
    }

    /** Shows a picture or opens a file; answers whether the point is on a card. */
    private boolean carded(Point point) {
        Optional<Card> card = marksAt(point).cardAt(point.x, below(point));
        card.ifPresent(some -> {
            if (some.show()
                    .filter(place -> place.contains(point.x, below(point)))
                    .isPresent()) {
                timeline.pictures().ask(some.file().target());
            } else {
                timeline.listeners().link.accept(some.file().target());
            }
        });
        return card.isPresent();
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        Point point = event.getPoint();
        int row = timeline.rowAt(point);
        timeline.hover().follow(point);
        int cursor = Cursor.DEFAULT_CURSOR;
        if (timeline.hover().words(point).isPresent()) {
            cursor = Cursor.DEFAULT_CURSOR;
        } else if (quoteAt(point).isPresent()
                || chipAt(point).isPresent()
                || marksAt(point).cardAt(point.x, below(point)).isPresent()
                || linkAt(point).isPresent()
                || isAuthorAt(point)
                || retryAt(point)) {
            cursor = Cursor.HAND_CURSOR;
        } else if (row >= 0 && characterAt(row, point).isPresent()) {
            cursor = Cursor.TEXT_CURSOR;
        }
        if (timeline.getCursor().getType() != cursor) {
            timeline.setCursor(Cursor.getPredefinedCursor(cursor));
        }
    }

    @Override
    public void mouseExited(MouseEvent event) {
        timeline.hover().leave();
    }

    private void menu(MouseEvent event) {
        int row = timeline.rowAt(event.getPoint());
        Optional<Integer> which = row < 0 ? Optional.empty() : Optional.of(row);
        Optional<Line> line = which.map(timeline.rows()::line);
        timeline.listeners().menu.accept(new TimelineMenu(which, line, linkAt(event.getPoint()), event.getPoint()));
    }

    private Selection unit(Position position) {
        return TextUnits.at(position, timeline.rows().content(position.row()).plain(), clicks);
    }

    private Position positionAt(Point point) {
        Rows rows = timeline.rows();
        int y = point.y - timeline.shift();
        if (y < 0) {
            return new Position(0, 0);
        }
        int row = rows.heights().rowAt(y);
        if (y >= rows.heights().total()) {
            return new Position(row, rows.content(row).plain().length());
        }
        return new Position(
                row, rows.layOut(row).insertionAt(point.x, y - rows.heights().top(row)));
    }

    private Optional<Integer> characterAt(int row, Point point) {
        return timeline.rows().layOut(row).characterAt(point.x, point.y - timeline.placeOf(row).y);
    }

    /** What there is to say about what is under a point. */
    Optional<String> words(Point point) {
        TimelineWords words = timeline.rows().layouter().words();
        return timeline.hover().words(point).or(() -> chipAt(point).map(chip -> words.reacted(chip.reaction())));
    }

    private Optional<Chip> chipAt(Point point) {
        return marksAt(point).chipAt(point.x, below(point));
    }

    private Optional<QuoteLine> quoteAt(Point point) {
        return marksAt(point).quoteAt(point.x, below(point));
    }

    private RowMarks marksAt(Point point) {
        int row = timeline.rowAt(point);
        return row < 0 ? RowMarks.NONE : timeline.rows().layOut(row).marks();
    }

    /** How far a point is below the upper edge of its row. */
    private int below(Point point) {
        int row = timeline.rowAt(point);
        return row < 0 ? 0 : point.y - timeline.placeOf(row).y;
    }

    private Optional<URI> linkAt(Point point) {
        int row = timeline.rowAt(point);
        if (row < 0) {
            return Optional.empty();
        }
        int y = point.y - timeline.placeOf(row).y;
        return timeline.rows().layOut(row).linkAt(point.x, y).map(Link::target);
    }

    private boolean retryAt(Point point) {
        int row = timeline.rowAt(point);
        return row >= 0 && timeline.rows().layOut(row).isRetryAt(point.x, point.y - timeline.placeOf(row).y);
    }
}
