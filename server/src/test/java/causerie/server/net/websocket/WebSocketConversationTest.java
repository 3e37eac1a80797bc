package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import causerie.server.kit.TestTls;
import causerie.server.kit.TestWebSocket;
import causerie.server.net.Service;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations over WebSocket, with the client that Java brings. */
final class WebSocketConversationTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--ws-port", "0", "--wss-port", "0");

    private final HttpClient http =
            HttpClient.newBuilder().sslContext(TestTls.context()).build();
    private Optional<WebSocket> opened = Optional.empty();

    /** What came: whole messages, each with its kind in front, and the code of the end. */
    private static final class Heard implements WebSocket.Listener {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();
        private final ByteArrayOutputStream binary = new ByteArrayOutputStream();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add("text " + text);
                text.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            byte[] bytes = new byte[data.remaining()];
            data.get(bytes);
            binary.writeBytes(bytes);
            if (last) {
                messages.add("binary " + binary.toString(UTF_8));
                binary.reset();
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            messages.add("close " + status);
            return CompletableFuture.completedStage(null);
        }

        String expect(String part) throws InterruptedException {
            String message = next();
            while (!message.contains(part)) {
                message = next();
            }
            return message;
        }

        private String next() throws InterruptedException {
            String message = messages.poll(20, TimeUnit.SECONDS);
            assertTrue(message != null, "Nothing more came");
            assertFalse(message.endsWith("\n") || message.endsWith("\r"), message);
            return message;
        }
    }

    @AfterEach
    void leave() {
        opened.ifPresent(WebSocket::abort);
    }

    private Heard open(String scheme, Service service, String first, String... further) {
        Heard heard = new Heard();
        opened = Optional.of(http.newWebSocketBuilder()
                .subprotocols(first, further)
                .buildAsync(URI.create(scheme + "://localhost:" + server.port(service)), heard)
                .join());
        return heard;
    }

    private String subprotocol() {
        return opened.orElseThrow().getSubprotocol();
    }

    private void send(String line) {
        WebSocket socket = opened.orElseThrow();
        if (subprotocol().equals("binary.ircv3.net")) {
            socket.sendBinary(ByteBuffer.wrap(line.getBytes(UTF_8)), true).join();
        } else {
            socket.sendText(line, true).join();
        }
    }

    @ParameterizedTest
    @CsvSource({"ws, WEBSOCKET, text", "ws, WEBSOCKET, binary", "wss, SECURE_WEBSOCKET, text"})
    void carriesAConversation(String scheme, Service service, String kind) throws InterruptedException {
        // https://ircv3.net/specs/extensions/websocket: "if binary.ircv3.net is negotiated, then client and server will
        // exchange binary messages; if text.ircv3.net is negotiated, then they will exchange text messages"
        Heard heard = open(scheme, service, kind + ".ircv3.net");
        assertEquals(kind + ".ircv3.net", subprotocol());
        send("NICK anne");
        send("USER anne 0 * :Anne");
        assertEquals(kind + " :causerie.local 422 anne :MOTD File is missing", heard.expect(" 422 "));
        heard.expect(" 366 ");
        TestClient bob = server.join("bob");
        String text = "élan 😀 " + "x".repeat(300);
        send("PRIVMSG #general :" + text);
        bob.expectLine(":anne!~anne@127.0.0.1 PRIVMSG #general :" + text);
        bob.send("PRIVMSG #general :" + text);
        assertEquals(kind + " :bob!~bob@127.0.0.1 PRIVMSG #general :" + text, heard.expect("PRIVMSG"));
        send("QUIT :bye");
        assertEquals(kind + " ERROR :Closing Link: 127.0.0.1 (Quit: bye)", heard.expect("ERROR"));
        assertEquals("close 1000", heard.expect("close"));
    }

    @Test
    void takesTheSubprotocolThatTheClientLikesBest() {
        // "The server MUST accept any subprotocol it supports, respecting the client's order of preference."
        open("ws", Service.WEBSOCKET, "mqtt", "binary.ircv3.net", "text.ircv3.net");
        assertEquals("binary.ircv3.net", subprotocol());
        leave();
        open("ws", Service.WEBSOCKET, "text.ircv3.net", "binary.ircv3.net");
        assertEquals("text.ircv3.net", subprotocol());
    }

    @Test
    void tellsWhoIsEncrypted() throws InterruptedException {
        Heard heard = open("wss", Service.SECURE_WEBSOCKET, "text.ircv3.net");
        send("NICK anne");
        send("USER anne 0 * :Anne");
        heard.expect(" 422 ");
        send("WHOIS anne");
        heard.expect(" 671 ");
        try (TestWebSocket bob = TestWebSocket.open(server.port(Service.WEBSOCKET), "text.ircv3.net")) {
            bob.register("bob").send("WHOIS bob");
            bob.expect(" 311 ");
            String next = bob.next().text();
            while (!next.contains(" 318 ")) {
                assertFalse(next.contains(" 671 "), next);
                next = bob.next().text();
            }
        }
    }

    @Test
    void tellsWhyTheServerGoes() throws InterruptedException {
        Heard heard = open("wss", Service.SECURE_WEBSOCKET, "text.ircv3.net");
        send("NICK anne");
        heard.messages.clear();
        server.stop();
        heard.expect("ERROR :Closing Link: 127.0.0.1 (The server is stopping)");
        assertEquals("close 1000", heard.expect("close"));
    }
}
