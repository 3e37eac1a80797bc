package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.model.Settings;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.Soon;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import causerie.client.ui.people.PeoplePane;
import causerie.client.ui.people.PeopleRequests;
import causerie.client.ui.rooms.DirectoryDialog;
import causerie.client.ui.rooms.RoomsPane;
import causerie.client.ui.rooms.RoomsRequests;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;

/** The chat window: it puts the parts together and gives them their keys. Belongs to the event dispatch thread. */
public final class MainWindow extends JFrame
        implements NetworkListener, RoomsRequests, PeopleRequests, CommandRunner.Window {
    private static final long serialVersionUID = 1L;
    private static final int PLACES = 9;

    private final transient MainContext context;
    private final transient Network network;
    private final transient ChatActions actions;
    private final transient Texts texts;
    private final transient Questions questions;
    private final StatusStrip status;
    private final RoomsPane rooms;
    private final transient Entrance entrance;
    private final ChatPane chat;
    private final PeoplePane people;
    private final Layout layout;
    private final transient Soon retitle = new Soon(this::retitle);

    public MainWindow(MainContext context) {
        this.context = context;
        network = context.network();
        actions = context.actions();
        texts = context.texts();
        questions = new Questions(this, context);
        status = new StatusStrip(network, texts, context.clock(), context.connections()::retryNow);
        entrance = new Entrance(network, actions);
        rooms = new RoomsPane(network, texts, this);
        people = new PeoplePane(network, texts, this);
        chat = new ChatPane(context, this, this::togglePeople);
        layout = new Layout(status, rooms, chat, people, context.settings().get());
        setContentPane(layout);
        setIconImages(Icons.windowImages());
        setMinimumSize(new Dimension(480, 360));
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        listen();
        bindKeys();
        network.addListener(this);
        Layout.place(this, context.settings().get().window());
        layout.peoplePossible(hasPeople());
        retitle();
    }

    /** Takes the window away; answers the settings with where it was. */
    public Settings close(Settings settings) {
        Settings kept = layout.keep(this, settings);
        network.removeListener(this);
        network.setWatching(false);
        entrance.close();
        rooms.close();
        people.close();
        chat.close();
        status.close();
        dispose();
        return kept;
    }

    /** Says what colleagues type to come here too. */
    public void address(String address) {
        chat.address(address);
    }

    @Override
    public void select(Buffer buffer) {
        network.select(buffer);
    }

    @Override
    public void write() {
        chat.write();
    }

    @Override
    public void leave(Buffer buffer) {
        actions.leave(buffer);
    }

    @Override
    public void newRoom() {
        actions.listRooms();
        DirectoryDialog.open(this, network, texts, this::enter);
    }

    @Override
    public void menu(Component above) {
        boolean online = network.isOnline();
        boolean away = network.away().isPresent();
        MainMenu menu = new MainMenu(texts);
        if (away) {
            menu.add(texts.get("action.back"), online, () -> actions.setAway(Optional.empty()));
        } else {
            menu.add(UiAction.SET_AWAY, online, questions::away);
        }
        menu.add(UiAction.RENAME, online, questions::name)
                .add(UiAction.KEEP_NAME, online && network.keepsNames(), questions::keepName)
                .line()
                .add(UiAction.QUICK_SWITCH, this::quickSwitch)
                .themes(context.settings().get().theme(), context.requests()::useTheme)
                .languages(context.settings().get().language(), context.requests()::useLanguage)
                .add(UiAction.SHOW_KEYS, this::showHelp)
                .line()
                .add(UiAction.SIGN_OUT, this::signOut)
                .add(UiAction.QUIT, context.requests()::quit)
                .showAbove(above);
    }

    @Override
    public void writeTo(String nick) {
        actions.openDirect(nick).ifPresent(network::select);
        write();
    }

    @Override
    public void mention(String nick) {
        chat.composer().mention(nick);
    }

    @Override
    public void remove(Buffer room, String nick) {
        actions.kick(room, nick, "");
    }

    @Override
    public boolean enter(String room) {
        write();
        return entrance.enter(room);
    }

    @Override
    public void showHelp() {
        HelpDialog.open(this, texts);
    }

    @Override
    public void showDirectory() {
        newRoom();
    }

    @Override
    public void signOut() {
        context.requests().signOut();
    }

    @Override
    public void phaseChanged() {
        status.refresh();
    }

    @Override
    public void bufferAdded(Buffer buffer) {
        retitle.ask();
    }

    @Override
    public void bufferRemoved(Buffer buffer) {
        retitle.ask();
    }

    @Override
    public void bufferChanged(Buffer buffer) {
        retitle.ask();
    }

    @Override
    public void selfChanged() {
        retitle.ask();
    }

    @Override
    public void selected(Optional<Buffer> buffer) {
        layout.peoplePossible(hasPeople());
        retitle.ask();
    }

    private boolean hasPeople() {
        return network.current().filter(Buffer::isRoom).isPresent();
    }

    private void retitle() {
        setTitle(Title.of(network, texts));
    }

    private void togglePeople() {
        layout.togglePeople();
    }

    private void quickSwitch() {
        questions.place(this::go);
    }

    private void go(SwitchRow row) {
        row.buffer().ifPresentOrElse(network::select, () -> writeTo(row.name()));
        write();
    }

    private void step(int direction, Predicate<Buffer> fitting) {
        Steps.from(network.current(), network.buffers(), direction, fitting).ifPresent(network::select);
    }

    private void cyclePanes(int step) {
        List<JComponent> targets =
                List.of(rooms.focusTarget(), chat.timeline(), chat.composer().focusTarget(), people.focusTarget());
        List<JComponent> shown = targets.stream().filter(JComponent::isShowing).toList();
        Component owner = getFocusOwner();
        int now = owner == null ? -1 : shown.indexOf(owner);
        shown.get(Math.floorMod(now + step, shown.size())).requestFocusInWindow();
    }

    private void listen() {
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                write();
            }

            @Override
            public void windowClosing(WindowEvent event) {
                context.requests().quit();
            }

            @Override
            public void windowActivated(WindowEvent event) {
                network.setWatching(true);
            }

            @Override
            public void windowDeactivated(WindowEvent event) {
                network.setWatching(false);
            }
        });
        layout.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                layout.refresh();
            }
        });
    }

    private void bindKeys() {
        JComponent root = getRootPane();
        UiAction.NEW_ROOM.bind(root, this::newRoom);
        UiAction.LEAVE.bind(root, () -> network.current().ifPresent(actions::leave));
        UiAction.EDIT_TOPIC.bind(root, chat.topic()::edit);
        UiAction.QUICK_SWITCH.bind(root, this::quickSwitch);
        UiAction.PREVIOUS_ROOM.bind(root, () -> step(-1, buffer -> true));
        UiAction.NEXT_ROOM.bind(root, () -> step(1, buffer -> true));
        UiAction.PREVIOUS_UNREAD.bind(root, () -> step(-1, buffer -> buffer.unread() > 0));
        UiAction.NEXT_UNREAD.bind(root, () -> step(1, buffer -> buffer.unread() > 0));
        UiAction.TOGGLE_PEOPLE.bind(root, this::togglePeople);
        UiAction.NEXT_PANE.bind(root, () -> cyclePanes(1));
        UiAction.PREVIOUS_PANE.bind(root, () -> cyclePanes(-1));
        UiAction.SHOW_KEYS.bind(root, this::showHelp);
        UiAction.TO_BOTTOM.bind(root, chat::escape);
        UiAction.QUIT.bind(root, context.requests()::quit);
        for (int place = 1; place <= PLACES; place++) {
            int wanted = place;
            Keys.bind(
                    root,
                    JComponent.WHEN_IN_FOCUSED_WINDOW,
                    KeyStroke.getKeyStroke("alt " + place),
                    () -> Steps.at(network.buffers(), wanted).ifPresent(network::select));
        }
    }
}
