package causerie.client.ui.people;

import causerie.client.model.Buffer;
import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.OnChange;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.SidePanel;
import causerie.client.ui.kit.Soon;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Color;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** The right side: who is in the room that is shown. Belongs to the event dispatch thread. */
public final class PeoplePane extends SidePanel implements NetworkListener {
    private static final long serialVersionUID = 1L;
    /** From how many people on a filter is worth its place. */
    private static final int FILTER_FROM = 8;

    private final transient Network network;
    private final transient Texts texts;
    private final transient PeopleRequests requests;
    private final transient PersonMenu menu;
    private final transient PeopleOrder order;
    private final JLabel title = PlainText.label("");
    private final JTextField filter = new JTextField();
    private final DefaultListModel<Member> rows = new DefaultListModel<>();
    private final JList<Member> list = new PlainText.PlainList<>();
    private final transient Soon refresh = new Soon(this::refresh);
    private final transient Runnable ignoring = refresh::ask;

    public PeoplePane(Network network, Texts texts, PeopleRequests requests) {
        super(new MigLayout("insets 14 0 0 0, gap 0 0, wrap 1, hidemode 3", "[grow, fill]", "[]6[]6[grow, fill]"));
        this.network = network;
        this.texts = texts;
        this.requests = requests;
        menu = new PersonMenu(network, texts, requests);
        order = new PeopleOrder(texts.locale());
        title.setName("people.title");
        title.putClientProperty(FlatClientProperties.STYLE, "font:$" + Fonts.SEMIBOLD);
        prepareFilter();
        prepareList();
        add(title, "split 2, gapleft 20, pushx, growx, wmin 0");
        add(Buttons.icon(UiAction.INVITE, texts, requests::invite), "gapright 10, growx 0");
        add(filter, "gapleft 12, gapright 12, h 32!, wmin 0");
        add(scroll(), "wmin 0, hmin 0");
        network.addListener(this);
        network.attention().ignored().addListener(ignoring);
        refresh();
    }

    /** Hears of nothing more. */
    public void close() {
        network.removeListener(this);
        network.attention().ignored().removeListener(ignoring);
    }

    /** What takes the focus when the person goes to this side. */
    public JComponent focusTarget() {
        return list;
    }

    @Override
    public void membersChanged(Buffer buffer) {
        if (network.current().filter(buffer::equals).isPresent()) {
            refresh.ask();
        }
    }

    @Override
    public void selected(Optional<Buffer> buffer) {
        filter.setText("");
        refresh.ask();
    }

    @Override
    public void selfChanged() {
        refresh.ask();
    }

    private void refresh() {
        Member chosen = list.getSelectedValue();
        List<Member> people =
                network.current().map(room -> List.copyOf(room.members())).orElse(List.of());
        title.setText(people.isEmpty() ? texts.get("people.none") : texts.get("people.title", people.size()));
        filter.setVisible(people.size() >= FILTER_FROM || !filter.getText().isEmpty());
        rows.clear();
        rows.addAll(order.of(people, filter.getText(), network.isupport()));
        if (chosen != null) {
            list.setSelectedValue(chosen, false);
        }
    }

    private void prepareFilter() {
        filter.setName("people.filter");
        filter.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.get("people.filter"));
        filter.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        filter.getAccessibleContext().setAccessibleName(texts.get("people.filter"));
        OnChange.of(filter, refresh::ask);
        Keys.bindFocused(filter, "ESCAPE", () -> filter.setText(""));
        Keys.bindFocused(filter, "DOWN", list::requestFocusInWindow);
    }

    private void prepareList() {
        list.setName("people.list");
        list.setModel(rows);
        PaintedCell.evenRows(list, new PersonCell(network, texts), new Member("", "", false));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setBackground(new Color(0, true));
        list.getAccessibleContext().setAccessibleName(texts.get("people.list"));
        Keys.bindFocused(list, "ENTER", () -> chosen().ifPresent(person -> requests.show(person.nick())));
        Keys.bindFocused(list, "shift F10", () -> showMenu(list.getWidth() / 3, 20));
        Keys.bindFocused(list, "CONTEXT_MENU", () -> showMenu(list.getWidth() / 3, 20));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    chosen().ifPresent(person -> requests.writeTo(person.nick()));
                }
            }

            @Override
            public void mousePressed(MouseEvent event) {
                offerMenu(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                offerMenu(event);
            }
        });
    }

    private void offerMenu(MouseEvent event) {
        if (event.isPopupTrigger()) {
            list.setSelectedIndex(list.locationToIndex(event.getPoint()));
            showMenu(event.getX(), event.getY());
        }
    }

    private void showMenu(int x, int y) {
        network.current()
                .ifPresent(room ->
                        chosen().ifPresent(person -> menu.of(room, person).show(list, x, y)));
    }

    private Optional<Member> chosen() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    private JScrollPane scroll() {
        JScrollPane scroll = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }
}
