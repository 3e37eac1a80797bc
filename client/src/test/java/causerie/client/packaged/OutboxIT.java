package causerie.client.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The two packaged jars: the server is killed while somebody writes, and nothing is lost or doubled. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class OutboxIT {
    @TempDir
    private Path folder = Path.of("");

    private Program server(int port) throws Exception {
        return Packaged.server(
                "--port", String.valueOf(port), "--data", folder.resolve("data").toString());
    }

    @Test
    void whatIsWrittenWhileTheServerIsGoneIsHeardOnce() throws Exception {
        int port;
        Program anne;
        try (Program first = server(0)) {
            port = Packaged.port(first);
            anne = Packaged.client("Anne", port, folder);
            anne.awaitLine("Anne joined");
            anne.awaitLine(ClientDriver.FOCUS + "Write to everybody in general");
            anne.enter("one.");
            anne.awaitLine("one.");
        }
        try (Program client = anne) {
            client.awaitLine("connection");
            client.enter("two.");
            client.enter("three.");
            client.awaitLine("three.");
            try (Program second = server(port);
                    PlainClient bob = new PlainClient("Bob", Packaged.port(second))) {
                bob.awaitLine("PRIVMSG #general :three.");
                client.enter("four.");
                bob.awaitLine("PRIVMSG #general :four.");
                assertEquals(
                        List.of("one.", "two.", "three.", "four."),
                        bob.linesWith("PRIVMSG #general").stream()
                                .map(line -> line.replaceFirst(".* ", "").replaceFirst("^:", ""))
                                .toList());
            }
        }
    }
}
