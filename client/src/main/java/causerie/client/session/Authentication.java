package causerie.client.session;

import causerie.irc.Message;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Logs us in to the account of our name, where there is one: with SCRAM-SHA-256 only, so that the password does not travel.
 * See <a href="https://ircv3.net/specs/extensions/sasl-3.2">sasl</a>. Belongs to the event dispatch thread.
 */
final class Authentication {
    static final String CAPABILITY = "sasl";
    static final String VERB = "AUTHENTICATE";

    private static final int NONCE_BYTES = 18;

    private final Wire wire;
    private final Background background;
    private Optional<Scram> scram = Optional.empty();
    private String signature = "";
    private boolean began;
    private boolean failed;

    Authentication(Wire wire, Background background) {
        this.wire = wire;
        this.background = background;
    }

    /** Asks to be logged in, if the server lets us; answers whether it will say what has come of it. */
    boolean ask(Login login) {
        boolean possible = !began && login.password().isPresent() && wire.has(CAPABILITY);
        if (possible) {
            began = true;
            scram = login.password().map(password -> new Scram(login.nick(), password, nonce()));
            wire.send(VERB, Scram.MECHANISM);
        }
        return possible;
    }

    private static String nonce() {
        byte[] random = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    /** Whether a password was tried, and was not that of the account. */
    boolean hasFailed() {
        return failed;
    }

    void challenged(Message message) {
        String words = message.param(0);
        if (scram.isEmpty()) {
            return;
        }
        if (words.equals("+")) {
            say(scram.get().first());
        } else if (signature.isEmpty()) {
            Scram asked = scram.get();
            String challenge = decoded(words);
            background.run(() -> asked.answer(challenge), this::answer);
        } else if (decoded(words).equals(signature)) {
            wire.send(VERB, "+");
        } else {
            // Whoever this is does not know the password.
            wire.send(VERB, "*");
        }
    }

    private void answer(Optional<Scram.Answer> answer) {
        answer.ifPresentOrElse(
                found -> {
                    signature = found.signature();
                    say(found.words());
                },
                () -> wire.send(VERB, "*"));
    }

    private void say(String words) {
        wire.send(VERB, Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static String decoded(String words) {
        try {
            return new String(Base64.getDecoder().decode(words), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    /** The server has said that we are not logged in. */
    void refused() {
        failed = true;
        scram = Optional.empty();
    }
}
