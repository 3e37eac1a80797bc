package causerie.client.ui.rooms;

import causerie.client.model.Buffer;
import causerie.client.model.Drafts;
import causerie.client.model.Network;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import java.awt.Color;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.DefaultListSelectionModel;
import javax.swing.ListSelectionModel;

/** The list of conversations, of which one is always the chosen one. Belongs to the event dispatch thread. */
final class RoomList extends PlainText.PlainList<RoomRow> {
    private static final long serialVersionUID = 1L;

    private final DefaultListModel<RoomRow> rows = new DefaultListModel<>();
    private final transient Network network;
    private final transient Texts texts;
    private boolean refreshing;

    RoomList(Network network, Drafts drafts, Texts texts, Consumer<Buffer> select) {
        this.network = network;
        this.texts = texts;
        setName("rooms.list");
        setModel(rows);
        setCellRenderer(new RoomCell(network, drafts, texts));
        setSelectionModel(new OnlyConversations());
        setBackground(new Color(0, true));
        setOpaque(false);
        getAccessibleContext().setAccessibleName(texts.get("rooms.list"));
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

    /** Has a menu asked for on a row shown where the mouse is. */
    void onMenu(BiConsumer<Buffer, MouseEvent> show) {
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
                int index = locationToIndex(event.getPoint());
                if (event.isPopupTrigger() && index >= 0 && rows.get(index) instanceof RoomRow.Conversation row) {
                    show.accept(row.buffer(), event);
                }
            }
        });
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
