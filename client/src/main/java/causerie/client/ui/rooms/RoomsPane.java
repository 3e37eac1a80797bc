package causerie.client.ui.rooms;

import causerie.client.model.Buffer;
import causerie.client.model.Drafts;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.SidePanel;
import causerie.client.ui.kit.Soon;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** The left side: where one can talk, and oneself at the bottom. Belongs to the event dispatch thread. */
public final class RoomsPane extends SidePanel implements NetworkListener {
    private static final long serialVersionUID = 1L;

    private final transient Network network;
    private final transient Drafts drafts;
    private final transient Texts texts;
    private final transient RoomsRequests requests;
    private final RoomList list;
    private final SelfPane self;
    private final JLabel title = PlainText.label("");
    private final transient Soon refresh = new Soon(this::refresh);
    private final transient Runnable drafted = this::draftsChanged;
    private transient List<Buffer> withDraft = List.of();

    public RoomsPane(Network network, Drafts drafts, Texts texts, RoomsRequests requests) {
        super(new MigLayout("insets 0, gap 0 0, wrap 1", "[grow, fill]", "[][grow, fill][]"));
        this.network = network;
        this.drafts = drafts;
        this.texts = texts;
        this.requests = requests;
        list = new RoomList(network, drafts, texts, requests::select);
        self = new SelfPane(network, texts, above -> requests.menu(above));
        list.onMenu((buffer, where) -> requests.menu(buffer, list, where));
        list.onDone(requests::write);
        add(header());
        add(scroll(list), "wmin 0, hmin 0");
        add(self, "wmin 0");
        network.addListener(this);
        drafts.addListener(drafted);
        refresh();
    }

    /** Hears of nothing more. */
    public void close() {
        network.removeListener(this);
        drafts.removeListener(drafted);
    }

    /** What takes the focus when the person goes to this side. */
    public JComponent focusTarget() {
        return list;
    }

    @Override
    public void bufferAdded(Buffer buffer) {
        refresh.ask();
    }

    @Override
    public void bufferRemoved(Buffer buffer) {
        refresh.ask();
    }

    @Override
    public void arranged() {
        refresh.ask();
    }

    @Override
    public void selected(Optional<Buffer> buffer) {
        refresh.ask();
    }

    @Override
    public void bufferChanged(Buffer buffer) {
        list.repaint();
    }

    @Override
    public void membersChanged(Buffer buffer) {
        list.repaint();
    }

    @Override
    public void phaseChanged() {
        refresh.ask();
    }

    @Override
    public void selfChanged() {
        refresh.ask();
    }

    /** Drafts change with every key, but what is shown of them is only where there are any. */
    private void draftsChanged() {
        List<Buffer> next = network.buffers().stream().filter(drafts::has).toList();
        if (!next.equals(withDraft)) {
            withDraft = next;
            list.repaint();
        }
    }

    private void refresh() {
        String name = network.serverName();
        title.setText(name.isEmpty() ? texts.get("app.name") : name);
        title.setToolTipText(title.getText());
        list.refresh();
        self.refresh();
    }

    private JPanel header() {
        JPanel header = new JPanel(new MigLayout("insets 10 18 6 10, gap 4", "[grow, fill][]", "[]"));
        header.setOpaque(false);
        title.putClientProperty("FlatLaf.style", "font:$" + Fonts.TITLE);
        header.add(title, "wmin 0");
        header.add(Buttons.icon(UiAction.NEW_ROOM, texts, requests::newRoom));
        return header;
    }

    private static JScrollPane scroll(JComponent content) {
        JScrollPane scroll = new JScrollPane(
                content, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }
}
