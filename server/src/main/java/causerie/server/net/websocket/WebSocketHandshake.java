package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import causerie.server.config.WebSocketConfig;
import causerie.server.log.EventLog;
import causerie.server.net.transport.Handshake;
import causerie.server.net.transport.Transport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Begins WebSocket connections, and answers every other request with a sentence. See <a
 * href="https://www.rfc-editor.org/rfc/rfc6455#section-4.2">Server-Side Requirements</a>.
 */
public final class WebSocketHandshake implements Handshake {
    /** Little, as each idle connection keeps so much; what is longer is read past it. */
    private static final int BUFFER_BYTES = 512;

    private static final String VERSION = "13";
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;

    private final Supplier<WebSocketConfig> config;
    private final EventLog log;

    public WebSocketHandshake(Supplier<WebSocketConfig> config, EventLog log) {
        this.config = config;
        this.log = log;
    }

    @Override
    public Transport over(Transport below) throws IOException {
        WebSocketConfig now = config.get();
        InputStream in = new BufferedInputStream(below.in(), BUFFER_BYTES);
        Subprotocol subprotocol;
        try {
            HttpRequest request = HttpRequest.read(in, now.headerBytes());
            String key = key(request);
            checkOrigin(request, now, below);
            subprotocol = Subprotocol.firstOf(request.list("sec-websocket-protocol"));
            below.out().write(accept(key, subprotocol));
        } catch (HttpRefusal refused) {
            below.out().write(refused.answer());
            throw refused;
        }
        FrameOutput out = new FrameOutput(below.out(), subprotocol.opcode());
        FrameInput lines = new FrameInput(in, out, new FrameInput.Limits(now.messageBytes(), now.controlFrames()));
        return new Transport(below.socket(), lines, out, below.access().overWebSocket());
    }

    @Override
    public byte[] tooLate() {
        return new HttpRefusal("408 Request Timeout", "The request took too long").answer();
    }

    /** The key of a request that asks for a WebSocket. */
    private static String key(HttpRequest request) throws HttpRefusal {
        if (!request.method().equals("GET")
                || !request.lists("upgrade", "websocket")
                || !request.lists("connection", "upgrade")) {
            throw upgradeRequired("This port is for WebSocket connections only");
        }
        if (!request.header("sec-websocket-version").equals(Optional.of(VERSION))) {
            throw upgradeRequired("The version of WebSocket has to be " + VERSION);
        }
        if (request.header("host").isEmpty()) {
            throw HttpRefusal.badRequest("The header field Host is missing");
        }
        return request.header("sec-websocket-key")
                .filter(WebSocketHandshake::isKey)
                .orElseThrow(() -> HttpRefusal.badRequest("The header field Sec-WebSocket-Key has to hold 16 bytes"));
    }

    /** Browsers say of which page they come; other clients say nothing. */
    private void checkOrigin(HttpRequest request, WebSocketConfig config, Transport below) throws HttpRefusal {
        Optional<String> refused =
                request.header("origin").filter(origin -> !config.origins().allow(origin));
        if (refused.isPresent()) {
            log.pageRefused(below.access().host(), refused.get());
            throw new HttpRefusal(
                    "403 Forbidden", "This server lets nobody in from this page (its option --ws-origins)");
        }
    }

    private static HttpRefusal upgradeRequired(String sentence) {
        return new HttpRefusal(
                "426 Upgrade Required", sentence, "Upgrade: websocket\r\nSec-WebSocket-Version: " + VERSION + "\r\n");
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] accept(String key, Subprotocol subprotocol) {
        String agreed =
                subprotocol == Subprotocol.NONE ? "" : "Sec-WebSocket-Protocol: " + subprotocol.token() + "\r\n";
        return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                        + proof(key) + "\r\n" + agreed + "\r\n")
                .getBytes(US_ASCII);
    }

    /** That the key was read by a WebSocket server. */
    private static String proof(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
