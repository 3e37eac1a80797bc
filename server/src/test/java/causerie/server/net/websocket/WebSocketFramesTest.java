package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import causerie.server.kit.TestWebSocket;
import causerie.server.net.Service;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames as they should be, and as they should not. */
final class WebSocketFramesTest {
    private static final int FIRST_OF_TEXT = 0x01;
    private static final int MIDDLE = 0x00;
    private static final int LAST = 0x80;
    private static final int MOST_BYTES = 16_384;

    @RegisterExtension
    final TestServer server =
            TestServer.start("--ws-port", "0", "--ws-message-bytes", "" + MOST_BYTES, "--ws-control-frames", "3");

    private TestWebSocket open(String subprotocol) {
        return TestWebSocket.open(server.port(Service.WEBSOCKET), subprotocol);
    }

    private TestWebSocket open() {
        return open("text.ircv3.net");
    }

    @ParameterizedTest
    @CsvSource({
        "810548454c4c4f, not masked",
        "c18000000000, the first reserved bit",
        "a18000000000, the second",
        "918000000000, the third",
        "838000000000, an unknown kind of data",
        "8b8000000000, an unknown kind of control",
        "808000000000, nothing to continue",
        "018000000000818000000000, a message in a message",
        "098000000000, a control frame in pieces",
        "89fe007e00000000, a control frame of 126 bytes",
        "88810000000000, half a status",
        "8882000000000000, status 0",
        "888200000000" + "03ed" + ", status 1005 that nobody sends",
        "8882000000000bb7" + ", status 2999",
        "81fe007d00000000, 125 in two bytes",
        "81ff000000000000ffff00000000, 65535 in eight bytes",
        "81ff800000000000000000000000, a length below zero",
    })
    void endsWhoBreaksTheProtocol(String frames, String how) {
        TestClient bob = server.join("bob");
        TestWebSocket anne = open().register("anne");
        anne.raw(HexFormat.of().parseHex(frames));
        assertTrue(anne.expect("ERROR").startsWith("ERROR :Closing Link: 127.0.0.1 ("), how);
        assertEquals(1002, anne.expectClose().status(), how);
        assertEquals("anne", bob.expect("QUIT").source().name());
    }

    @Test
    void putsAMessageTogetherAndAnswersPingsMeanwhile() {
        TestClient bob = server.join("bob");
        try (TestWebSocket anne = open().register("anne")) {
            byte[] line = "PRIVMSG bob :caf\u00e9 😀".getBytes(UTF_8);
            anne.frame(FIRST_OF_TEXT, line[0]);
            for (int i = 1; i < line.length; i++) {
                anne.frame(MIDDLE, line[i]);
            }
            anne.frame(TestWebSocket.PING, (byte) 7, (byte) 8);
            anne.frame(MIDDLE).frame(LAST);
            bob.expectLine(":anne!~anne@127.0.0.1 PRIVMSG bob :caf\u00e9 😀");
            // https://www.rfc-editor.org/rfc/rfc6455#section-5.5.3: "must have identical 'Application data'"
            TestWebSocket.Frame pong = anne.next();
            while (pong.first() != TestWebSocket.PONG) {
                pong = anne.next();
            }
            assertEquals("\u0007\b", pong.payload());
        }
    }

    @Test
    void answersAPingOf125Bytes() {
        try (TestWebSocket anne = open()) {
            anne.frame(TestWebSocket.PING, new byte[125]);
            assertEquals(125, anne.next().payload().length());
        }
    }

    @Test
    void takesSoManyControlFramesBetweenMessages() {
        try (TestWebSocket anne = open()) {
            for (int i = 0; i < 5; i++) {
                anne.frame(TestWebSocket.PING).frame(TestWebSocket.PONG).frame(TestWebSocket.PING);
                anne.send("PING x").expect("PONG");
            }
        }
    }

    @Test
    void endsWhoSendsOneControlFrameMore() {
        TestWebSocket anne = open();
        for (int i = 0; i < 4; i++) {
            anne.frame(TestWebSocket.PING);
        }
        assertEquals(1008, anne.expectClose().status());
    }

    @Test
    void takesALineOf510BytesAndRefusesOneOf511() {
        // https://ircv3.net/specs/extensions/websocket: "Maximum message size is reduced by two bytes accordingly (ie.
        // to
        // 510 bytes by default for the non-tags part of a message)"
        try (TestWebSocket anne = open().register("anne")) {
            anne.send("PING " + "x".repeat(505)).expect(" PONG ");
            anne.send("PING " + "x".repeat(506)).expect(" 417 ");
        }
    }

