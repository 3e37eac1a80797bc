package causerie.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server does when the system, or the person at the terminal, sends it a signal. */
final class SignalsTest {
    private static final String STOPPING = "Closing Link: 127.0.0.1 (The server is stopping)";

    @TempDir
    private Path folder;

    private Path write(String settings) throws IOException {
        return Files.writeString(folder.resolve("causerie.toml"), settings);
    }

    @Test
    void areLeftAloneWhereThereIsNoSuchOne() {
        assertDoesNotThrow(() -> Signals.on("NOSUCH", number -> {}));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void haveTheConfigurationReadAgain() throws Exception {
        Path file = write("max-modes = 5\n");
        try (ServerProcess server =
                ServerProcess.start("--config", file.toString()).listen()) {
            TestClient anne = server.join("anne");
            write("max-modes = 6\nname = \"Two\"\n");
            server.signal("HUP");
            assertTrue(anne.expect("005", "anne").params().contains("MODES=6"));
            assertTrue(server.awaitPrinted("INFO  rehashed by=SIGHUP").endsWith(" needs-restart=name"));
            write("\nmax-modes = 0\n");
            server.signal("HUP");
            String line = server.awaitPrinted("WARN  rehash-failed by=SIGHUP");
            assertTrue(
                    line.endsWith(" reason=\"In " + file
                            + ", line 2, max-modes: '0' is not a whole number from 1 to 1000000.\""),
                    line);
            anne.expectNo("005");
            write("max-modes = 7\n");
            server.signal("HUP");
            assertTrue(anne.expect("005", "anne").params().contains("MODES=7"));
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    @DisabledOnOs(OS.WINDOWS)
    void endTheServerAtOnceWhenTheyComeWhileItStops(String second, int exitCode) throws Exception {
        try (ServerProcess server = ServerProcess.start(
                        "--send-queue-bytes", "8000000", "--stall-timeout", "9h", "--flood-rate", "0");
                TestClient stuck = server.connect(4096)) {
            stuck.register("stuck");
            TestClient anne = server.join("anne");
            // More than the system takes for somebody who does not read, so that stopping takes more than a second.
            for (int i = 0; i < 50; i++) {
                anne.send(IntStream.range(0, 100)
                                .mapToObj(n -> "PRIVMSG stuck :" + "x".repeat(400))
                                .toArray(String[]::new))
                        .sync();
            }
            server.terminate();
            assertEquals(STOPPING, anne.errorAtEnd());
            server.signal(second);
            assertEquals(exitCode, server.awaitExit());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letEverythingBeReadThatWasSaidBefore() throws Exception {
        try (ServerProcess server = ServerProcess.start("--flood-rate", "0")) {
            TestClient anne = server.join("anne");
            TestClient bob = server.join("bob");
            for (int i = 0; i < 500; i++) {
                anne.send("PRIVMSG bob :" + i);
            }
            anne.sync();
            server.signal("INT");
            for (int i = 0; i < 500; i++) {
                bob.expect("PRIVMSG", "bob", String.valueOf(i));
            }
            assertEquals(STOPPING, bob.expectEnd());
            assertEquals(STOPPING, anne.expectEnd());
            assertEquals(0, server.awaitExit());
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems have another script")
    void stopTheServerWhenItsTerminalIsClosed() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/script")), "script makes the terminal");
        try (ServerProcess server = ServerProcess.inTerminal()) {
            TestClient anne = server.join("anne");
            server.closeTerminal();
            assertEquals(STOPPING, anne.expectEnd());
            server.awaitEndInTerminal();
        }
    }
}
