package causerie.client.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The two packaged jars and a plain socket, in one conversation. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class PackagedConversationIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void twoWindowsAndAPlainSocketReadTheSameConversationOnce() throws Exception {
        try (Program server = Packaged.server()) {
            int port = Packaged.port(server);
            try (Program anne = Packaged.client("Anne", port, folder);
                    Program bob = Packaged.client("Bob", port, folder)) {
                anne.awaitLine("Anne");
                bob.awaitLine("Bob");
                talk(anne, bob, port);
                server.interrupt();
                assertEquals(0, server.awaitExit());
            }
        }
    }

    private static void talk(Program anne, Program bob, int port) throws IOException {
        try (PlainClient carol = new PlainClient("Carol", port)) {
            anne.awaitLine("Carol");
            bob.awaitLine("Carol");

            anne.enter("hello from anne");
            carol.awaitLine("PRIVMSG #general :hello from anne");
            bob.awaitLine("hello from anne");
            bob.enter("hello from bob");
            carol.awaitLine("PRIVMSG #general :hello from bob");
            anne.awaitLine("hello from bob");
            carol.send("PRIVMSG #general :hello from carol");
            anne.awaitLine("hello from carol");
            bob.awaitLine("hello from carol");

            for (String who : List.of("anne", "bob", "carol")) {
                for (Program window : List.of(anne, bob)) {
                    assertEquals(1, rowsWith("hello from " + who, window), () -> "" + window.printed());
                }
            }
            carol.send("QUIT");
            carol.awaitLine("ERROR :");
        }
    }

    @Test
    void bothJarsTellTheirVersion() throws Exception {
        for (String jar : List.of(Packaged.SERVER_JAR, Packaged.CLIENT_JAR)) {
            try (Program program = Program.java(List.of("-jar", jar, "--version"))) {
                assertEquals(0, program.awaitExit());
                assertTrue(
                        program.printed().get(0).matches(".*causerie.*[0-9]+\\.[0-9]+\\.[0-9]+.*"),
                        () -> "" + program.printed());
            }
        }
    }

    @Test
    void clientWithoutADisplaySaysSoInOneSentence() throws Exception {
        try (Program client = Program.java(List.of("-Djava.awt.headless=true", "-jar", Packaged.CLIENT_JAR))) {
            assertEquals(1, client.awaitExit());
            assertEquals(1, client.printed().size(), () -> "" + client.printed());
            assertTrue(client.printed().get(0).contains("display"));
        }
    }

    /** A row may change its words, from sending to delivered; it is one row by its number. */
    private static long rowsWith(String text, Program window) {
        return window.linesWith(text).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .count();
    }
}
