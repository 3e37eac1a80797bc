package causerie.client.ui.rooms;

import causerie.client.model.Buffer;
import causerie.client.model.Drafts;
import causerie.client.model.Network;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.DefaultListSelectionModel;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;

/** The list of conversations, of which one is always the chosen one. Belongs to the event dispatch thread. */
final class RoomList extends PlainText.PlainList<RoomRow> {
    private static final long serialVersionUID = 1L;

    private final DefaultListModel<RoomRow> rows = new DefaultListModel<>();
    private final transient Network network;
    private final transient Texts texts;
    private final transient RoomDrag drag;
    private boolean refreshing;

    RoomList(Network network, Drafts drafts, Texts texts, Consumer<Buffer> select) {
        this.network = network;
        this.texts = texts;
        drag = new RoomDrag(this, network);
        setName("rooms.list");
        setModel(rows);
        setCellRenderer(new RoomCell(network, drafts, texts));
        setSelectionModel(new OnlyConversations());
        setBackground(new Color(0, true));
        setOpaque(false);
        getAccessibleContext().setAccessibleName(texts.get("rooms.list"));
        bindMoves();
        addListSelectionListener(event -> {
            if (!refreshing && !event.getValueIsAdjusting()) {
                chosen().ifPresent(select);
            }
        });
    }

    /** What follows a choice that is final: a click or Enter. */
    void onDone(Runnable work) {
        Keys.bindFocused(this, "ENTER", work);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getButton() == MouseEvent.BUTTON1) {
                    work.run();
                }
            }
        });
    }

    /** Has a menu shown that is asked for with the mouse or by the keyboard. */
    void onMenu(BiConsumer<Buffer, Point> show) {
        Runnable here = () -> chosen().ifPresent(buffer -> show.accept(buffer, belowChosen()));
        Keys.bindFocused(this, "shift F10", here);
        Keys.bindFocused(this, "CONTEXT_MENU", here);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                offer(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                offer(event);
            }

            private void offer(MouseEvent event) {
                if (event.isPopupTrigger()) {
                    at(event.getPoint()).ifPresent(buffer -> show.accept(buffer, event.getPoint()));
                }
            }
        });
    }

    private Point belowChosen() {
        Rectangle cell = getCellBounds(getSelectedIndex(), getSelectedIndex());
        return new Point(cell.x + cell.width / 4, cell.y + cell.height);
    }

    /** The conversation whose row is there. */
    Optional<Buffer> at(Point point) {
        int index = locationToIndex(point);
        boolean within = index >= 0 && getCellBounds(index, index).contains(point);
        return within && rows.get(index) instanceof RoomRow.Conversation row
                ? Optional.of(row.buffer())
                : Optional.empty();
    }

    private void bindMoves() {
        UiAction.MOVE_UP.bindFocused(this, () -> move(-1));
        UiAction.MOVE_DOWN.bindFocused(this, () -> move(1));
    }

    private void move(int step) {
        chosen().ifPresent(buffer -> network.arrangement().move(buffer, step));
    }

    /** A drag moves a conversation and chooses none. */
    @Override
    protected void processMouseMotionEvent(MouseEvent event) {
        if (event.getID() == MouseEvent.MOUSE_DRAGGED) {
            drag.dragged(event);
        } else {
            super.processMouseMotionEvent(event);
        }
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        super.processMouseEvent(event);
        if (event.getID() == MouseEvent.MOUSE_PRESSED) {
            drag.pressed(event);
        } else if (event.getID() == MouseEvent.MOUSE_RELEASED) {
            drag.released();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = Draw.smooth(graphics);
        drag.paint(g);
        g.dispose();
    }

    /** Letters that are typed go to the next conversation that begins so. */
    @Override
    public int getNextMatch(String prefix, int start, Position.Bias bias) {
        int step = bias == Position.Bias.Forward ? 1 : -1;
        String wanted = prefix.toLowerCase(Locale.ROOT);
        for (int i = 0; i < rows.size(); i++) {
            int index = Math.floorMod(start + i * step, rows.size());
            if (rows.get(index) instanceof RoomRow.Conversation row
                    && RoomNames.shown(row.buffer()).toLowerCase(Locale.ROOT).startsWith(wanted)) {
                return index;
            }
        }
        return -1;
    }

    /** Shows the conversations there are now, and the one the window shows as chosen. */
    void refresh() {
        List<RoomRow> next = RoomRow.of(network, texts);
        refreshing = true;
        rows.clear();
        rows.addAll(next);
        network.current().ifPresent(buffer -> setSelectedValue(new RoomRow.Conversation(buffer), true));
        refreshing = false;
    }

    /** Makes the conversation that the window shows the chosen one again. */
    void chooseShown() {
        refreshing = true;
        network.current().ifPresent(buffer -> setSelectedValue(new RoomRow.Conversation(buffer), false));
        refreshing = false;
    }

    Optional<Buffer> chosen() {
        return getSelectedValue() instanceof RoomRow.Conversation row ? Optional.of(row.buffer()) : Optional.empty();
    }

    /** Steps over titles, in the direction of travel, and never leaves nothing chosen. */
    private final class OnlyConversations extends DefaultListSelectionModel {
        private static final long serialVersionUID = 1L;

        OnlyConversations() {
            setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        }

        @Override
        public void setSelectionInterval(int from, int to) {
            int step = to < getMinSelectionIndex() ? -1 : 1;
            int index = to;
            while (index >= 0 && index < rows.size() && rows.get(index) instanceof RoomRow.Heading) {
                index += step;
            }
            if (index >= 0 && index < rows.size()) {
                super.setSelectionInterval(index, index);
            }
        }
    }
}
