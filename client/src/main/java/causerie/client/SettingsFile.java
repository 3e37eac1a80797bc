package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import causerie.client.model.Settings;
import causerie.io.UserFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the settings are kept. Called on the event dispatch thread; reads and writes on a background one, which must
 * run one task at a time. What cannot be read is set aside, never overwritten and never a reason not to start.
 */
public final class SettingsFile {
    static final String NAME = "settings.properties";
    static final String SET_ASIDE = NAME + ".broken";
    static final int MAX_BYTES = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path folder;
    private final Executor background;
    private final Executor eventThread;
    private final AtomicReference<Optional<Settings>> unsaved = new AtomicReference<>(Optional.empty());

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
        this.folder = folder;
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
        if (unsaved.getAndSet(Optional.of(settings)).isEmpty()) {
            background.execute(() -> unsaved.getAndSet(Optional.empty()).ifPresent(this::write));
        }
    }

    private Loaded read() {
        Path file = folder.resolve(NAME);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return setAside(file);
            }
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            SettingsText.Read read = SettingsText.read(text);
            return new Loaded(read.settings(), Optional.empty(), read.ignored());
        } catch (CharacterCodingException | IllegalArgumentException notSettings) {
            return setAside(file);
        } catch (NoSuchFileException firstStart) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        } catch (IOException unreadable) {
            LOG.warn("The settings could not be read", unreadable);
            return new Loaded(Settings.DEFAULT, Optional.empty());
        }
    }

    private Loaded setAside(Path file) {
        Path aside = folder.resolve(SET_ASIDE);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Loaded(Settings.DEFAULT, Optional.of(aside));
        } catch (IOException immovable) {
            LOG.warn("The broken settings could not be set aside", immovable);
            return new Loaded(Settings.DEFAULT, Optional.of(file));
        }
    }

    /** Writes beside the file and renames, so that a power cut leaves the old settings or the new ones. */
    private void write(Settings settings) {
        Path file = folder.resolve(NAME);
        Path beside = folder.resolve(NAME + ".new");
        try {
            Files.createDirectories(folder);
            Files.writeString(beside, SettingsText.write(settings));
            moveInPlace(beside, file);
        } catch (IOException unwritable) {
            LOG.warn("The settings could not be written", unwritable);
        }
    }

    private static void moveInPlace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
