package causerie.client;

import causerie.client.model.Settings;
import causerie.client.ui.kit.Edt;
import causerie.client.ui.kit.Theme;
import causerie.client.ui.kit.emoji.EmojiTable;
import causerie.io.Endpoint;
import causerie.io.Threads;
import causerie.irc.Limits;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the window a team's chat is in. Runs on the main thread, which waits there for the end. */
@Command(
        name = "causerie-client",
        mixinStandardHelpOptions = true,
        versionProvider = ClientMain.Version.class,
        sortOptions = false,
        description = "Causerie: the window a team's chat is in. Without options it asks who you are and where to go.")
public final class ClientMain implements Callable<Integer> {
    private static final int NO_DISPLAY = 1;

    @Option(
            names = "--server",
            paramLabel = "HOST[:PORT]",
            description = "The server to join. With --name, joins without asking.")
    private Optional<String> server = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "The name that the others see.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--password",
            paramLabel = "WORD",
            arity = "0..1",
            interactive = true,
            description = "Your password, or the server's; asked for when the word is missing.")
    private Optional<String> password = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "DIR",
            description = "Another folder for the settings: a second identity on one machine.")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Optional<Settings.Language> language = Optional.empty();

    @Option(names = "--theme", paramLabel = "THEME", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Optional<Settings.Theme> theme = Optional.empty();

    @Option(names = "--debug-events", description = "Say on the error stream what makes the window slow.")
    private boolean debugEvents;

    /** Written and read on the event dispatch thread. */
    private Optional<ClientApp> app = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line as it is run, with one sentence for what is wrong with it. */
    static CommandLine commandLine() {
        return new CommandLine(new ClientMain())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, args) -> {
                    CommandLine line = mistake.getCommandLine();
                    line.getErr().println(line.getCommandName() + ": " + mistake.getMessage());
                    return line.getCommandSpec().exitCodeOnInvalidInput();
                });
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        server.ifPresent(this::check);
        if (!hasDisplay()) {
            spec.commandLine().getErr().println("causerie-client: There is no display to open a window on.");
            return NO_DISPLAY;
        }
        System.setProperty("apple.awt.application.name", "Causerie");
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, mistake) -> LoggerFactory.getLogger(ClientMain.class).warn("A mistake of ours", mistake));
        Path folder = profile.orElseGet(SettingsFile::defaultFolder);
        FirstStart first = FirstStart.in(folder, () -> Edt.run(() -> app.ifPresent(ClientApp::comeToFront)));
        if (first.isElsewhere()) {
            spec.commandLine()
                    .getErr()
                    .println("causerie-client: It is running already, and its window is in front now."
                            + " For another person, start it with --profile and a folder.");
            return 0;
        }
        if (debugEvents) {
            EventDebugging.start();
        }
        StartOptions options = new StartOptions(server, name, password, profile, theme, language);
        CompletableFuture<Integer> end = new CompletableFuture<>();
        open(options, folder, () -> end.complete(0));
        int code = end.get();
        first.end();
        return code;
    }

    /** Reads settings and fonts and asks the system for its theme at the same time, then shows the first window. */
    private void open(StartOptions options, Path folder, Runnable ended) {
        ExecutorService background = Threads.worker("background");
        SettingsFile file = new SettingsFile(folder, background, Edt.executor());
        CompletableFuture<SettingsFile.Loaded> loading = new CompletableFuture<>();
        file.load(loading::complete);
        CompletableFuture<Memory> remembering =
                CompletableFuture.supplyAsync(() -> Memory.load(folder, background), background);
        CompletableFuture<Boolean> systemDark =
                CompletableFuture.supplyAsync(Theme::systemIsDark, work -> Threads.start("system theme", work));
        Threads.start("layouts", Theme::loadLayouts);
        Theme.loadFonts();
        SettingsFile.Loaded found = loading.join();
        // Its answer takes long where a desktop is slow; who has chosen need not wait.
        boolean asks = options.over(found.settings()).look().theme() == Settings.Theme.SYSTEM;
        ClientApp.Kept kept = new ClientApp.Kept(file, found, remembering.join(), asks && systemDark.join());
        Edt.run(() -> {
            ClientApp opened = new ClientApp(options, kept, background, ended);
            Threads.onShutdown("goodbye", opened::goodbye);
            opened.start();
            app = Optional.of(opened);
        });
        // So that the first message does not wait for it.
        background.execute(EmojiTable::get);
    }

    /** Whether a window can be opened: a display may be named in the environment and yet not be there. */
    private static boolean hasDisplay() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | LinkageError noDisplay) {
            return false;
        }
    }

    private void check(String typed) {
        try {
            Endpoint.parse(typed, Limits.DEFAULT_PORT);
        } catch (IllegalArgumentException notAnAddress) {
            throw new ParameterException(
                    spec.commandLine(), "'" + typed + "' is not the address of a server, such as 192.168.1.20:6667");
        }
    }

    /** Reads the version from the manifest of the jar, which classes in a folder do not have. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(ClientMain.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"causerie-client " + version};
        }
    }
}
