package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileFileTest {
    private static final String NAME = "some.txt";
    private static final int MAX_BYTES = 100;

    private final Queue<Runnable> background = new ArrayDeque<>();

    @TempDir
    Path home;

    @Test
    void findsNothingAtTheFirstStart() {
        assertEquals(ProfileFile.Found.NOTHING, file().read());
    }

    @Test
    void keepsAText() throws IOException {
        write("é");
        assertEquals(Optional.of("é"), file().read().text());
        try (Stream<Path> files = Files.list(folder())) {
            assertEquals(List.of(path()), files.toList());
        }
    }

    @Test
    void writesTheLatestOfSeveralThatWait() {
        ProfileFile file = file();
        file.save(() -> "first");
        file.save(() -> "second");
        assertEquals(1, background.size());
        background.remove().run();
        assertEquals(Optional.of("second"), file.read().text());
    }

    @Test
    void setsAsideWhatIsLongerThanAllowed() throws IOException {
        write("x".repeat(MAX_BYTES));
        assertTrue(file().read().text().isPresent());
        write("x".repeat(MAX_BYTES + 1));
        assertSetAside();
    }

    @Test
    void setsAsideWhatIsNoText() throws IOException {
        Files.createDirectories(folder());
        Files.write(path(), new byte[] {'a', (byte) 0xFF});
        assertSetAside();
    }

    @Test
    void canBeReadByNobodyElse() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        write("secret");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path())));
    }

    @Test
    void writesOverWhatAPowerCutLeftBeside() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(NAME + ".new"), "half a te");
        write("whole");
        assertEquals(Optional.of("whole"), file().read().text());
    }

    @Test
    void writesNothingAnewThatItHasWrittenLast() throws IOException {
        ProfileFile file = file();
        assertTrue(isWritten(file, "one"));
        assertFalse(isWritten(file, "one"));
        assertTrue(isWritten(file, "two"));
        assertTrue(isWritten(file, "one"));
    }

    private boolean isWritten(ProfileFile file, String text) throws IOException {
        Files.deleteIfExists(path());
        file.save(() -> text);
        background.remove().run();
        return Files.exists(path());
    }

    private void assertSetAside() throws IOException {
        byte[] before = Files.readAllBytes(path());
        Path aside = folder().resolve(ProfileFile.aside(NAME));
        assertEquals(new ProfileFile.Found(Optional.empty(), Optional.of(aside)), file().read());
        assertFalse(Files.exists(path()));
        assertEquals(new String(before, UTF_8), new String(Files.readAllBytes(aside), UTF_8));
    }

    private void write(String text) {
        file().save(() -> text);
        background.remove().run();
    }

    private ProfileFile file() {
        return new ProfileFile(folder(), NAME, MAX_BYTES, background::add);
    }

    private Path folder() {
        return home.resolve("profile");
    }

    private Path path() {
        return folder().resolve(NAME);
    }
}
