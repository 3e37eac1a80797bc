package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#message-format">Message format</a>: what a line may be, as the server takes it. */
final class LineLimitTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void takesALineOf512BytesWithItsEnding(String ending) {
        sendRaw("FROB " + "é".repeat(252) + "x" + ending);
        anne.expect("421", "anne", "FROB");
        anne.expectNo("417");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void refusesALineOf513Bytes(String ending) {
        sendRaw("FROB " + "é".repeat(253) + ending);
        anne.expect("417", "anne");
        anne.expectNo("421");
    }

    @Test
    void takesTagsOf4096Bytes() {
        anne.send("@+a=" + "x".repeat(4096 - 5) + " FROB").expect("421", "anne", "FROB");
    }

    @Test
    void refusesTagsOf4097Bytes() {
        // "Servers MUST reply with the ERR_INPUTTOOLONG (417) error numeric if a client sends a message with more tag
        // data
        // than the allowed limit. Servers MUST NOT truncate tags and MUST always reject lines that exceed this limit."
        TestClient bob = server.join("bob", "message-tags");
        anne.send("@+a=" + "x".repeat(4097 - 5) + " PRIVMSG bob :hi").expect("417", "anne");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void relaysTheMostTagsWithTheLongestText() {
        TestClient bob = server.join("bob", "message-tags");
        String text = "x".repeat(510 - ":anne!~anne@127.0.0.1 PRIVMSG bob :".length());
        anne.send("@+a=" + "x".repeat(4096 - 5) + " PRIVMSG bob :" + text);
        assertEquals(
                "x".repeat(4091),
                bob.expect("PRIVMSG", "bob", text).tags().values().get("+a"));
    }

    @Test
    void goesOnAfterALineThatIsFarTooLong() {
        sendRaw("x".repeat(100_000) + "\r\nPING after\r\n");
        anne.expect("417", "anne");
        anne.expectNextLine(":causerie.local PONG causerie.local after");
    }

    @Test
    void saysThatALineIsTooLongBeforeItEnds() {
        sendRaw("x".repeat(6_000));
        anne.expect("417", "anne");
        sendRaw("x".repeat(6_000) + " PRIVMSG anne :hi\r\nPING after\r\n");
        anne.expectNextLine(":causerie.local PONG causerie.local after");
    }

    @Test
    void refusesWhatIsNotUtf8AndRelaysNothing() {
        TestClient bob = server.join("bob");
        anne.sync();
        anne.sendBytes("PRIVMSG bob :caf\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("INVALID_UTF8", anne.next().param(1));
        bob.expectNo("PRIVMSG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVMSG bob :a\0b", "PRIVMSG bob :a\rb", "PRI\0VMSG bob :a"})
    void refusesNulAndCarriageReturnInside(String line) {
        TestClient bob = server.join("bob");
        anne.send(line).expect("400", "anne");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void readsLinesHoweverTheyArriveOnTheWire() {
        for (byte b : "PING 1\nPING 2\r\n\r\nPING é\n".getBytes(StandardCharsets.UTF_8)) {
            anne.sendBytes(new byte[] {b});
        }
        assertEquals(
                List.of("1", "2", "é"),
                List.of(
                        anne.next().lastParam(),
                        anne.next().lastParam(),
                        anne.next().lastParam()));
    }

    @Test
    void dropsALineThatNeverEnded() {
        TestClient bob = server.join("bob");
        sendRaw("PRIVMSG bob :half a wor");
        anne.close();
        bob.expect("QUIT");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void takesLongerLinesWhereTheServerIsToldTo() {
        try (TestServer roomy = TestServer.start("--line-bytes", "1024")) {
            TestClient bob = roomy.join("bob");
            bob.send("FROB " + "x".repeat(1017)).expect("421", "bob");
            bob.send("FROB " + "x".repeat(1018)).expect("417", "bob");
        }
    }

    private void sendRaw(String text) {
        anne.sendBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
