package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.server.config.ServerConfig;
import causerie.server.journal.ServerClock;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import causerie.server.net.CannotStartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server starts and ends. */
final class ChatServerTest {
    private static final String LAST_WORDS = "Closing Link: 127.0.0.1 (The server is stopping)";

    @Test
    void tellsEverybodyThatItStops() {
        try (TestServer server = TestServer.start()) {
            List<TestClient> clients =
                    List.of(server.join("anne"), server.join("bob", "server-time"), server.connect());
            clients.forEach(TestClient::sync);
            Threads.start("stop", server::stop);
            clients.forEach(client -> assertEquals(LAST_WORDS, client.expectEnd()));
        }
    }

    @Test
    void hasEverythingReadThatWasSaidBeforeItStops() {
        try (TestServer server = TestServer.start()) {
            TestClient bob = server.join("bob");
            TestClient anne = server.join("anne");
            for (int i = 0; i < 500; i++) {
                anne.send("PRIVMSG bob :" + i);
            }
            anne.sync();
            Threads.start("stop", server::stop);
            for (int i = 0; i < 500; i++) {
                bob.expect("PRIVMSG", "bob", String.valueOf(i));
            }
            assertEquals(LAST_WORDS, bob.expectEnd());
        }
    }

    @Test
    void listensNoLongerOnceItIsClosed() {
        TestServer server = TestServer.start();
        server.close();
        assertThrows(UncheckedIOException.class, server::connect);
    }

    @Test
    void saysWhatToDoWhenThePortIsInUse() {
        try (TestServer first = TestServer.start()) {
            assertEquals(
                    "Port " + first.port() + " is already in use on this machine, perhaps by another Causerie server:"
                            + " stop that one, or choose another port with --port.",
                    sentence("--port", String.valueOf(first.port()), "--bind", "127.0.0.1"));
        }
    }

    @Test
    void saysWhatToDoWhenTheAddressIsNotOfThisMachine() {
        String remedy = "': give an address of this machine with --bind, or leave it out to listen on all.";
        assertEquals("Nothing can listen on '192.0.2.1" + remedy, sentence("--bind", "192.0.2.1"));
        assertEquals("Nothing can listen on 'no.such.invalid" + remedy, sentence("--bind", "no.such.invalid"));
    }

    @Test
    void saysWhatIsWrongWithTheMessageOfTheDay(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.txt");
        assertEquals("The file '" + missing + "' of --motd does not exist.", sentence("--motd", missing.toString()));
        assertEquals("The file '" + folder + "' of --motd cannot be read.", sentence("--motd", folder.toString()));
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
        assertEquals("The file '" + latin + "' of --motd is not text in UTF-8.", sentence("--motd", latin.toString()));
        Path large = Files.writeString(folder.resolve("large.txt"), "x".repeat(16 * 1024 + 1));
        assertEquals(
                "The file '" + large + "' of --motd is larger than 16384 bytes.", sentence("--motd", large.toString()));
    }

    @Test
    void startsOnlyWithALobbyThatPeopleCanEnter() {
        assertEquals(
                "Nobody could enter the room '#a\u200bb' of --lobby: give up to 50 visible characters, the # included.",
                sentence("--lobby", "a\u200bb"));
        assertEquals(
                "Nobody could enter the room '#general' of --lobby: give up to 7 visible characters, the # included.",
                sentence("--channel-length", "7"));
    }

    private static String sentence(String... options) {
        List<String> words = new ArrayList<>(List.of("--data", "none"));
        words.addAll(List.of(options));
        ServerConfig config = ServerConfig.parse(words.toArray(String[]::new));
        return String.valueOf(
                assertThrows(CannotStartException.class, () -> ChatServer.start(config, ServerClock.system()))
                        .getMessage());
    }

    @Test
    void showsTheMessageOfTheDay(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("motd.txt"), "Bienvenue é\n\tto " + "x".repeat(100) + "\n");
        try (TestServer server = TestServer.start("--motd", file.toString())) {
            TestClient anne = server.connect().send("NICK anne", "USER anne 0 * :Anne");
            anne.expectLine(":causerie.local 375 anne :- causerie.local Message of the day -");
            anne.expectNextLine(":causerie.local 372 anne :- Bienvenue é");
            anne.expectNextLine(":causerie.local 372 anne :-  to " + "x".repeat(96));
            anne.expectNextLine(":causerie.local 376 anne :End of /MOTD command.");
        }
    }

    @Test
    void takesTheLargestMessageOfTheDay(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("motd.txt"), "x\n".repeat(8 * 1024));
        try (TestServer server = TestServer.start("--motd", file.toString())) {
            TestClient anne = server.connect().send("NICK anne", "USER anne 0 * :Anne");
            assertTrue(anne.until("376").size() > 8 * 1024);
        }
    }

    @Test
    void hasTheNameItIsGiven() {
        try (TestServer server = TestServer.start("--name", "chat.example", "--lobby", "Café")) {
            server.connect().register("anne").expectLine(":chat.example 353 anne = #Café :anne");
        }
    }
}
