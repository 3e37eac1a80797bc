package causerie.client;

import causerie.client.model.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Where the settings are kept. Called on the event dispatch thread; reads and writes on a background one. */
public final class SettingsFile {
    /**
     * What was found.
     *
     * @param setAside where a file was put that could not be read; the window mentions it
     */
    public record Loaded(Settings settings, Optional<Path> setAside) {}

    /** Keeps settings in a folder, by default {@link #defaultFolder}. */
    public SettingsFile(Path folder, Executor background, Executor eventThread) {}

    /** Hands over what is kept, or the defaults; later, on the event dispatch thread. */
    public void load(Consumer<Loaded> then) {}

    /** Keeps these from now on; of several waiting only the latest is written. */
    public void save(Settings settings) {}
}
