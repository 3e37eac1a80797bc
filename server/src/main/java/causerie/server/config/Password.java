package causerie.server.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;

/** The password that everybody has to give, as the server was told it: in clear or as a hash. Used by all threads. */
public final class Password {
    /** Nobody can tell from a digest of one run what the password is. */
    private static final byte[] RUN = new SecureRandom().generateSeed(Long.BYTES * 2);

    private final String told;
    private final Optional<PasswordHash> hash;
    /** Of the password, once it is known: so that a thousand people who come at once do not cost a thousand hashes. */
    private volatile byte[] known;

    private Password(String told, Optional<PasswordHash> hash) {
        this.told = told;
        this.hash = hash;
        this.known = hash.isPresent() ? new byte[0] : digest(told);
    }

    /** Takes what looks like a hash for one; empty when it is none. */
    static Optional<Password> of(String told) {
        if (!PasswordHash.isMeantByIt(told)) {
            return Optional.of(new Password(told, Optional.empty()));
        }
        return PasswordHash.parse(told).map(hash -> new Password(told, Optional.of(hash)));
    }

    /** Whether this is the password. The first time may be costly when the server knows only a hash. */
    public boolean matches(String given) {
        byte[] digest = digest(given);
        if (MessageDigest.isEqual(known, digest)) {
            return true;
        }
        boolean right = hash.filter(kept -> kept.matches(given)).isPresent();
        if (right) {
            known = digest;
        }
        return right;
    }

    /** Never in clear. */
    @Override
    public String toString() {
        return hash.orElseGet(() -> Pbkdf2Hash.of(told)).toString();
    }

    private static byte[] digest(String password) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(RUN);
            return sha256.digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            // Every Java has it.
            throw new IllegalStateException(missing);
        }
    }
}
