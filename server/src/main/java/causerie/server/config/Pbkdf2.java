package causerie.server.config;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** <a href="https://www.rfc-editor.org/rfc/rfc8018#section-5.2">PBKDF2</a>: a hash of a password that is costly to guess. */
enum Pbkdf2 {
    SHA_256("PBKDF2WithHmacSHA256", 32),
    SHA_512("PBKDF2WithHmacSHA512", 64);

    /** How many bytes of randomness make two hashes of one password differ. */
    static final int SALT_BYTES = 16;

    private static final int LEAST_ROUNDS = 100_000;
    private static final int MOST_ROUNDS = 10_000_000;

    private final String algorithm;
    private final int bytes;

    Pbkdf2(String algorithm, int bytes) {
        this.algorithm = algorithm;
        this.bytes = bytes;
    }

    /** Whether a hash of so many rounds is neither too weak nor too costly. */
    static boolean allows(int rounds) {
        return rounds >= LEAST_ROUNDS && rounds <= MOST_ROUNDS;
    }

    static byte[] newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    byte[] hash(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, bytes * Byte.SIZE);
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            // Every Java of 17 and newer has it.
            throw new IllegalStateException(missing);
        }
    }
}
