package causerie.server.net;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who send faster than people write wait; those who go on are ended. */
final class FloodTest {
    private static final int FLOOD_BYTES = 16_384;

    @RegisterExtension
    final TestServer server =
            TestServer.start("--flood-rate", "2", "--flood-bytes", String.valueOf(FLOOD_BYTES), "--ping-timeout", "9h");

    private final TestClient anne = server.join("anne");
    private final TestClient bob = server.join("bob");

    @BeforeEach
    void letThemHaveSaidNothingForAWhile() {
        server.clock().advance(Duration.ofSeconds(10));
    }

    @AfterEach
    void letPassWhatWaits() {
        server.awaitEmptyWhileTimePasses();
    }

    private void send(int lines) {
        anne.send(IntStream.rangeClosed(1, lines)
                .mapToObj(i -> "PRIVMSG bob :" + i)
                .toArray(String[]::new));
    }

    private void expectNoMoreForNow() {
        server.clock().awaitSomebodyWaiting();
        bob.expectNo("PRIVMSG");
    }

    private void expect(int from, int to) {
        for (int i = from; i <= to; i++) {
            assertEquals(String.valueOf(i), bob.expect("PRIVMSG").lastParam());
        }
    }

    @Test
    void takesTenLinesAtOnceAndThenTwoASecond() {
        send(13);
        expect(1, 10);
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(499));
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(1));
        expect(11, 11);
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(500));
        expect(12, 12);
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(500));
        expect(13, 13);
    }

    @Test
    void makesOthersWaitForNobody() {
        send(13);
        expect(1, 10);
        for (int i = 0; i < 5; i++) {
            bob.sync();
        }
    }

    @Test
    void countsNoAnswersToItsPings() {
        for (int i = 0; i < 5; i++) {
            server.clock().advance(Duration.ofSeconds(16));
            anne.expect("PING");
            // Ten with this one, if it counted.
            send(9);
            expect(1, 9);
            anne.send("pong causerie.local", "PRIVMSG bob :10");
            expect(10, 10);
        }
    }

    @Test
    void countsAnswersThatItHasNotAskedFor() {
        anne.send(IntStream.range(0, 9).mapToObj(i -> "PONG x").toArray(String[]::new));
        send(2);
        expect(1, 1);
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(500));
        expect(2, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@+typing=active TAGMSG bob",
                "NOTICE #general :hello",
                "NICK anna",
                "JOIN #room",
                "PART #room",
                "AWAY :tea",
                "PING x",
                "CAP LS",
                "FROB",
                ":",
                "FROB a\0b"
            })
    void countsEveryLineAlike(String line) {
        anne.send(IntStream.range(0, 9).mapToObj(i -> line).toArray(String[]::new));
        send(2);
        expect(1, 1);
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(500));
        expect(2, 2);
    }

    @Test
    void countsTheLinesOfJoiningForNothing() {
        TestClient eve = server.connect().send("CAP LS 302", "CAP REQ :server-time", "NICK eve", "USER eve 0 * :Eve");
        eve.send("CAP END").expect("366");
        eve.send(IntStream.rangeClosed(1, 11).mapToObj(i -> "PRIVMSG bob :" + i).toArray(String[]::new));
        expect(1, 10);
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(500));
        expect(11, 11);
    }

    @Test
    void countsWhatOnlyLooksLikeAnAnswer() {
        anne.send(IntStream.range(0, 50).mapToObj(i -> "PONGO").toArray(String[]::new));
        for (int i = 0; i < 10; i++) {
            anne.expect("421", "anne", "PONGO");
        }
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(500));
        anne.expect("421", "anne", "PONGO");
        // The rest waits, and what is asked after it, too.
        anne.send("PRIVMSG bob :hello");
        expectNoMoreForNow();
    }

    @Test
    void letsSomebodyGoWhoHasSentTooMuch() {
        send(10);
        anne.send("QUIT").expectEnd();
    }

    @Test
    void keepsAsMuchAsAllowedWaitingAndEndsWhoeverSendsMore() {
        send(11);
        expect(1, 10);
        anne.sendBytes("x".repeat(FLOOD_BYTES).getBytes(StandardCharsets.UTF_8));
        await().during(Duration.ofMillis(200)).until(() -> server.connections() == 2);
        bob.expectNo("QUIT");
        anne.sendBytes(new byte[] {'x'});
        assertEquals("Closing Link: 127.0.0.1 (Excess flood)", anne.expectEnd());
        bob.expectLine(":anne!~anne@127.0.0.1 QUIT :Excess flood");
    }

    @Test
    void endsWhoeverSendsFarTooMuchByDefault() {
        try (TestServer usual = TestServer.start("--flood-rate", "2")) {
            TestClient eve = usual.join("eve");
            byte[] lines = "PRIVMSG eve :hello\r\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            eve.sendBytes(lines);
            assertEquals("Closing Link: 127.0.0.1 (Excess flood)", eve.expectEnd());
        }
    }

    @Test
    void slowsNobodyWhereTheServerIsToldSo() {
        try (TestServer open = TestServer.start("--flood-rate", "0")) {
            TestClient eve = open.join("eve");
            eve.send(IntStream.range(0, 1000).mapToObj(i -> "PING " + i).toArray(String[]::new));
            Message last = eve.expect("PONG");
            for (int i = 1; i < 1000; i++) {
                last = eve.expect("PONG");
            }
            assertTrue(last.lastParam().equals("999"));
        }
    }
}
