package causerie.server.account;

import causerie.server.config.ScramVerifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands in for accounts that are not there, so that nobody finds out which are: each name has a salt that is the same every
 * time, as <a href="https://www.rfc-editor.org/rfc/rfc5802#section-5.1">RFC 5802</a> would have it. Immutable.
 */
public final class Decoy {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec secret;

    /** @param secret what only this server knows */
    public Decoy(byte[] secret) {
        this.secret = new SecretKeySpec(secret, HMAC);
    }

    /** What an account of this name could have, and nobody can prove to know. */
    ScramVerifier verifier(String name) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            byte[] salt = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return ScramVerifier.ofNobody(Arrays.copyOf(salt, ScramVerifier.SALT_BYTES));
        } catch (GeneralSecurityException missing) {
            // Every Java has it.
            throw new IllegalStateException(missing);
        }
    }
}
