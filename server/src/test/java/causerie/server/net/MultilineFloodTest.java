package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * "In the context of flood protection and throttling of incoming messages, keep in mind that clients might send an entire
 * batched multiline message all at once." (<a href="https://ircv3.net/specs/extensions/multiline">multiline</a>)
 */
final class MultilineFloodTest {
    @RegisterExtension
    final TestServer server =
            TestServer.start("--flood-rate", "2", "--ping-timeout", "9h", "--multiline-timeout", "9h");

    private final TestClient anne = server.join("anne", "batch", "draft/multiline");
    private final TestClient bob = server.join("bob");

    @BeforeEach
    void letThemHaveSaidNothingForAWhile() {
        server.clock().advance(Duration.ofSeconds(10));
    }

    @AfterEach
    void letPassWhatWaits() {
        server.awaitEmptyWhileTimePasses();
    }

    private void paste(int lines) {
        anne.send("BATCH +1 draft/multiline bob")
                .send(lines(lines, "@batch=1 PRIVMSG bob :"))
                .send("BATCH -1");
    }

    private static String[] lines(int count, String start) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> start + i).toArray(String[]::new);
    }

    private void expectNoMoreForNow() {
        server.clock().awaitSomebodyWaiting();
        bob.expectNo("PRIVMSG");
    }

    private void expect(int lines) {
        for (int i = 1; i <= lines; i++) {
            assertEquals(String.valueOf(i), bob.expect("PRIVMSG").lastParam());
        }
    }

    @Test
    void takesAPastedTextAtOnce() {
        paste(20);
        expect(20);
    }

    @Test
    void countsTenLinesAsOne() {
        // Two for the commands around them and eight for the lines are the ten that may come at once.
        paste(80);
        expect(80);
        anne.send("PRIVMSG bob :1");
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(500));
        expect(1);
    }

    @Test
    void slowsTheLineAfterThose() {
        paste(81);
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(50));
        expect(81);
    }

    @Test
    void deliversTheLargestTextWithinASecond() {
        paste(100);
        expectNoMoreForNow();
        server.clock().advance(Duration.ofSeconds(1));
        expect(100);
    }

    @Test
    void countsEveryLineOfARefusedBatch() {
        anne.send("BATCH +1 draft/multiline bob", "@batch=1 NOTICE bob :x", "@batch=1 PRIVMSG bob :x");
        anne.expect("FAIL", "BATCH", "MULTILINE_INVALID");
        // One and two tenths so far, and all these in full.
        anne.send(lines(8, "@batch=1 NOTICE bob :")).send("PRIVMSG bob :1");
        expectNoMoreForNow();
        server.clock().advance(Duration.ofMillis(100));
        expect(1);
    }

    @Test
    void countsWhatOnlyLooksLikeALineOfTheBatch() {
        anne.send("BATCH +1 draft/multiline bob");
        anne.send(lines(10, "@+batch=1;x=batch=1 PRIVMSG bob :"));
        expect(9);
        expectNoMoreForNow();
    }
}
