package causerie.client.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that we know a password without saying it, and has the server prove that it knows it, too: the client's side of
 * SCRAM-SHA-256, <a href="https://www.rfc-editor.org/rfc/rfc5802">RFC 5802</a> and <a
 * href="https://www.rfc-editor.org/rfc/rfc7677">RFC 7677</a>. Immutable.
 */
final class Scram {
    static final String MECHANISM = "SCRAM-SHA-256";

    /** "the hash iteration-count … SHOULD be at least 4096"; a server that wants less could try passwords all too fast. */
    private static final int LEAST_ROUNDS = 4096;
    /** So many take seconds; a server that wants more only wants to keep us busy. */
    private static final int MOST_ROUNDS = 5_000_000;

    private static final Pattern CHALLENGE =
            Pattern.compile("r=([!-+\\--~]{8,512}),s=([A-Za-z0-9+/=]{8,512}),i=([0-9]{1,7})");
    /** Without binding to a channel, and for nobody else. */
    private static final String HEADER = "n,,";

    private final String nonce;
    private final String bare;
    private final String password;

    /** @param nonce which nobody can guess, of printable characters without commas */
    Scram(String name, String password, String nonce) {
        this.nonce = nonce;
        this.password = Normalizer.normalize(password, Normalizer.Form.NFKC);
        this.bare = "n=" + name.replace("=", "=3D").replace(",", "=2C") + ",r=" + nonce;
    }

    /** What we say first. */
    String first() {
        return HEADER + bare;
    }

    /**
     * What we answer, and what the server has to say then.
     *
     * @param signature proves that the server knows the password
     */
    record Answer(String words, String signature) {}

    /** The answer to what the server challenges us with; takes long on purpose. Empty when it is no such challenge. */
    Optional<Answer> answer(String challenge) {
        Matcher parts = CHALLENGE.matcher(challenge);
        if (!parts.matches() || !parts.group(1).startsWith(nonce)) {
            return Optional.empty();
        }
        int rounds = Integer.parseInt(parts.group(3));
        if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
            return Optional.empty();
        }
        try {
            byte[] salt = Base64.getDecoder().decode(parts.group(2));
            return Optional.of(answer(challenge, parts.group(1), salted(salt, rounds)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            // Every Java of 17 and newer has it.
            throw new IllegalStateException(missing);
        }
    }

    private byte[] salted(byte[] salt, int rounds) throws GeneralSecurityException {
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, 256))
                .getEncoded();
    }

    private Answer answer(String challenge, String bothNonces, byte[] salted) throws GeneralSecurityException {
        String withoutProof = "c=" + base64(HEADER.getBytes(StandardCharsets.UTF_8)) + ",r=" + bothNonces;
        String all = bare + "," + challenge + "," + withoutProof;
        byte[] clientKey = hmac(salted, "Client Key");
        byte[] proof = hmac(MessageDigest.getInstance("SHA-256").digest(clientKey), all);
        for (int i = 0; i < proof.length; i++) {
            proof[i] ^= clientKey[i];
        }
        return new Answer(withoutProof + ",p=" + base64(proof), "v=" + base64(hmac(hmac(salted, "Server Key"), all)));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
