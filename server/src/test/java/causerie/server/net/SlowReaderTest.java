package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever does not read is ended with a reason; nobody else waits for it. */
final class SlowReaderTest {
    /** It has a second of real time for its last words; a round takes half a thousandth of one. */
    private static final int MOST_ROUNDS = 40_000;

    private static final String REASON = "You do not read what you are sent";

    @Test
    void endsAClientWhoseQueueIsFullAndServesOthersMeanwhile() {
        try (TestServer server = TestServer.start(
                "--send-queue-bytes", "16384", "--stall-timeout", "9h", "--ping-after", "9h", "--ping-timeout", "9h")) {
            assertTrue(flood(server, Duration.ofMillis(100)).endsWith(REASON));
        }
    }

    @Test
    void endsAClientThatTakesNothingForTenSecondsEvenWithRoomInItsQueue() {
        try (TestServer server =
                TestServer.start("--send-queue-bytes", "1000000000", "--ping-after", "9h", "--ping-timeout", "9h")) {
            assertTrue(flood(server, Duration.ofSeconds(1)).endsWith(REASON));
        }
    }

    /** Speaks until the one who does not read is gone, and answers why. */
    private static String flood(TestServer server, Duration step) {
        TestClient bob = server.join("bob");
        try (TestClient slow = TestClient.connect(server.port(), 4096)) {
            // In the lobby, where others hear it go.
            slow.register("slow").expect("366");
            String[] lines = IntStream.range(0, 100)
                    .mapToObj(i -> "PRIVMSG slow :" + "x".repeat(400))
                    .toArray(String[]::new);
            for (int round = 0; round < MOST_ROUNDS; round++) {
                List<Message> heard = bob.send(lines).sync();
                Optional<Message> quit = heard.stream()
                        .filter(message -> message.verb().equals("QUIT"))
                        .findFirst();
                boolean leaving =
                        heard.stream().anyMatch(message -> message.verb().equals("401"));
                if (quit.isPresent() || leaving) {
                    return quit.orElseGet(() -> bob.expect("QUIT")).lastParam();
                }
                server.clock().advance(step);
            }
        }
        throw new AssertionError("The one who does not read is still there");
    }
}
