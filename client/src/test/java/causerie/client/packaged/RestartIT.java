package causerie.client.packaged;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The two packaged jars: somebody's program is killed, and started again all is as it was. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class RestartIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whoWasKilledIsInTheSameRoomsAndFindsWhatWasBegun() throws Exception {
        try (Program server = Packaged.server();
                PlainClient bob = new PlainClient("Bob", Packaged.port(server))) {
            int port = Packaged.port(server);
            bob.send("JOIN #garden");
            bob.awaitLine(" 366 Bob #garden");
            try (Program anne = Packaged.client("Anne", port, folder)) {
                anne.awaitLine(ClientDriver.FOCUS + "Write to everybody in general");
                anne.enter("/join garden");
                anne.awaitLine(ClientDriver.FOCUS + "Write to everybody in garden");
                anne.enter(ClientDriver.KEY + "H");
                anne.enter(ClientDriver.KEY + "I");
                Path drafts = folder.resolve("Anne").resolve("drafts.txt");
                anne.awaitUntil(
                        "a draft on disk",
                        () -> Files.exists(drafts) && Files.readString(drafts).contains("draft #garden hi"));
            }
            bob.awaitLine(":Anne!");
            bob.awaitLine(" QUIT ");
            try (Program anne = Packaged.client("Anne", port, folder)) {
                anne.awaitLine(ClientDriver.FOCUS + "Write to everybody in garden");
                anne.enter(ClientDriver.PICTURE + "restarted");
                bob.send("PRIVMSG #garden :Welcome back");
                anne.awaitLine("Welcome back");
                anne.enter(ClientDriver.KEY + "ENTER");
                bob.awaitLine("PRIVMSG #garden :hi");
            }
        }
    }
}
