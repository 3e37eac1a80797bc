package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One small file of a profile, which people can read and nobody else. Any thread may have it saved; it is read, set aside
 * and written on a background thread, which runs one task at a time.
 */
final class ProfileFile {
    private static final String ASIDE = ".broken";
    private static final String BESIDE = ".new";

    private final Path folder;
    private final String name;
    private final int maxBytes;
    private final Executor background;
    /** What stands in the file, as far as we have written it; belongs to the background thread. */
    private Optional<String> written = Optional.empty();

    private final AtomicReference<Optional<Supplier<String>>> unsaved = new AtomicReference<>(Optional.empty());

    /**
     * What was found.
     *
     * @param text empty when there is no file, or none that can be read
     * @param setAside where a file was put that is no text or too long
     */
    record Found(Optional<String> text, Optional<Path> setAside) {
        static final Found NOTHING = new Found(Optional.empty(), Optional.empty());
    }

    /** @param maxBytes a longer file is not one of ours */
    ProfileFile(Path folder, String name, int maxBytes, Executor background) {
        this.folder = folder;
        this.name = name;
        this.maxBytes = maxBytes;
        this.background = background;
    }

    /** How a file is called that was set aside. */
    static String aside(String name) {
        return name + ASIDE;
    }

    /** Reads the file; what is no text or too long is set aside. */
    Found read() {
        try (InputStream in = Files.newInputStream(path())) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                return broken();
            }
            return new Found(
                    Optional.of(
                            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()),
                    Optional.empty());
        } catch (CharacterCodingException noText) {
            return broken();
        } catch (NoSuchFileException firstStart) {
            return Found.NOTHING;
        } catch (IOException unreadable) {
            log().warn("{} could not be read", name, unreadable);
            return Found.NOTHING;
        }
    }

    private Found broken() {
        return new Found(Optional.empty(), Optional.of(setAside()));
    }

    /** Gives the file another name, so that nothing of it is overwritten; answers where it is now. */
    Path setAside() {
        Path aside = folder.resolve(aside(name));
        try {
            Files.move(path(), aside, StandardCopyOption.REPLACE_EXISTING);
            return aside;
        } catch (IOException immovable) {
            log().warn("{} is broken and could not be set aside", name, immovable);
            return path();
        }
    }

    /**
     * Has a text written, unless it is the one that was written last; of several that wait only the latest is.
     *
     * @param text makes the text, on the background thread
     */
    void save(Supplier<String> text) {
        if (unsaved.getAndSet(Optional.of(text)).isEmpty()) {
            background.execute(() -> unsaved.getAndSet(Optional.empty()).ifPresent(latest -> write(latest.get())));
        }
    }

    /** Writes beside the file and renames, so that a power cut leaves the old text or the new one. */
    private void write(String text) {
        if (written.filter(text::equals).isPresent()) {
            return;
        }
        Path beside = folder.resolve(name + BESIDE);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(beside);
            Files.createFile(beside, ownerOnly());
            Files.writeString(beside, text);
            moveInPlace(beside, path());
            written = Optional.of(text);
        } catch (IOException unwritable) {
            log().warn("{} could not be written", name, unwritable);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void moveInPlace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path path() {
        return folder.resolve(name);
    }

    /** Made when there is something to say: the log takes longer to begin than all else before the first window. */
    private static Logger log() {
        return LoggerFactory.getLogger(ProfileFile.class);
    }
}
