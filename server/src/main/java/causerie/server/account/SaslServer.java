package causerie.server.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The server's side of one attempt with one mechanism. Belongs to the reader thread of one session. */
interface SaslServer {
    /** What the client's next response leads to; empty when it is none that the mechanism has. */
    Optional<SaslStep> answer(byte[] response);

    /** The text of bytes; empty when they are no UTF-8: no two passwords may look alike to us. */
    static Optional<String> text(byte[] utf8) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException invalid) {
            return Optional.empty();
        }
    }
}
