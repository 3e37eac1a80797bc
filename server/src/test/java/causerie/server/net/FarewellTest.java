package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever is disconnected is told why, whatever it does meanwhile. */
final class FarewellTest {
    private static final String UNREAD = "ERROR :Closing Link: 127.0.0.1 (You do not read what you are sent)";
    private static final int SEND_QUEUE_BYTES = 512 * 1024;

    @Test
    void tellsAPeerThatGoesOnSending() {
        try (TestServer server = TestServer.start("--flood-rate", "2")) {
            TestClient eve = server.join("eve");
            Threads.start("sender", () -> sendWithoutEnd(eve));
            assertEquals("Closing Link: 127.0.0.1 (Excess flood)", eve.expectEnd());
        }
    }

    private static void sendWithoutEnd(TestClient client) {
        byte[] lines = "PRIVMSG #general :hello\r\n".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        try {
            while (true) {
                client.sendBytes(lines);
            }
        } catch (UncheckedIOException ended) {
            // As it should.
        }
    }

    @Test
    void leavesAPeerThatDoesNotReadItsReasonAndLittleElse() {
        try (TestServer server = TestServer.start()) {
            TestClient bob = server.join("bob");
            TestClient stuck = TestClient.connect(server.port(), 4096).register("stuck");
            stuck.expect("366");
            bob.sync();
            speakUntilOneHasGone(bob, server);
            server.awaitEmptyBut(1);
            // Long after the server has closed its end, the peer reads what there is.
            int bytes = 0;
            String last = "";
            for (Optional<String> line = stuck.lineOrEnd(); line.isPresent(); line = stuck.lineOrEnd()) {
                last = line.get();
                bytes += last.length() + 2;
            }
            assertEquals(UNREAD, last);
            int kept = bytes;
            assertTrue(kept <= SEND_QUEUE_BYTES, () -> kept + " bytes were kept for it");
        }
    }

    private static void speakUntilOneHasGone(TestClient bob, TestServer server) {
        String[] lines = new String[100];
        Arrays.fill(lines, "PRIVMSG #general :" + "x".repeat(400));
        while (bob.send(lines).sync().stream()
                .noneMatch(message -> message.verb().equals("QUIT"))) {
            server.clock().advance(Duration.ofMillis(100));
        }
    }

    @Test
    void givesAllItsAnswersToAPeerThatHasSaidItsLast() {
        try (TestServer server = TestServer.start()) {
            TestClient script = server.connect()
                    .send("NICK anne", "USER anne 0 * :Anne", "PRIVMSG #general :done", "PING last")
                    .endOutput();
            script.expect("PONG", "causerie.local", "last");
            assertEquals("Closing Link: 127.0.0.1 (Connection closed)", script.expectEnd());
            server.awaitEmpty();
        }
    }

    @Test
    void tellsTheOthersWhenAPeerResetsItsConnection() {
        try (TestServer server = TestServer.start()) {
            TestClient bob = server.join("bob");
            for (String nick : List.of("anne", "eve")) {
                TestClient gone = server.join(nick);
                gone.send("PRIVMSG bob :hello");
                bob.expect("PRIVMSG", "bob", "hello");
                gone.reset();
                bob.expectLine(":" + nick + "!~" + nick + "@127.0.0.1 QUIT :Connection lost");
            }
            server.awaitEmptyBut(1);
        }
    }
}
