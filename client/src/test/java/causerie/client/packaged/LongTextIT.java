package causerie.client.packaged;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is too long for one line of the protocol, between two windows and the packaged server. */
final class LongTextIT {
    private static final String WRITE = "Write to everybody in general";

    @TempDir
    Path folder;

    @Test
    void isOneMessageAlsoForThoseWhoComeLater() throws Exception {
        String text = "one cup of tea and then another ".repeat(60).strip();
        try (Program server = Packaged.server("--data", folder.resolve("data").toString())) {
            int port = Packaged.port(server);
            try (Program anne = Packaged.client("Anne", port, folder);
                    Program bob = Packaged.client("Bob", port, folder)) {
                anne.awaitLine(ClientDriver.FOCUS + WRITE);
                bob.awaitLine(ClientDriver.FOCUS + WRITE);
                anne.enter(text);
                bob.awaitLine(": " + text);
                anne.awaitLine(": " + text);
            }
            try (Program carol = Packaged.client("Carol", port, folder)) {
                carol.awaitLine(": " + text);
            }
        }
    }
}
