package causerie.server.account;

import causerie.irc.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to log in with AUTHENTICATE: gathers the pieces of the client's responses. Belongs to the reader thread of
 * one session. See <a href="https://ircv3.net/specs/extensions/sasl-3.1">sasl</a>.
 */
public final class SaslExchange {
    private static final String NOTHING = "+";

    private final SaslServer server;
    private final StringBuilder response = new StringBuilder();
    private Optional<String> claimed = Optional.empty();

    /** What a piece leads to. */
    public enum Progress {
        /** More pieces have to come. */
        INCOMPLETE,
        COMPLETE,
        TOO_LONG
    }

    /** @param certificate whose key the client has */
    public SaslExchange(SaslMechanism mechanism, Accounts accounts, Optional<Fingerprint> certificate) {
        this.server = mechanism.begin(accounts, certificate);
    }

    /** Takes what one AUTHENTICATE brings. */
    public Progress take(String chunk) {
        boolean last = chunk.length() < Limits.SASL_CHUNK_BYTES;
        // "If the last chunk was exactly 400 bytes long, it must also be followed by AUTHENTICATE +"
        response.append(chunk.equals(NOTHING) ? "" : chunk);
        if (chunk.length() > Limits.SASL_CHUNK_BYTES || response.length() > Limits.SASL_RESPONSE_BYTES) {
            return Progress.TOO_LONG;
        }
        return last ? Progress.COMPLETE : Progress.INCOMPLETE;
    }

    /** What the complete response leads to; empty when it makes no sense. The next piece begins another response. */
    public Optional<SaslStep> answer() {
        Optional<SaslStep> step = decoded().flatMap(server::answer);
        response.setLength(0);
        step.ifPresent(this::note);
        return step;
    }

    private void note(SaslStep step) {
        if (step instanceof SaslStep.Guess guess) {
            claimed = Optional.of(guess.name());
        }
    }

    /** Whom the client has said it is, which may be a password. */
    public Optional<String> claimed() {
        return claimed;
    }

    /** A challenge as the parameters of as many AUTHENTICATE as it takes. */
    public static List<String> chunks(SaslStep.Challenge challenge) {
        byte[] bytes = challenge.text().getBytes(StandardCharsets.UTF_8);
        String encoded = Base64.getEncoder().encodeToString(bytes);
        List<String> chunks = new ArrayList<>();
        for (int from = 0; from < encoded.length(); from += Limits.SASL_CHUNK_BYTES) {
            chunks.add(encoded.substring(from, Math.min(encoded.length(), from + Limits.SASL_CHUNK_BYTES)));
        }
        if (encoded.length() % Limits.SASL_CHUNK_BYTES == 0) {
            chunks.add(NOTHING);
        }
        return chunks;
    }

    private Optional<byte[]> decoded() {
        try {
            return Optional.of(Base64.getDecoder().decode(response.toString()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
