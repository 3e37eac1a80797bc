package causerie.client.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged client, started twice with one profile: the second start ends, and the first goes on. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SecondStartIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSecondStartBringsTheFirstWindowToTheFront() throws Exception {
        try (Program server = Packaged.server()) {
            int port = Packaged.port(server);
            try (PlainClient bob = new PlainClient("Bob", port);
                    Program first = Packaged.client("Anne", port, folder)) {
                first.awaitLine(ClientDriver.FOCUS + "Write to everybody in general");
                try (Program second = Packaged.client("Anne", port, folder)) {
                    assertEquals(0, second.awaitExit());
                    second.awaitLine("running already");
                }
                first.enter("still here.");
                bob.awaitLine("still here.");
            }
        }
    }

    @Test
    void afterACrashTheNextStartIsTheFirst() throws Exception {
        try (Program server = Packaged.server()) {
            int port = Packaged.port(server);
            try (Program crashed = Packaged.client("Anne", port, folder)) {
                crashed.awaitLine(ClientDriver.FOCUS);
            }
            try (Program next = Packaged.client("Anne", port, folder)) {
                next.awaitLine(ClientDriver.FOCUS);
            }
        }
    }
}
