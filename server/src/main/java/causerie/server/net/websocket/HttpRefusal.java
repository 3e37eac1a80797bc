package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serial;
import java.net.ProtocolException;

/** A request that does not become a WebSocket connection, and the answer to it. */
final class HttpRefusal extends ProtocolException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String status;
    private final String furtherHeaders;

    /** @param sentence for the person who looks at it, in ASCII */
    HttpRefusal(String status, String sentence) {
        this(status, sentence, "");
    }

    /** @param furtherHeaders header fields, each with CRLF after it */
    HttpRefusal(String status, String sentence, String furtherHeaders) {
        super(sentence);
        this.status = status;
        this.furtherHeaders = furtherHeaders;
    }

    static HttpRefusal badRequest(String sentence) {
        return new HttpRefusal("400 Bad Request", sentence);
    }

    byte[] answer() {
        String body = getMessage() + ".\n";
        return ("HTTP/1.1 " + status + "\r\n" + furtherHeaders
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: " + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body)
                .getBytes(UTF_8);
    }
}
