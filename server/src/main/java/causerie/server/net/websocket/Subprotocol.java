package causerie.server.net.websocket;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * In what kind of message lines are written; they are read from either kind. See <a
 * href="https://ircv3.net/specs/extensions/websocket#websocket-features-and-encoding">WebSocket support</a>.
 */
enum Subprotocol {
    TEXT("text.ircv3.net", Frame.TEXT),
    BINARY("binary.ircv3.net", Frame.BINARY),
    /** "If no subprotocol is successfully negotiated, server and client MAY implement fallbacks": text is written. */
    NONE("", Frame.TEXT);

    private final String token;
    private final int opcode;

    Subprotocol(String token, int opcode) {
        this.token = token;
        this.opcode = opcode;
    }

    /** The name in the opening handshake; empty for {@link #NONE}. */
    String token() {
        return token;
    }

    /** The kind of frame that lines are written in. */
    int opcode() {
        return opcode;
    }

    /** "The server MUST accept any subprotocol it supports, respecting the client's order of preference." */
    static Subprotocol firstOf(List<String> offered) {
        return offered.stream()
                .flatMap(token -> named(token).stream())
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<Subprotocol> named(String token) {
        return Arrays.stream(values())
                .filter(known -> known != NONE && known.token.equals(token))
                .findFirst();
    }
}
