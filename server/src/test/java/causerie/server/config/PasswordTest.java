package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PasswordTest {
    @Test
    void isToldInClear() {
        Password password = Password.of("secret").orElseThrow();
        assertTrue(password.matches("secret"));
        assertFalse(password.matches("Secret"));
        assertFalse(password.matches(""));
    }

    @Test
    void isToldAsAHash() {
        String hash = ScramVerifier.of("secret").toString();
        Password password = Password.of(hash).orElseThrow();
        assertFalse(password.matches("Secret"));
        assertTrue(password.matches("secret"));
        assertTrue(password.matches("secret"), "when it is known already");
        assertFalse(password.matches("Secret"));
        assertFalse(password.matches(hash), "the hash is not the password");
    }

    @Test
    void isNotTakenForAHashThatItIsNot() {
        assertEquals(Optional.empty(), Password.of("$pbkdf2-sha512$i=1$x$y"));
    }

    @Test
    void neverShowsItself() {
        Password password = Password.of("secret").orElseThrow();
        assertTrue(PasswordHash.parse(password.toString()).orElseThrow().matches("secret"));
        String hash = ScramVerifier.of("secret").toString();
        assertEquals(hash, Password.of(hash).orElseThrow().toString());
    }
}
