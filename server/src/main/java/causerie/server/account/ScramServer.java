package causerie.server.account;

import causerie.server.config.ScramVerifier;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * <a href="https://www.rfc-editor.org/rfc/rfc5802">SCRAM</a> with SHA-256 (<a
 * href="https://www.rfc-editor.org/rfc/rfc7677">RFC 7677</a>), without channel binding: the client proves that it knows the
 * password and never says it, and the server proves that it knows it, too. Belongs to the reader thread of one session.
 */
final class ScramServer implements SaslServer {
    private static final int NONCE_BYTES = 18;

    private final Accounts accounts;
    private final Supplier<String> nonces;
    private Next next = this::first;

    /** What the next response is taken for. */
    private interface Next {
        Optional<SaslStep> answer(String response);
    }

    /** What is known of an attempt once the server has made its challenge. */
    private record Begun(ScramFirst first, String nonce, ScramVerifier verifier, String challenge) {}

    ScramServer(Accounts accounts) {
        this(accounts, ScramServer::nonce);
    }

    /** @param nonces what the server adds to the client's, another one each time */
    ScramServer(Accounts accounts, Supplier<String> nonces) {
        this.accounts = accounts;
        this.nonces = nonces;
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public Optional<SaslStep> answer(byte[] response) {
        return SaslServer.text(response).flatMap(text -> next.answer(text));
    }

    private Optional<SaslStep> first(String response) {
        return ScramFirst.parse(response).map(this::challenge);
    }

    private SaslStep challenge(ScramFirst first) {
        ScramVerifier verifier = accounts.scram(first.name());
        String nonce = first.nonce() + nonces.get();
        String salt = Base64.getEncoder().encodeToString(verifier.salt());
        // "server-first-message = [reserved-mext ","] nonce "," salt "," iteration-count"
        String challenge = "r=" + nonce + ",s=" + salt + ",i=" + verifier.rounds();
        Begun begun = new Begun(first, nonce, verifier, challenge);
        next = response -> proof(response, begun);
        return new SaslStep.Challenge(challenge);
    }

    private Optional<SaslStep> proof(String response, Begun begun) {
        next = late -> Optional.empty();
        return ScramFinal.parse(response)
                // Wrong ones are guesses like wrong passwords, whatever is wrong.
                .map(last -> new SaslStep.Guess(begun.first().name(), () -> check(last, begun)));
    }

    private Optional<SaslStep> check(ScramFinal last, Begun begun) {
        String authMessage = begun.first().bare() + "," + begun.challenge() + "," + last.withoutProof();
        boolean proven = begun.verifier().isProvenBy(Base64.getDecoder().decode(last.proof()), authMessage);
        boolean about =
                last.binding().equals(begun.first().header()) && last.nonce().equals(begun.nonce());
        Optional<String> account = accounts.find(begun.first().name())
                .filter(name -> proven && about)
                .filter(name -> mayActAs(begun.first().actsAs(), name));
        return account.map(name -> confirm(name, begun.verifier().serverSignature(authMessage)));
    }

    private boolean mayActAs(String other, String account) {
        return other.isEmpty() || accounts.find(other).filter(account::equals).isPresent();
    }

    /** The client has heard the server's proof when it answers with nothing. */
    private SaslStep confirm(String account, byte[] signature) {
        next = response -> Optional.of(response).filter(String::isEmpty).map(nothing -> new SaslStep.Proven(account));
        return new SaslStep.Challenge(
                "v=" + new String(Base64.getEncoder().encode(signature), StandardCharsets.US_ASCII));
    }
}
