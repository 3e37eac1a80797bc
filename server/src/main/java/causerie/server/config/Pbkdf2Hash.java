package causerie.server.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@link Pbkdf2} with HMAC-SHA-512 and a salt, written as
 * {@code $pbkdf2-sha512$i=ROUNDS$SALT$HASH}: what {@code hash-password} made before {@link ScramVerifier}, and still what
 * the server's own password is shown as. Immutable.
 */
final class Pbkdf2Hash implements PasswordHash {
    /** What every hash begins with. */
    static final String BEGINNING = "$pbkdf2-sha512$";

    /** What <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP</a> asks for. */
    private static final int ROUNDS = 210_000;

    private static final Pattern FORM =
            Pattern.compile("\\$pbkdf2-sha512\\$i=([0-9]{1,8})\\$([A-Za-z0-9+/]{16,128})\\$([A-Za-z0-9+/]{86})");

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private Pbkdf2Hash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    /** A new one, which differs from every other of the same password. */
    static Pbkdf2Hash of(String password) {
        byte[] salt = Pbkdf2.newSalt();
        return new Pbkdf2Hash(ROUNDS, salt, Pbkdf2.SHA_512.hash(password, salt, ROUNDS));
    }

    /** Reads what {@link #toString} has written; empty when it is something else, or too weak, or too costly. */
    static Optional<Pbkdf2Hash> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int rounds = Integer.parseInt(form.group(1));
        if (!Pbkdf2.allows(rounds)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Pbkdf2Hash(rounds, decode(form.group(2)), decode(form.group(3))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, Pbkdf2.SHA_512.hash(password, salt, rounds));
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pbkdf2Hash same && toString().equals(same.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return BEGINNING + "i=" + rounds + "$" + encode(salt) + "$" + encode(hash);
    }
}
