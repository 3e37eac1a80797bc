package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#motd-message">MOTD</a>. */
final class MotdTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"MOTD", "MOTD causerie.local", "MOTD *.local", "MOTD anne"})
    void showsTheText(String line) throws IOException {
        // "If the MOTD can be found, one RPL_MOTDSTART numeric is returned, followed by one or more RPL_MOTD numeric,
        // then
        // one RPL_ENDOFMOTD numeric." "If <target> is a server, the MOTD for that server is requested."
        Path file = Files.write(directory.resolve("motd.txt"), List.of("Welcome,", "", "all!"));
        try (TestServer server = TestServer.start("--motd", file.toString())) {
            TestClient anne = server.join("anne").send(line);
            anne.expectNextLine(":causerie.local 375 anne :- causerie.local Message of the day -");
            anne.expectNextLine(":causerie.local 372 anne :- Welcome,");
            anne.expectNextLine(":causerie.local 372 anne :- ");
            anne.expectNextLine(":causerie.local 372 anne :- all!");
            assertEquals("376", anne.next().verb());
        }
    }

    @Test
    void saysThatThereIsNone() {
        // "If the MOTD does not exist or could not be found, the ERR_NOMOTD numeric is returned."
        try (TestServer server = TestServer.start()) {
            server.join("anne").send("MOTD").expectNextLine(":causerie.local 422 anne :MOTD File is missing");
        }
    }

    @Test
    void knowsNoOtherServers() {
        // "If <target> is given and a matching server cannot be found, the server will respond with the
        // ERR_NOSUCHSERVER
        // numeric and the command will fail."
        try (TestServer server = TestServer.start()) {
            server.join("anne")
                    .send("MOTD elsewhere.org")
                    .expectNextLine(":causerie.local 402 anne elsewhere.org :No such server");
        }
    }
}
