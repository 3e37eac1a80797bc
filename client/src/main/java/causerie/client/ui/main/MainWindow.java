package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.model.Settings;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Soon;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.people.PeoplePane;
import causerie.client.ui.quick.QuickIndex;
import causerie.client.ui.rooms.RoomsPane;
import causerie.client.ui.search.SearchDialog;
import causerie.client.ui.settings.SettingsDialog;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JFrame;

/** The chat window: it puts the parts together and gives them their keys. Belongs to the event dispatch thread. */
public final class MainWindow extends JFrame implements NetworkListener, CommandRunner.Window {
    private static final long serialVersionUID = 1L;

    private final transient MainContext context;
    private final transient Network network;
    private final transient ChatActions actions;
    private final transient Texts texts;
    private final transient Questions questions;
    private final transient RoomDeeds deeds;
    private final StatusStrip status;
    private final RoomsPane rooms;
    private final transient Entrance entrance;
    private final transient Announcer announcer;
    private final transient SpokenNews spoken;
    private final transient AwayWhenIdle idle;
    private final ChatPane chat;
    private final PeoplePane people;
    private final NoticeStrips strips;
    private final Layout layout;
    private final transient Soon retitle = new Soon(this::retitle);
    private transient Optional<SettingsDialog> settings = Optional.empty();

    public MainWindow(MainContext context) {
        this.context = context;
        network = context.network();
        actions = context.actions();
        texts = context.texts();
        questions = new Questions(this, context);
        status = new StatusStrip(network, texts, context.clock(), context.connections()::retryNow);
        entrance = new Entrance(network, actions);
        deeds = new RoomDeeds(context, this);
        rooms = new RoomsPane(network, context.drafts(), texts, deeds);
        chat = new ChatPane(context, this, this::togglePeople);
        people = new PeoplePane(network, texts, chat.people());
        strips = new NoticeStrips(texts, status);
        layout = new Layout(strips, rooms, chat, people, context.settings().get());
        setContentPane(layout);
        setIconImages(Icons.windowImages());
        setMinimumSize(new Dimension(480, 360));
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        listen();
        WindowKeys.bind(this, network, windowDeeds());
        announcer = new Announcer(context, this, this::comeTo);
        spoken = SpokenNews.of(context, List.of(chat.timeline(), chat.composer().focusTarget()));
        idle = new AwayWhenIdle(context);
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
        announcer.close();
        spoken.close();
        idle.close();
        rooms.close();
        people.close();
        chat.close();
        status.close();
        dispose();
        return kept;
    }

    /** Brings the window to the front. */
    public void comeToFront() {
        setExtendedState(getExtendedState() & ~ICONIFIED);
        toFront();
    }

    private void comeTo(Buffer buffer) {
        comeToFront();
        network.select(buffer);
        write();
    }

    /** Says what colleagues type to come here too. */
    public void address(String address) {
        chat.address(address);
    }

    /** Says something above everything, until it is put away. */
    public void say(List<String> sentences) {
        strips.say(sentences);
    }

    /** Shows the settings. */
    public void showSettings() {
        if (isShowingSettings()) {
            settings.ifPresent(SettingsDialog::toFront);
        } else {
            settings = Optional.of(SettingsDialog.open(this, texts, context.requests()));
        }
    }

    public boolean isShowingSettings() {
        return settings.filter(SettingsDialog::isOpen).isPresent();
    }

    /** Something was set; what asks for the settings when it needs them need not be told. */
    public void settingsChanged() {
        layout.resized();
        announcer.settingsChanged();
        chat.composer().checkSpelling();
        settings.filter(SettingsDialog::isOpen).ifPresent(SettingsDialog::refresh);
    }

    /** Lets the person write. */
    void write() {
        chat.write();
    }

    void showSelfMenu(Component above) {
        new SelfMenu(context, questions, this).show(above);
    }

    @Override
    public boolean enter(String room) {
        write();
        return entrance.enter(room);
    }

    @Override
    public void showHelp() {
        HelpDialog.open(this, texts, context.settings().get().habits().sendKey());
    }

    @Override
    public void showDirectory() {
        deeds.newRoom();
    }

    @Override
    public void invite() {
        chat.people().invite();
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
        setTitle(PlainText.title(Title.of(network, texts)));
        announcer.count(Title.unread(network));
    }

    void writeTo(String nick) {
        chat.people().writeTo(nick);
    }

    void togglePeople() {
        layout.togglePeople();
    }

    void quickSwitch() {
        WindowDeeds all = windowDeeds();
        Places places = new Places(context, new QuickDeeds(network, this, chat));
        questions.place(new QuickIndex(places.all(List.of(all.all(), all.more(questions)))));
    }

    private void enterThen(String room, Consumer<Buffer> then) {
        write();
        entrance.enter(room, then);
    }

    private WindowDeeds windowDeeds() {
        return new WindowDeeds(this, context, chat, deeds);
    }

    void findEverywhere() {
        SearchDialog.open(
                this,
                texts,
                new Everywhere(
                        context,
                        chat.jump(),
                        this::enterThen,
                        () -> chat.composer().complain(texts.get("timeline.gone"))));
    }

    void step(int direction, Predicate<Buffer> fitting) {
        Steps.from(network.current(), network.buffers(), direction, fitting).ifPresent(network::select);
    }

    void cyclePanes(int step) {
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
}
