package causerie.server.net.websocket;

/**
 * The numbers of <a href="https://www.rfc-editor.org/rfc/rfc6455#section-5.2">Base Framing Protocol</a> and of <a
 * href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">Defined Status Codes</a>.
 */
final class Frame {
    static final int CONTINUATION = 0x0;
    static final int TEXT = 0x1;
    static final int BINARY = 0x2;
    static final int CLOSE = 0x8;
    static final int PING = 0x9;
    static final int PONG = 0xA;

    /** In the first byte: the last frame of its message. */
    static final int FINAL = 0x80;

    static final int RESERVED = 0x70;
    static final int OPCODE = 0x0F;
    /** In the opcode: says something about the connection. */
    static final int CONTROL = 0x8;
    /** In the second byte. */
    static final int MASKED = 0x80;

    static final int LENGTH = 0x7F;
    /** Longer payloads have their length in the next 2 or 8 bytes. */
    static final int MOST_IN_SEVEN_BITS = 125;

    static final int LENGTH_IN_TWO_BYTES = 126;
    static final int MOST_IN_TWO_BYTES = 0xFFFF;

    static final int NORMAL_CLOSURE = 1000;
    static final int PROTOCOL_ERROR = 1002;
    static final int INVALID_DATA = 1007;
    static final int POLICY_VIOLATION = 1008;
    static final int TOO_BIG = 1009;

    private Frame() {}
}
