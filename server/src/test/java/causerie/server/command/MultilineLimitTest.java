package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A text of several lines that is as large as allowed arrives. */
final class MultilineLimitTest {
    private static final String ANNE = ":anne!~anne@127.0.0.1 PRIVMSG bob :";

    @RegisterExtension
    final TestServer server = TestServer.start("--multiline-bytes", "512", "--multiline-lines", "3");

    private final TestClient anne = server.join("anne", "batch", "draft/multiline");
    private final TestClient bob = server.join("bob");

    @Test
    void takesTheMostLines() {
        anne.send(
                "BATCH +1 draft/multiline bob",
                "@batch=1 PRIVMSG bob :1",
                "@batch=1 PRIVMSG bob :2",
                "@batch=1;draft/multiline-concat PRIVMSG bob :3",
                "BATCH -1");
        bob.expectLine(ANNE + "1");
        bob.expectNextLine(ANNE + "2");
        bob.expectNextLine(ANNE + "3");
    }

    @Test
    void takesTheMostBytes() {
        // "Each line feed used to join line messages contributes one byte towards the max-bytes limit. No line feed is
        // appended to the final line message of a batch."
        String rest = "x".repeat(512 - 301 - 100);
        anne.send(
                "BATCH +1 draft/multiline bob",
                "@batch=1 PRIVMSG bob :" + "é".repeat(150),
                "@batch=1 PRIVMSG bob :" + "y".repeat(100),
                "@batch=1;draft/multiline-concat PRIVMSG bob :" + rest,
                "BATCH -1");
        bob.expectLine(ANNE + "é".repeat(150));
        bob.expectNextLine(ANNE + "y".repeat(100));
        bob.expectNextLine(ANNE + rest);
    }

    @Test
    void takesTheLongestLineThatFitsWithTheSendersName() {
        String longest = "x".repeat(510 - ANNE.length());
        anne.send("BATCH +1 draft/multiline bob", "@batch=1 PRIVMSG bob :" + longest, "BATCH -1");
        bob.expectLine(ANNE + longest);
    }

    @Test
    void comesInOnePieceWhateverOthersSay() {
        TestClient eve = server.join("eve", "batch", "draft/multiline");
        TestClient capable = server.join("capable", "batch", "draft/multiline");
        bob.sync();
        for (int i = 0; i < 100; i++) {
            for (TestClient speaker : List.of(anne, eve)) {
                speaker.send(
                        "BATCH +1 draft/multiline #general",
                        "@batch=1 PRIVMSG #general :1",
                        "@batch=1 PRIVMSG #general :2",
                        "@batch=1 PRIVMSG #general :3",
                        "BATCH -1");
            }
        }
        for (int i = 0; i < 200; i++) {
            Message first = bob.expect("PRIVMSG", "#general", "1");
            assertEquals(first.source(), bob.next().source());
            assertEquals(first.source(), bob.next().source());
            assertEquals(first.source(), capable.expect("BATCH", "+m").source());
            capable.until("BATCH").forEach(message -> assertEquals(first.source(), message.source()));
        }
    }
}
