package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Lines;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.model.Settings;
import causerie.client.session.ChatActions;
import causerie.client.spelling.Spelling;
import causerie.client.ui.composer.Aim;
import causerie.client.ui.composer.Command;
import causerie.client.ui.composer.Composer;
import causerie.client.ui.composer.ComposerRequests;
import causerie.client.ui.composer.Input;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Soon;
import causerie.client.ui.timeline.Timeline;
import causerie.client.ui.timeline.TimelinePane;
import java.awt.Component;
import java.awt.Graphics;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.MenuSelectionManager;
import net.miginfocom.swing.MigLayout;

/** The middle: what is said and where one answers. Belongs to the event dispatch thread. */
final class ChatPane extends JPanel implements NetworkListener, ComposerRequests {
    private static final long serialVersionUID = 1L;

    private final transient Network network;
    private final transient ChatActions actions;
    private final transient CommandRunner commands;
    private final transient Supplier<Settings> settings;
    private final transient Spelling spelling;
    private final TopicBar topic;
    private final transient Jump jump;
    private final transient LevelMenu levels;
    private final transient RoomFind find;
    private final Hint hint;
    private final InvitationStrip invitation;
    private final TimelinePane timelinePane;
    private final Timeline timeline;
    private final TypingLine typing;
    private final Composer composer;
    private final transient MessageDeeds deeds;
    private final transient PeopleDeeds people;
    private final transient Soon refresh = new Soon(this::refresh);

    ChatPane(MainContext context, CommandRunner.Window window, Runnable togglePeople) {
        super(new MigLayout(
                "insets 0, gap 0 0, wrap 1, hidemode 3",
                "[grow, fill]",
                "[shrink 0][grow, fill][shrink 0][shrink 0][shrink 0]"));
        network = context.network();
        actions = context.actions();
        settings = context.settings();
        spelling = context.spelling();
        people = new PeopleDeeds(context, this);
        commands = new CommandRunner(context, window, people);
        topic = new TopicBar(context.texts(), new Header(togglePeople));
        hint = new Hint(context, window);
        invitation = new InvitationStrip(network, context.texts(), window::enter);
        timelinePane = new TimelinePane(new ChatWords(context.texts(), context.clock()));
        timeline = timelinePane.timeline();
        timeline.setName("timeline");
        timelinePane.onMove(this::moved);
        timeline.onPictures(context.pictures());
        timeline.onLink(context.requests()::openLink);
        timeline.onRetry(index -> network.current().ifPresent(buffer -> actions.retry(buffer, index)));
        typing = new TypingLine(context.texts(), context.clock());
        composer = new Composer(context.texts(), context.drafts(), this);
        jump = new Jump(context, timeline);
        levels = new LevelMenu(context);
        deeds = new MessageDeeds(context, jump, composer, people);
        timeline.onDeeds(deeds);
        timeline.onMenu(new LineMenu(timeline, context, people, deeds)::show);
        find = new RoomFind(context, timeline, jump, this::write);
        add(topic, "cell 0 0, flowy, growx, wmin 0");
        add(find.bar(), "cell 0 0, growx, wmin 0");
        add(timelinePane, "cell 0 1, wmin 0, hmin 0");
        add(invitation, "cell 0 2, flowy, growx, gapleft 16, gapright 16, gaptop 8, wmin 0");
        add(hint, "cell 0 2, growx, gapleft 16, gapright 16, gaptop 8, wmin 0");
        add(typing, "cell 0 3, wmin 0");
        add(composer, "cell 0 4, wmin 0");
        network.addListener(this);
        selected(network.current());
    }

    void close() {
        network.removeListener(this);
        // It listens to the lines that it shows, and they outlive the window.
        timeline.show(new Lines(), -1);
        composer.show(Optional.empty());
        typing.close();
        invitation.close();
        find.end();
        jump.close();
    }

    Composer composer() {
        return composer;
    }

    Timeline timeline() {
        return timeline;
    }

    TopicBar topic() {
        return topic;
    }

    RoomFind find() {
        return find;
    }

