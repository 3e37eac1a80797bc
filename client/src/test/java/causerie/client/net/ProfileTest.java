package causerie.client.net;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program at a time has a profile, and shows its window to the next. */
final class ProfileTest {
    private final AtomicInteger knocks = new AtomicInteger();

    @TempDir
    Path home;

    private Path folder = Path.of("");
    private Optional<Profile> first = Optional.empty();

    @BeforeEach
    void take() throws IOException {
        folder = home.resolve("profile");
        first = Profile.claim(folder, knocks::incrementAndGet);
    }

    @AfterEach
    void end() throws IOException {
        first.orElseThrow().close();
    }

    @Test
    void anotherOneDoesNotGetItAndKnocks() throws IOException {
        assertTrue(Profile.claim(folder, () -> {}).isEmpty());
        assertTrue(Profile.knock(folder));
        assertTrue(Profile.knock(folder));
        assertEquals(2, knocks.get());
    }

    @Test
    void anotherFolderIsForAnotherPerson() throws IOException {
        Profile other = Profile.claim(home.resolve("other"), () -> {}).orElseThrow();
        assertTrue(Profile.knock(home.resolve("other")));
        assertEquals(0, knocks.get());
        other.close();
    }

    @Test
    void whoeverGoesLeavesItToTheNext() throws IOException {
        first.orElseThrow().close();
        assertFalse(Profile.knock(folder));
        first = Profile.claim(folder, knocks::incrementAndGet);
        assertTrue(Profile.knock(folder));
    }

    /** After a crash the file is there, but nobody behind it. */
    @Test
    void whatACrashHasLeftHoldsUpNobody() throws IOException {
        String left = Files.readString(folder.resolve(Profile.DOOR));
        first.orElseThrow().close();
        Files.writeString(folder.resolve(Profile.DOOR), left);
        assertFalse(Profile.knock(folder));
        first = Profile.claim(folder, knocks::incrementAndGet);
        assertTrue(Profile.knock(folder));
    }

    @Test
    void onlyTheSecretIsHeard() throws IOException {
        String secret = door()[1];
        assertEquals("", say(secret.replace(secret.charAt(0), 'x') + "\n"));
        assertEquals("", say("\n"));
        assertEquals("", say(secret + "x\n"));
        assertEquals("", say("GET / HTTP/1.1\r\n\r\n"));
        assertEquals(0, knocks.get());
        assertEquals("ok", say(secret + "\n"));
        assertEquals(1, knocks.get());
    }

    @Test
    void readsSoManyBytesAndNoMore() throws IOException {
        String secret = door()[1];
        assertEquals("", say("x".repeat(Profile.MAX_KNOCK - 1) + "\n"));
        assertEquals("", say("x".repeat(Profile.MAX_KNOCK) + secret + "\n"));
        assertEquals(0, knocks.get());
        assertTrue(Profile.knock(folder));
    }

    @Test
    void aFileThatMakesNoSenseIsNobodys() throws IOException {
        for (String text : new String[] {"", "x y", "1", "70000 secret", "-1 secret"}) {
            Files.writeString(folder.resolve(Profile.DOOR), text);
            assertFalse(Profile.knock(folder), text);
        }
    }

    @Test
    void onlyTheSameUserCanReadTheSecret() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(Profile.DOOR))));
    }

    @Test
    void saysWhereNobodyCanHaveIt() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "no folder");
        assertThrows(IOException.class, () -> Profile.claim(file, () -> {}));
    }

    private String[] door() throws IOException {
        return Files.readString(folder.resolve(Profile.DOOR)).strip().split(" ");
    }

    private String say(String words) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(door()[0]))) {
            socket.getOutputStream().write(words.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        } catch (IOException closed) {
            return "";
        }
    }
}