    @Test
    void takesAMessageOfTheMostBytesAndSaysThatTheLineIsTooLong() {
        try (TestWebSocket anne = open().register("anne")) {
            anne.send("x".repeat(MOST_BYTES)).expect(" 417 ");
            anne.send("PING x").expect(" PONG ");
        }
    }

    @Test
    void endsWhoSendsAMessageOfOneByteMore() {
        TestWebSocket anne = open().register("anne");
        byte[] half = new byte[MOST_BYTES / 2];
        anne.frame(FIRST_OF_TEXT, half).frame(LAST, new byte[MOST_BYTES / 2 + 1]);
        assertEquals(1009, anne.expectClose().status());
    }

    @ParameterizedTest
    @CsvSource({"c3", "ff", "c080", "eda080", "f4908080", "616263e282"})
    void endsWhoSendsTextThatIsNotUtf8(String bytes) {
        // https://www.rfc-editor.org/rfc/rfc6455#section-8.1: "that endpoint MUST _Fail the WebSocket Connection_"
        TestWebSocket anne = open().register("anne");
        anne.frame(TestWebSocket.TEXT, HexFormat.of().parseHex(bytes));
        assertEquals(1007, anne.expectClose().status());
    }

    @Test
    void answersBinaryThatIsNotUtf8AsAnywhere() {
        try (TestWebSocket anne = open("binary.ircv3.net")) {
            anne.frame(TestWebSocket.BINARY, (byte) 'X', (byte) 0xFF);
            assertEquals("FAIL * INVALID_UTF8", anne.expect("FAIL").replaceAll(".*(FAIL \\S+ \\S+).*", "$1"));
        }
    }

    @ParameterizedTest
    @CsvSource({"text.ircv3.net, 129", "binary.ircv3.net, 130", "'', 129"})
    void readsEitherKindAndWritesTheOneThatWasAgreedOn(String subprotocol, int written) {
        // https://ircv3.net/specs/extensions/websocket: "Given the numerous implementations in the wild predating this
        // specification, servers and clients should strive for maximum compatibility." "If binary.ircv3.net is
        // negotiated, then client and server will exchange binary messages"
        try (TestWebSocket anne = open(subprotocol)) {
            anne.frame(TestWebSocket.BINARY, "PING binary".getBytes(UTF_8));
            TestWebSocket.Frame answer = anne.next();
            assertEquals(written, answer.first());
            assertTrue(answer.text().endsWith(" binary"), answer::text);
            anne.frame(TestWebSocket.TEXT, "PING text".getBytes(UTF_8));
            answer = anne.next();
            assertEquals(written, answer.first());
            assertTrue(answer.text().endsWith(" text"), answer::text);
        }
    }

    @Test
    void endsWhoSendsTextThatIsNotUtf8AlsoWhereBinaryWasAgreedOn() {
        TestWebSocket anne = open("binary.ircv3.net").frame(TestWebSocket.TEXT, (byte) 0xFF);
        assertEquals(1007, anne.expectClose().status());
    }

    @Test
    void passesOneLineOnForEachMessage() {
        // "each message MUST consist of a single IRC line"
        TestClient bob = server.join("bob");
        try (TestWebSocket anne = open().register("anne")) {
            anne.send("PRIVMSG bob :one\nPRIVMSG bob :two").expect(" 400 ");
            anne.send("PRIVMSG bob :three\r\n", "PRIVMSG bob :four\n", "", "PRIVMSG bob :five");
            for (String text : new String[] {"three", "four", "five"}) {
                assertEquals(text, bob.expect("PRIVMSG").lastParam());
            }
        }
    }

    @Test
    void putsEachLineIntoAFrameWithoutItsEnding() {
        try (TestWebSocket anne = open()) {
            anne.send("NICK anne", "USER anne 0 * :Anne");
            String line = anne.next().text();
            while (!line.contains(" 422 ")) {
                assertTrue(line.startsWith(":causerie.local "), line);
                assertFalse(line.contains("\r") || line.contains("\n"), line);
                line = anne.next().text();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 1000", "03e8, 1000", "03e9627965, 1001", "0bb8, 3000", "1387, 4999"})
    void answersACloseWithItsStatus(String payload, int status) {
        TestWebSocket anne = open().register("anne");
        anne.frame(TestWebSocket.CLOSE, HexFormat.of().parseHex(payload));
        assertEquals(status, anne.expectClose().status());
        server.awaitEmpty();
    }

    @Test
    void endsWithoutACloseToo() {
        open().register("anne").close();
        server.awaitEmpty();
    }
}