    PeopleDeeds people() {
        return people;
    }

    Jump jump() {
        return jump;
    }

    void address(String address) {
        hint.address(address);
    }

    /** What Escape does here, the nearest thing first. */
    void escape() {
        MenuSelectionManager menus = MenuSelectionManager.defaultManager();
        if (menus.getSelectedPath().length > 0) {
            menus.clearSelectedPath();
            return;
        }
        if (!topic.stop() && !composer.dismiss() && !find.close()) {
            timeline.goToEnd();
        }
        write();
    }

    /** Lets the person write. */
    void write() {
        composer.focusTarget().requestFocusInWindow();
    }

    /** Does a command, or lets the person say the rest of it. */
    void begin(Command command) {
        if (command.needsWords()) {
            composer.begin(command.written() + " ");
        } else {
            network.current()
                    .flatMap(shown -> send(shown, Command.read(command.written())))
                    .ifPresent(composer::complain);
            write();
        }
    }

    @Override
    public Optional<String> send(Buffer buffer, Input input) {
        return commands.run(buffer, input);
    }

    @Override
    public Spelling spelling() {
        return spelling;
    }

    @Override
    public int messages(Buffer buffer, String text) {
        return actions.messages().count(buffer, text);
    }

    @Override
    public Settings.SendKey sendKey() {
        return settings.get().habits().sendKey();
    }

    @Override
    public Optional<Aim.Edit> lastOwn(Buffer buffer) {
        return deeds.lastOwn(buffer);
    }

    @Override
    public List<String> rooms() {
        return network.buffers().stream()
                .filter(Buffer::isRoom)
                .map(Buffer::name)
                .toList();
    }

    @Override
    public void typing(Buffer buffer, boolean active) {
        actions.typing(buffer, active);
    }

    @Override
    public void selected(Optional<Buffer> buffer) {
        buffer.ifPresent(shown -> timeline.show(shown.lines(), shown.firstNew()));
        timeline.setVisible(buffer.isPresent());
        timelinePane.setLoading(buffer.filter(ChatPane::isLoading).isPresent());
        composer.show(buffer);
        typing.show(buffer);
        find.selected();
        refresh();
    }

    @Override
    public void bufferRemoved(Buffer buffer) {
        composer.forget(buffer);
    }

    @Override
    public void bufferChanged(Buffer buffer) {
        boolean current = network.current().filter(buffer::equals).isPresent();
        if (current) {
            timelinePane.setLoading(isLoading(buffer));
        }
        refresh.ask();
    }

    @Override
    public void membersChanged(Buffer buffer) {
        refresh.ask();
    }

    @Override
    public void phaseChanged() {
        refresh.ask();
    }

    @Override
    public void typingChanged(Buffer buffer) {
        typing.refresh();
    }

    /** Whoever has got to the first line wants to read what was before. */
    private void moved() {
        if (timelinePane.isAtTop()) {
            network.current().ifPresent(actions::loadEarlier);
        }
    }

    private static boolean isLoading(Buffer buffer) {
        return buffer.earlier() == Buffer.Earlier.LOADING;
    }

    private void refresh() {
        topic.show(network.current(), network.isOnline());
        composer.refreshHint();
        hint.refresh();
        network.current().ifPresent(shown -> timeline.setFirstUnread(shown.firstNew()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Palette.of(Palette.CONTENT));
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }

    /** What the header asks for. */
    private final class Header implements TopicBar.Requests {
        private final Runnable togglePeople;

        Header(Runnable togglePeople) {
            this.togglePeople = togglePeople;
        }

        @Override
        public void setTopic(Buffer room, String words) {
            actions.rooms().setTopic(room, words);
        }

        @Override
        public void togglePeople() {
            togglePeople.run();
        }

        @Override
        public void find() {
            find.open();
        }

        @Override
        public void level(Component under) {
            network.current().ifPresent(buffer -> levels.show(buffer, under));
        }

        @Override
        public Optional<String> away(String nick) {
            return network.people().away(nick);
        }

        @Override
        public void done() {
            write();
        }
    }
}
