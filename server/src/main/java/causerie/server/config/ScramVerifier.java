package causerie.server.config;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What <a href="https://www.rfc-editor.org/rfc/rfc5802#section-3">SCRAM</a> with SHA-256 lets a server keep of a password:
 * enough to check it or the proof of who knows it, and not enough to be taken for them elsewhere. Written as {@code
 * SCRAM-SHA-256$ROUNDS:SALT$STORED-KEY:SERVER-KEY}, as others do, too. Immutable.
 */
public final class ScramVerifier implements PasswordHash {
    /** What every written one begins with. */
    static final String BEGINNING = "SCRAM-SHA-256$";

    /**
     * What <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP</a> asks for; with
     * SCRAM it is the client that does the work.
     */
    public static final int ROUNDS = 600_000;

    /** How many bytes of randomness make two of one password differ. */
    public static final int SALT_BYTES = Pbkdf2.SALT_BYTES;

    private static final int KEY_BYTES = 32;
    private static final String KEY = "([A-Za-z0-9+/]{43}=)";
    private static final Pattern FORM =
            Pattern.compile("SCRAM-SHA-256\\$([0-9]{1,8}):([A-Za-z0-9+/]{16,128}={0,2})\\$" + KEY + ":" + KEY);

    private final int rounds;
    private final byte[] salt;
    private final byte[] storedKey;
    private final byte[] serverKey;

    private ScramVerifier(int rounds, byte[] salt, byte[] storedKey, byte[] serverKey) {
        this.rounds = rounds;
        this.salt = salt;
        this.storedKey = storedKey;
        this.serverKey = serverKey;
    }

    /** A new one, which differs from every other of the same password; that has to be one that {@link SaslPrep} allows. */
    public static ScramVerifier of(String password) {
        return of(password, Pbkdf2.newSalt(), ROUNDS);
    }

    /** The one of a password, with a salt that is another each time and never said to be secret. */
    public static ScramVerifier of(String password, byte[] salt, int rounds) {
        byte[] salted = Pbkdf2.SHA_256.hash(SaslPrep.of(password).orElseThrow(), salt, rounds);
        return new ScramVerifier(rounds, salt.clone(), sha256(hmac(salted, "Client Key")), hmac(salted, "Server Key"));
    }

    /** One that looks like any other of this salt, and is of no password that anybody knows. */
    public static ScramVerifier ofNobody(byte[] salt) {
        byte[] keys = new byte[2 * KEY_BYTES];
        new SecureRandom().nextBytes(keys);
        return new ScramVerifier(
                ROUNDS,
                salt.clone(),
                Arrays.copyOf(keys, KEY_BYTES),
                Arrays.copyOfRange(keys, KEY_BYTES, 2 * KEY_BYTES));
    }

    /** Reads what {@link #toString} has written; empty when it is something else, or too weak, or too costly. */
    static Optional<ScramVerifier> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int rounds = Integer.parseInt(form.group(1));
        if (!Pbkdf2.allows(rounds)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ScramVerifier(rounds, decode(form.group(2)), decode(form.group(3)), decode(form.group(4))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public int rounds() {
        return rounds;
    }

    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public boolean matches(String password) {
        // What is not allowed is no password, and takes as long.
        Optional<String> prepared = SaslPrep.of(password);
        byte[] clientKey = hmac(Pbkdf2.SHA_256.hash(prepared.orElse(""), salt, rounds), "Client Key");
        return MessageDigest.isEqual(storedKey, sha256(clientKey)) && prepared.isPresent();
    }

    /** Whether this proves, together with what was said before, that a client knows the password. */
    public boolean isProvenBy(byte[] proof, String authMessage) {
        byte[] signature = hmac(storedKey, authMessage);
        byte[] clientKey = new byte[KEY_BYTES];
        for (int i = 0; i < KEY_BYTES; i++) {
            clientKey[i] = (byte) (signature[i] ^ (i < proof.length ? proof[i] : 0));
        }
        return MessageDigest.isEqual(storedKey, sha256(clientKey)) && proof.length == KEY_BYTES;
    }

    /** Proves to a client, together with what was said before, that the server knows the password, too. */
    public byte[] serverSignature(String authMessage) {
        return hmac(serverKey, authMessage);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw everyJavaHasIt(missing);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw everyJavaHasIt(missing);
        }
    }

    private static IllegalStateException everyJavaHasIt(GeneralSecurityException missing) {
        return new IllegalStateException(missing);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScramVerifier same && toString().equals(same.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return BEGINNING + rounds + ":" + encode(salt) + "$" + encode(storedKey) + ":" + encode(serverKey);
    }
}
