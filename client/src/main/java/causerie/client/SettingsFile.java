package causerie.client;

import causerie.client.model.Settings;
import causerie.io.UserFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Where the settings are kept. Called on the event dispatch thread; reads and writes on a background one, which must
 * run one task at a time. What cannot be read is set aside, never overwritten and never a reason not to start.
 */
public final class SettingsFile {
    static final String NAME = "settings.properties";
    static final String SET_ASIDE = ProfileFile.aside(NAME);
    static final int MAX_BYTES = 64 * 1024;

    private final ProfileFile file;
    private final Executor background;
    private final Executor eventThread;

    /**
     * What was found.
     *
     * @param setAside where a file was put that could not be read; the window mentions it
     * @param ignored what in the file says nothing we know, by its keys; the window mentions that, too
     */
    public record Loaded(Settings settings, Optional<Path> setAside, List<String> ignored) {
        public Loaded {
            ignored = List.copyOf(ignored);
        }

        public Loaded(Settings settings, Optional<Path> setAside) {
            this(settings, setAside, List.of());
        }
    }

    public SettingsFile(Path folder, Executor background, Executor eventThread) {
        this.file = new ProfileFile(folder, NAME, MAX_BYTES, background);
        this.background = background;
        this.eventThread = eventThread;
    }

    /** The folder that the system has for it. */
    public static Path defaultFolder() {
        return UserFolder.SETTINGS.ofThisUser();
    }

    /** Hands over what is kept, or the defaults; later, on the event dispatch thread. */
    public void load(Consumer<Loaded> then) {
        background.execute(() -> {
            Loaded loaded = read();
            eventThread.execute(() -> then.accept(loaded));
        });
    }

    /** Keeps these from now on; of several that wait only the latest is written. */
    public void save(Settings settings) {
        file.save(() -> SettingsText.write(settings));
    }

    private Loaded read() {
        ProfileFile.Found found = file.read();
        try {
            return found.text()
                    .map(SettingsText::read)
                    .map(read -> new Loaded(read.settings(), Optional.empty(), read.ignored()))
                    .orElseGet(() -> new Loaded(Settings.DEFAULT, found.setAside()));
        } catch (IllegalArgumentException notSettings) {
            return new Loaded(Settings.DEFAULT, Optional.of(file.setAside()));
        }
    }
}
