package causerie.server.kit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The client's side of <a href="https://www.rfc-editor.org/rfc/rfc7677">SCRAM-SHA-256</a>, written from the specification
 * and not with the server's classes. One thread uses it.
 */
public final class ScramClient {
    private final String header;
    private final String bare;
    private final String password;
    private String signature = "";

    /** @param header how it binds the channel and for whom it acts, such as {@code n,,} */
    public ScramClient(String header, String name, String nonce, String password) {
        this.header = header;
        this.bare = "n=" + name + ",r=" + nonce;
        this.password = password;
    }

    /** What it says first. */
    public String first() {
        return header + bare;
    }

    /** How it answers the server's challenge. */
    public String last(String challenge) {
        String nonce = challenge.substring(2, challenge.indexOf(",s="));
        return last(challenge, header, nonce);
    }

    /** The same by one that says another header or nonce than it should. */
    public String last(String challenge, String binding, String nonce) {
        byte[] salt =
                Base64.getDecoder().decode(challenge.substring(challenge.indexOf(",s=") + 3, challenge.indexOf(",i=")));
        int rounds = Integer.parseInt(challenge.substring(challenge.indexOf(",i=") + 3));
        try {
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, 256))
                    .getEncoded();
            byte[] clientKey = hmac(salted, "Client Key");
            String withoutProof = "c=" + base64(binding.getBytes(StandardCharsets.UTF_8)) + ",r=" + nonce;
            String authMessage = bare + "," + challenge + "," + withoutProof;
            byte[] proof = hmac(MessageDigest.getInstance("SHA-256").digest(clientKey), authMessage);
            for (int i = 0; i < proof.length; i++) {
                proof[i] ^= clientKey[i];
            }
            signature = "v=" + base64(hmac(hmac(salted, "Server Key"), authMessage));
            return withoutProof + ",p=" + base64(proof);
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    /** What the server has to say in the end. */
    public String signature() {
        return signature;
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
