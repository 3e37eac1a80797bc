package causerie.server.account;

import causerie.irc.Limits;
import java.util.Base64;
import java.util.Optional;

/**
 * One attempt to log in with AUTHENTICATE: gathers the pieces of the client's response. Belongs to the reader thread of
 * one session. See <a href="https://ircv3.net/specs/extensions/sasl-3.1">sasl</a>.
 */
public final class SaslExchange {
    private final SaslMechanism mechanism;
    private final StringBuilder response = new StringBuilder();

    /** What a piece leads to. */
    public enum Progress {
        /** More pieces have to come. */
        INCOMPLETE,
        COMPLETE,
        TOO_LONG
    }

    public SaslExchange(SaslMechanism mechanism) {
        this.mechanism = mechanism;
    }

    /** Takes what one AUTHENTICATE brings. */
    public Progress take(String chunk) {
        boolean last = chunk.length() < Limits.SASL_CHUNK_BYTES;
        // "If the last chunk was exactly 400 bytes long, it must also be followed by AUTHENTICATE +"
        response.append(chunk.equals("+") ? "" : chunk);
        if (chunk.length() > Limits.SASL_CHUNK_BYTES || response.length() > Limits.SASL_RESPONSE_BYTES) {
            return Progress.TOO_LONG;
        }
        return last ? Progress.COMPLETE : Progress.INCOMPLETE;
    }

    /** The account that the complete response proves to be the client's. */
    public Optional<String> account(Accounts accounts) {
        return decoded().flatMap(bytes -> mechanism.account(bytes, accounts));
    }

    /** The account that the complete response says is the client's, if there is such a one. */
    public Optional<String> named(Accounts accounts) {
        return decoded().flatMap(bytes -> mechanism.named(bytes, accounts));
    }

    private Optional<byte[]> decoded() {
        try {
            return Optional.of(Base64.getDecoder().decode(response.toString()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
