package causerie.client;

import causerie.client.model.Ignored;
import causerie.client.model.Network;
import causerie.client.model.Settings;
import causerie.client.session.Login;
import causerie.client.session.LoginFailure;
import causerie.client.session.LoginListener;
import causerie.client.spelling.Spelling;
import causerie.client.ui.kit.Edt;
import causerie.client.ui.kit.TextSizeKeys;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.Theme;
import causerie.client.ui.kit.emoji.EmojiWords;
import causerie.client.ui.login.LoginForm;
import causerie.client.ui.login.LoginFrame;
import causerie.client.ui.login.LoginRequests;
import causerie.client.ui.main.MainContext;
import causerie.client.ui.main.MainRequests;
import causerie.client.ui.main.MainWindow;
import causerie.io.Endpoint;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javax.swing.Timer;

/**
 * The program from its start to its end: the login, then the chat, one of them at a time. Belongs to the event dispatch
 * thread.
 */
final class ClientApp implements LoginRequests, MainRequests {
    /** How long a join that was asked for on the command line may take before the login shows that it is under way. */
    static final int QUIET_JOIN_MILLIS = 400;

    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final StartOptions options;
    private final Chat chat;
    private final SettingsFile file;
    private final ExecutorService background;
    private final Runnable ended;
    private final StartNotices notices;
    private final Runnable textSizeKeys;
    private final Memory memory;
    private final Spelling spelling;
    private final Theme theme;
    private Settings settings;
    private boolean said;
    private Texts texts;
    private Optional<LoginFrame> login = Optional.empty();
    private Optional<MainWindow> window = Optional.empty();
    private Optional<String> address = Optional.empty();

    /**
     * @param kept the settings from before; the command line goes first
     * @param background runs one task at a time
     * @param ended what follows when the last window is gone and goodbye is said; on the background thread
     */
    ClientApp(StartOptions options, Kept kept, ExecutorService background, Runnable ended) {
        this.options = options;
        this.file = kept.file();
        this.memory = kept.memory();
        chat = new Chat(Edt.executor(), ChatTiming.DEFAULT, memory::of);
        memory.follow(chat);
        this.background = background;
        this.ended = ended;
        this.notices = new StartNotices(kept.found(), memory.setAside());
        settings = options.over(kept.found().settings());
        texts = Texts.in(settings.language());
        spelling = new Spelling(
                Edt.executor(),
                () -> Spelling.Language.of(settings.habits().spelling(), texts.locale()),
                kept.memory().words());
        theme = Theme.start(settings.look(), kept.systemDark());
        textSizeKeys = TextSizeKeys.install(change -> use(settings.with(change.apply(settings.look()))));
    }

    /** What is known before there is a window. */
    record Kept(SettingsFile file, SettingsFile.Loaded found, Memory memory, boolean systemDark) {}

    /** Shows the first window, or joins at once if the command line says where. */
    void start() {
        LoginFrame frame = openLogin(options.form(settings));
        notices.show(frame);
        if (!options.joinsAtOnce()) {
            frame.setVisible(true);
            return;
        }
        frame.join();
        if (frame.isConnecting()) {
            Timer patience = new Timer(QUIET_JOIN_MILLIS, tick -> login.ifPresent(shown -> shown.setVisible(true)));
            patience.setRepeats(false);
            patience.start();
        } else {
            frame.setVisible(true);
        }
    }

    /** Somebody has started the program once more, and wants to see it. */
    void comeToFront() {
        window.ifPresent(MainWindow::comeToFront);
        login.ifPresent(frame -> {
            frame.setVisible(true);
            frame.toFront();
        });
    }

    Network network() {
        return chat.network();
    }

    /** Says goodbye if the program is ended from outside. Any thread may call it, as the last thing. */
    void goodbye() {
        try {
            chat.goodbye(GOODBYE);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void join(LoginForm form, Endpoint endpoint) {
        memory.rest();
        Login who = new Login(form.name(), form.password(), form.name());
        chat.connect(endpoint, who, new LoginListener() {
            @Override
            public void joined() {
                remember(form, endpoint);
                memory.begin(endpoint);
                login.ifPresent(LoginFrame::dispose);
                login = Optional.empty();
                openWindow();
                sayOnce();
            }

            @Override
            public void failed(LoginFailure failure) {
                login.ifPresent(frame -> {
                    frame.failed(failure);
                    frame.setVisible(true);
                });
            }
        });
    }

    @Override
    public void cancel() {
        chat.disconnect();
    }

    @Override
    public void closed() {
        quit();
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Ignored ignored() {
        return network().attention().ignored();
    }

    @Override
    public void use(Settings next) {
        boolean sameLanguage = next.language() == settings.language();
        keep(next);
        theme.use(next.look());
        if (sameLanguage) {
            window.ifPresent(MainWindow::settingsChanged);
        } else {
            speak(next.language());
        }
    }

    @Override
    public void useTheme(Settings.Theme next) {
        use(settings.withTheme(next));
    }

    @Override
    public void useLanguage(Settings.Language next) {
        use(settings.withLanguage(next));
    }

    /** Makes the window anew, and shows the settings again if they were open. */
    private void speak(Settings.Language next) {
        boolean showsSettings = window.filter(MainWindow::isShowingSettings).isPresent();
        closeWindow();
        texts = Texts.in(next);
        openWindow();
        if (showsSettings) {
            window.ifPresent(MainWindow::showSettings);
        }
    }

    @Override
    public void openLink(URI link) {
        new LinkOpener(background).open(link);
    }

    @Override
    public void signOut() {
        closeWindow();
        chat.disconnect();
        openLogin(new LoginForm(settings.name(), settings.server(), Optional.empty()))
                .setVisible(true);
    }

    @Override
    public void quit() {
        closeWindow();
        memory.end();
        login.ifPresent(LoginFrame::dispose);
        login = Optional.empty();
        textSizeKeys.run();
        spelling.close();
        theme.close();
        // First, so that nothing connects again while the goodbye is on its way.
        chat.disconnect();
        background.execute(() -> {
            goodbye();
            ended.run();
        });
        background.shutdown();
    }

    private LoginFrame openLogin(LoginForm form) {
        LoginFrame frame = new LoginFrame(texts, form, this);
        login = Optional.of(frame);
        return frame;
    }

    private void openWindow() {
        // So that the first to look for an emoji does not wait.
        background.execute(() -> EmojiWords.of(texts.locale()));
        MainWindow opened = new MainWindow(new MainContext(
                chat.network(),
                chat.actions(),
                chat,
                texts,
                Clock.system(ZoneId.systemDefault()),
                () -> settings,
                memory.drafts(),
                memory::closed,
                spelling,
                new WebPictures(),
                address.orElse(settings.server()),
                this));
        window = Optional.of(opened);
        opened.setVisible(true);
    }

    private void sayOnce() {
        if (!said) {
            said = true;
            window.ifPresent(open -> open.say(notices.sentences(texts, options.joinsAtOnce())));
        }
    }

    private void closeWindow() {
        window.ifPresent(open -> keep(open.close(settings)));
        window = Optional.empty();
        memory.save();
    }

    private void remember(LoginForm form, Endpoint endpoint) {
        keep(settings.withLogin(form.name(), form.server()));
        address = Optional.empty();
        background.execute(() -> {
            String found = LanAddress.of(endpoint);
            Edt.run(() -> addressFound(found));
        });
    }

    private void addressFound(String found) {
        address = Optional.of(found);
        window.ifPresent(open -> open.address(found));
    }

    private void keep(Settings next) {
        settings = next;
        file.save(next);
    }
}
