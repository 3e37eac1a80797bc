package causerie.irc;

/**
 * Limits that the protocol itself sets, in bytes of UTF-8 where not said otherwise. See
 * <a href="https://modern.ircdocs.horse/#message-format">Message format</a> and
 * <a href="https://ircv3.net/specs/extensions/message-tags#size-limit">Size limit</a>.
 */
public final class Limits {
    /** A line after its tags, its line ending included. */
    public static final int LINE_BYTES = 512;
    /** The tags of a client's line with the leading {@code @} and the space after them. */
    public static final int CLIENT_TAG_BYTES = 4096;
    /** The tags of a server's line with the leading {@code @} and the space after them. */
    public static final int SERVER_TAG_BYTES = 8191;
    /** The value of a {@code label} tag. */
    public static final int LABEL_BYTES = 64;
    /** What one AUTHENTICATE may bring of a response in Base64. */
    public static final int SASL_CHUNK_BYTES = 400;
    /** A whole response in Base64: longer than any that RFC 4616 has servers accept. */
    public static final int SASL_RESPONSE_BYTES = 2000;
    /** Characters of a host: <a href="https://modern.ircdocs.horse/#hostlen-parameter">HOSTLEN</a>. */
    public static final int HOST_LENGTH = 63;
    /** The port of IRC without TLS. */
    public static final int DEFAULT_PORT = 6667;

    private Limits() {}
}
