package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Silence and its limits, by a clock that only the test moves. */
final class TimeoutTest {
    private static final Duration MOMENT = Duration.ofMillis(1);

    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void endsThoseWhoDoNotSayWhoTheyAreAfter15Seconds() {
        TestClient first = server.connect();
        first.sync();
        server.clock().advance(MOMENT);
        TestClient second = server.connect();
        second.sync();
        server.clock().advance(Duration.ofSeconds(15));
        assertEquals("Closing Link: 127.0.0.1 (Registration timed out)", first.expectEnd());
        second.sync();
        server.clock().advance(MOMENT);
        assertEquals("Closing Link: 127.0.0.1 (Registration timed out)", second.expectEnd());
    }

    @Test
    void givesTheSilentAndTheTalkativeTheSameTimeToSayWhoTheyAre() {
        TestClient talkative = server.connect();
        for (int i = 0; i < 16; i++) {
            talkative.sync();
            server.clock().advance(Duration.ofSeconds(1));
        }
        assertEquals("Closing Link: 127.0.0.1 (Registration timed out)", talkative.expectEnd());
    }

    @Test
    void asksTheSilentWhetherTheyAreThereAfter15Seconds() {
        TestClient anne = server.join("anne");
        server.clock().advance(Duration.ofSeconds(15).plus(MOMENT));
        anne.expect("PING", "causerie.local");
    }

    @Test
    void asksOnceInEachSilence() {
        TestClient anne = server.join("anne");
        for (int i = 0; i < 5; i++) {
            server.clock().advance(Duration.ofSeconds(15).plus(MOMENT));
            anne.expect("PING");
            server.clock().advance(Duration.ofSeconds(20));
            anne.send("PONG causerie.local").expectNo("PING");
        }
    }

    @Test
    void endsTheSilentAfter45SecondsAndTellsTheOthers() {
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob");
        server.clock().advance(Duration.ofSeconds(45));
        bob.sync();
        anne.expect("PING");
        server.clock().advance(MOMENT);
        assertEquals("Closing Link: 127.0.0.1 (Ping timeout: 45 seconds)", anne.expectEnd());
        bob.expectLine(":anne!~anne@127.0.0.1 QUIT :Ping timeout: 45 seconds");
    }

    @Test
    void endsThoseWhoseMachineHasGoneWithoutAWord() {
        // The peer neither reads nor closes any more: its connection ends all the same.
        TestClient gone = server.join("gone");
        TestClient bob = server.join("bob");
        gone.sync();
        server.clock().advance(Duration.ofSeconds(45));
        bob.sync();
        server.clock().advance(MOMENT);
        bob.sync();
        Awaitility.await().until(() -> {
            server.clock().advance(Duration.ofMillis(200));
            bob.sync();
            return server.connections() == 1;
        });
    }
}
