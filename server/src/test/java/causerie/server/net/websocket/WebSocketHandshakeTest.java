package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.TestServer;
import causerie.server.kit.TestTls;
import causerie.server.kit.TestWebSocket;
import causerie.server.net.Service;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How WebSocket connections begin, and how everything else on their port ends. */
final class WebSocketHandshakeTest {
    private static final int MOST_HEADER_BYTES = 512;

    @RegisterExtension
    final TestServer server = TestServer.start(
            "--ws-port",
            "0",
            "--wss-port",
            "0",
            "--ws-header-bytes",
            "" + MOST_HEADER_BYTES,
            "--ws-origins",
            "https://chat.example,http://localhost:8080");

    @Test
    void provesThatItHasReadTheKey() {
        // https://www.rfc-editor.org/rfc/rfc6455#section-1.3: the example there
        String answer = answer(TestWebSocket.request("Sec-WebSocket-Protocol: chat, text.ircv3.net"));
        List<String> expected = List.of(
                "HTTP/1.1 101 Switching Protocols",
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
                "Sec-WebSocket-Protocol: text.ircv3.net");
        assertEquals(String.join("\r\n", expected) + "\r\n\r\n", answer);
    }

    @ParameterizedTest
    @CsvSource({"''", "'Sec-WebSocket-Protocol: chat'", "'Sec-WebSocket-Extensions: permessage-deflate'"})
    void agreesOnNothingThatItDoesNotKnow(String header) {
        // "If no subprotocol can be agreed on, the server MAY continue connection establishment without sending the
        // Sec-WebSocket-Protocol header."
        String answer = answer(TestWebSocket.request(header));
        assertTrue(answer.startsWith("HTTP/1.1 101 ") && answer.endsWith("xOo=\r\n\r\n"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, POST, 426",
        "websocket, h2c, 426",
        "Connection: Upgrade, Connection: close, 426",
        "Version: 13, Version: 8, 426",
        "Host: server.example.com, X: y, 400",
        "dGhlIHNhbXBsZSBub25jZQ==, dGhlIHNhbXBsZQ==, 400",
        "dGhlIHNhbXBsZSBub25jZQ==, not base64, 400",
        "HTTP/1.1, HTTP/1.0, 400",
        "HTTP/1.1, HTTP/2, 400",
        "Upgrade: websocket, no field, 400",
        "Upgrade: websocket, ' folded: line', 400",
        "GET /chat HTTP/1.1, NICK anne, 400",
    })
    void saysWhatIsWrongWithARequest(String part, String instead, int status) {
        String request = new String(TestWebSocket.request(), UTF_8);
        assertTrue(request.contains(part));
        String answer = refusal(request.replace(part, instead).getBytes(UTF_8));
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertEquals(status == 426, answer.contains("\r\nSec-WebSocket-Version: 13\r\n"), answer);
    }

    @Test
    void takesHeaderFieldsInAnyCaseAndAmongOthers() {
        String request = new String(TestWebSocket.request(), UTF_8)
                .replace("Upgrade: websocket", "uPGRADE:\tWebSocket  ")
                .replace("Connection: Upgrade", "connection: keep-alive, UPGRADE");
        assertTrue(answer(request.getBytes(UTF_8)).startsWith("HTTP/1.1 101 "));
    }

    @Test
    void refusesATlsHandshakeAtOnce() {
        assertTrue(refusal(new byte[] {22, 3, 1, 2, 0}).startsWith("HTTP/1.1 400 "));
    }

    @ParameterizedTest
    @CsvSource({
        "https://chat.example, 101",
        "https://CHAT.example, 101",
        "http://localhost:8080, 101",
        "http://localhost, 403",
        "http://chat.example, 403",
        "https://chat.example.evil.example, 403",
        "null, 403",
        "'', 403",
    })
    void letsInOnlyThePagesThatItWasTold(String origin, int status) {
        byte[] request = TestWebSocket.request("Origin: " + origin);
        assertTrue(answer(request).startsWith("HTTP/1.1 " + status + " "));
    }

    @Test
    void takesARequestOfTheMostBytes() {
        assertTrue(answer(requestOf(MOST_HEADER_BYTES)).startsWith("HTTP/1.1 101 "));
    }

    @Test
    void refusesARequestOfOneByteMore() {
        assertTrue(refusal(requestOf(MOST_HEADER_BYTES + 1)).startsWith("HTTP/1.1 431 "));
    }

    @Test
    void refusesAnEndlessRequest() {
        assertTrue(refusal("X".repeat(MOST_HEADER_BYTES + 1).getBytes(UTF_8)).startsWith("HTTP/1.1 431 "));
    }

    @Test
    void endsARequestThatIsNotCompleteAfter5Seconds() {
        try (TestWebSocket slow = TestWebSocket.connect(server.port(Service.WEBSOCKET))) {
            slow.raw("GET / HTTP/1.1\r\nHost: x\r\n".getBytes(UTF_8));
            Awaitility.await().until(() -> server.connections() == 1);
            server.clock().advance(Duration.ofSeconds(5));
            server.join("bob");
            server.clock().advance(Duration.ofMillis(1));
            assertTrue(slow.all().startsWith("HTTP/1.1 408 "));
        }
    }

    @Test
    void tellsThroughTheEncryptionThatARequestTookTooLong() throws IOException {
        try (SSLSocket slow = TestTls.socket(server.port(Service.SECURE_WEBSOCKET))) {
            slow.setSoTimeout(20_000);
            slow.startHandshake();
            slow.getOutputStream().write('G');
            Awaitility.await().until(() -> server.connections() == 1);
            // The thread of the connection may not have come from the first handshake to the second yet.
            byte[] answer = new byte[13];
            Awaitility.await().until(() -> {
                server.clock().advance(Duration.ofMillis(1_700));
                return server.connections() == 0;
            });
            slow.getInputStream().readNBytes(answer, 0, answer.length);
            assertEquals("HTTP/1.1 408 ", new String(answer, UTF_8));
        }
    }

    private String answer(byte[] request) {
        try (TestWebSocket client = TestWebSocket.connect(server.port(Service.WEBSOCKET))) {
            return client.raw(request).header();
        }
    }

    private String refusal(byte[] request) {
        try (TestWebSocket client = TestWebSocket.connect(server.port(Service.WEBSOCKET))) {
            return client.raw(request).all();
        }
    }

    private static byte[] requestOf(int bytes) {
        int others = TestWebSocket.request("X: ").length;
        return TestWebSocket.request("X: " + "y".repeat(bytes - others));
    }
}
