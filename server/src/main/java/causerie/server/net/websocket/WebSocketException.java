package causerie.server.net.websocket;

import java.io.Serial;
import java.net.ProtocolException;

/** A peer does not keep to the protocol; the text is a sentence for it. */
final class WebSocketException extends ProtocolException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status the code in the Close frame that answers it */
    WebSocketException(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** Throws when something that the protocol asks for does not hold. */
    static void unless(boolean holds, String sentence) throws WebSocketException {
        if (!holds) {
            throw new WebSocketException(Frame.PROTOCOL_ERROR, sentence);
        }
    }

    int status() {
        return status;
    }

    /** The text, never empty. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
