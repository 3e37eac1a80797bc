package causerie.server.config;

import java.util.Optional;

/** What is kept of a password, in one of the forms that can be read. Immutable. To compare is costly on purpose. */
public sealed interface PasswordHash permits ScramVerifier, Pbkdf2Hash {
    /** Reads what {@code toString} has written; empty when it is something else, or too weak, or too costly. */
    static Optional<PasswordHash> parse(String text) {
        return text.startsWith(Pbkdf2Hash.BEGINNING)
                ? Pbkdf2Hash.parse(text).map(PasswordHash.class::cast)
                : ScramVerifier.parse(text).map(PasswordHash.class::cast);
    }

    /** Whether a text is no password but meant to be the hash of one. */
    static boolean isMeantByIt(String text) {
        return text.startsWith(Pbkdf2Hash.BEGINNING) || text.startsWith(ScramVerifier.BEGINNING);
    }

    /** Whether it is of this password; takes as long for every other one. */
    boolean matches(String password);
}
