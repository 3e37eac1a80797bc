package causerie.client.ui.rooms;

import causerie.client.model.Arrangement;
import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.Palette;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.ListModel;
import javax.swing.SwingUtilities;

/**
 * Moves a conversation with the mouse: within its group, into the favourites or out of them. Escape gives it up. Belongs
 * to the event dispatch thread.
 */
final class RoomDrag {
    /** A hand that clicks is not quite still. */
    private static final int STILL = 6;

    private static final KeyStroke CANCEL = KeyStroke.getKeyStroke("ESCAPE");
    private static final int MARGIN = 14;

    private final RoomList list;
    private final Network network;
    private Optional<Held> held = Optional.empty();
    private Optional<Gap> gap = Optional.empty();
    private boolean moving;

    private record Held(Buffer buffer, Point from) {}

    /**
     * Where it would be put.
     *
     * @param before what it would stand before; empty for the end of its group
     * @param y where the line between the rows is
     */
    private record Gap(RoomRow.Group group, Optional<Buffer> before, int y) {}

    RoomDrag(RoomList list, Network network) {
        this.list = list;
        this.network = network;
    }

    void pressed(MouseEvent event) {
        cancel();
        if (SwingUtilities.isLeftMouseButton(event)) {
            held = list.at(event.getPoint()).map(buffer -> new Held(buffer, event.getPoint()));
        }
    }

    void dragged(MouseEvent event) {
        if (held.isEmpty()) {
            return;
        }
        if (!moving && held.get().from().distance(event.getPoint()) >= STILL) {
            moving = true;
            // A press chooses a row, but whoever moves a conversation goes on reading the one that is shown.
            list.chooseShown();
            Keys.bind(list, JComponent.WHEN_FOCUSED, CANCEL, this::cancel);
        }
        if (moving) {
            gap = gapAt(held.get().buffer(), event.getPoint());
            list.scrollRectToVisible(new Rectangle(0, event.getY() - 1, 1, 2));
            list.repaint();
        }
    }

    void released() {
        Optional<Held> taken = held;
        Optional<Gap> where = gap;
        cancel();
        if (taken.isPresent() && where.isPresent()) {
            Arrangement arrangement = network.arrangement();
            Buffer buffer = taken.get().buffer();
            arrangement.favourite(buffer, where.get().group() == RoomRow.Group.FAVOURITES);
            arrangement.place(buffer, where.get().before());
        }
    }

    /** Shows where the conversation would be put. */
    void paint(Graphics2D g) {
        gap.ifPresent(where -> {
            g.setColor(Palette.of(Palette.ACCENT));
            g.fillRoundRect(MARGIN, where.y() - 1, list.getWidth() - 2 * MARGIN, 3, 3, 3);
            g.fillOval(MARGIN - 4, where.y() - 4, 9, 9);
        });
    }

    private void cancel() {
        held = Optional.empty();
        gap = Optional.empty();
        if (moving) {
            moving = false;
            // Else it would do nothing for the window any more.
            list.getInputMap().remove(CANCEL);
            list.repaint();
        }
    }

    private Optional<Gap> gapAt(Buffer buffer, Point point) {
        ListModel<RoomRow> rows = list.getModel();
        int row = list.locationToIndex(point);
        Rectangle cell = list.getCellBounds(row, row);
        int next = point.y > cell.getCenterY() ? row + 1 : row;
        // No row stands above the first title.
        int below = Math.max(1, next);
        Optional<Buffer> above = buffer(rows, below - 1);
        Optional<Buffer> under = buffer(rows, below);
        RoomRow.Group group = RoomRow.Group.of(network, above.or(() -> under).orElse(buffer));
        boolean fits = group == RoomRow.Group.FAVOURITES || group == RoomRow.Group.natural(buffer);
        Rectangle upper = list.getCellBounds(below - 1, below - 1);
        Optional<Buffer> before = under.filter(other -> RoomRow.Group.of(network, other) == group);
        return fits ? Optional.of(new Gap(group, before, upper.y + upper.height)) : Optional.empty();
    }

    private static Optional<Buffer> buffer(ListModel<RoomRow> rows, int index) {
        boolean there = index >= 0 && index < rows.getSize();
        return there && rows.getElementAt(index) instanceof RoomRow.Conversation row
                ? Optional.of(row.buffer())
                : Optional.empty();
    }
}
