package causerie.server.kit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A WebSocket client that sends every frame a test wants, whatever the protocol says. One thread uses it at a time. */
public final class TestWebSocket implements AutoCloseable {
    public static final int TEXT = 0x81;
    public static final int BINARY = 0x82;
    public static final int CLOSE = 0x88;
    public static final int PING = 0x89;
    public static final int PONG = 0x8A;

    private static final int DEADLINE_MILLIS = 20_000;
    private static final byte[] MASK = {11, -22, 33, -44};

    private final Socket socket;
    private final DataInputStream in;

    /** What came: the first byte, and the payload with a character for each byte. */
    public record Frame(int first, String payload) {
        public String text() {
            return new String(payload.getBytes(ISO_8859_1), UTF_8);
        }

        /** Of a Close frame. */
        public int status() {
            return (payload.charAt(0) << 8) | payload.charAt(1);
        }
    }

    private TestWebSocket(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(DEADLINE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
    }

    /** A connection on which nothing was said yet. */
    public static TestWebSocket connect(int port) {
        try {
            return new TestWebSocket(new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A connection after its handshake; the sub-protocol may be empty. */
    public static TestWebSocket open(int port, String subprotocol) {
        TestWebSocket client = connect(port);
        client.raw(request(subprotocol.isEmpty() ? "" : "Sec-WebSocket-Protocol: " + subprotocol));
        String answer = client.header();
        assertTrue(answer.startsWith("HTTP/1.1 101 "), answer);
        return client;
    }

    /** The request of RFC 6455 with further header fields. */
    public static byte[] request(String... headers) {
        List<String> lines = new ArrayList<>(List.of(
                "GET /chat HTTP/1.1",
                "Host: server.example.com",
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13"));
        lines.addAll(List.of(headers));
        lines.removeIf(String::isEmpty);
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(ISO_8859_1);
    }

    /** What the server says up to an empty line. */
    public String header() {
        StringBuilder text = new StringBuilder();
        try {
            while (text.indexOf("\r\n\r\n") < 0) {
                text.append((char) in.readUnsignedByte());
            }
            return text.toString();
        } catch (IOException ended) {
            throw new AssertionError("Only this came: " + text, ended);
        }
    }

    /** Everything that the server says. */
    public String all() {
        try {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends lines, each in a text message. */
    public TestWebSocket send(String... lines) {
        for (String line : lines) {
            frame(TEXT, line.getBytes(UTF_8));
        }
        return this;
    }

    /** Sends a masked frame. */
    public TestWebSocket frame(int first, byte... payload) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        if (payload.length <= 125) {
            frame.write(0x80 | payload.length);
        } else if (payload.length <= 0xFFFF) {
            frame.write(0x80 | 126);
            frame.write(payload.length >>> 8);
            frame.write(payload.length);
        } else {
            frame.write(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) ((long) payload.length >>> shift));
            }
        }
        frame.writeBytes(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.write(payload[i] ^ MASK[i % 4]);
        }
        return raw(frame.toByteArray());
    }

    /** Sends bytes as they are. */
    public TestWebSocket raw(byte... bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Says who it is and waits until the welcome is over. */
    public TestWebSocket register(String nick) {
        send("NICK " + nick, "USER " + nick + " 0 * :Real " + nick);
        expect(" 422 ");
        return this;
    }

    /** The next message that holds this. */
    public String expect(String part) {
        String line = next().text();
        while (!line.contains(part)) {
            line = next().text();
        }
        return line;
    }

    /** The next frame. */
    public Frame next() {
        try {
            int first = in.readUnsignedByte();
            int length = in.readUnsignedByte();
            assertTrue(length <= 126, "A server does not mask, and its lines are not that long");
            byte[] payload = new byte[length == 126 ? in.readUnsignedShort() : length];
            in.readFully(payload);
            return new Frame(first, new String(payload, ISO_8859_1));
        } catch (IOException ended) {
            throw new AssertionError("No frame came", ended);
        }
    }

    /** The Close frame at the end, which nothing may follow. */
    public Frame expectClose() {
        Frame frame = next();
        while (frame.first() != CLOSE) {
            frame = next();
        }
        try {
            assertEquals(-1, in.read());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        close();
        return frame;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
