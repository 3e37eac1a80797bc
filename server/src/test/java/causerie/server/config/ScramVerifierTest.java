package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScramVerifierTest {
    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA==";
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String KEYS = "$" + KEY + ":" + KEY;

    private static ScramVerifier of(String password) {
        return ScramVerifier.of(password, new byte[ScramVerifier.SALT_BYTES], 1000);
    }

    @Test
    void knowsItsPasswordAndNoOther() {
        assertTrue(of("séc ret").matches("séc ret"));
        assertFalse(of("séc ret").matches("sec ret"));
        assertFalse(of("séc ret").matches("séc ret "));
        assertFalse(of("séc ret").matches(""));
        assertFalse(of("").matches("\u0007"), "what is not allowed is not taken for nothing");
    }

    @Test
    void knowsItsPasswordHoweverItIsTyped() {
        assertTrue(of("se\u0301same").matches("s\u00e9same"));
        assertTrue(of("a b").matches("a\u00a0b"));
    }

    @Test
    void isReadAsItIsWritten() {
        String text = ScramVerifier.of("secret").toString();
        assertTrue(text.startsWith("SCRAM-SHA-256$600000:"), text);
        PasswordHash read = PasswordHash.parse(text).orElseThrow();
        assertEquals(text, read.toString());
        assertTrue(read.matches("secret"));
    }

    @Test
    void isMadeWithASaltOfItsOwn() {
        assertNotEquals(
                ScramVerifier.of("secret").toString(),
                ScramVerifier.of("secret").toString());
    }

    /** Derived by Python's hashlib and hmac. */
    @Test
    void isWhatOtherProgramsDerive() {
        byte[] salt = Base64.getDecoder().decode("c2FsdHNhbHRzYWx0c2FsdA==");
        assertEquals(
                "SCRAM-SHA-256$100000:c2FsdHNhbHRzYWx0c2FsdA=="
                        + "$QIZCrYL1kFy1mFB2WtXWuh4EIi7/xwtPX5uKdqrKFjI=:rtU3PONIeOPHc3HDteX1YbmdcFHpLttPOtyxZEelcrw=",
                ScramVerifier.of("secret", salt, 100_000).toString());
    }

    @Test
    void hasFromAHundredThousandToTenMillionRounds() {
        assertTrue(ScramVerifier.parse("SCRAM-SHA-256$100000:" + SALT + KEYS).isPresent());
        assertEquals(Optional.empty(), ScramVerifier.parse("SCRAM-SHA-256$99999:" + SALT + KEYS));
        assertTrue(ScramVerifier.parse("SCRAM-SHA-256$10000000:" + SALT + KEYS).isPresent());
        assertEquals(Optional.empty(), ScramVerifier.parse("SCRAM-SHA-256$10000001:" + SALT + KEYS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SCRAM-SHA-256$",
                "SCRAM-SHA-1$600000:" + SALT + KEYS,
                "SCRAM-SHA-256$600000:AAAA" + KEYS,
                "SCRAM-SHA-256$600000:AAAAAAAAAAAAAAAAA" + KEYS,
                "SCRAM-SHA-256$600000:" + SALT + "$" + KEY,
                "SCRAM-SHA-256$600000:" + SALT + "$" + KEY + ":" + KEY + "A",
            })
    void isNothingElse(String text) {
        assertEquals(Optional.empty(), ScramVerifier.parse(text));
    }

    @Test
    void ofNobodyHasNoPassword() {
        ScramVerifier nobody = ScramVerifier.ofNobody(new byte[ScramVerifier.SALT_BYTES]);
        assertEquals(ScramVerifier.ROUNDS, nobody.rounds());
        assertFalse(nobody.matches(""));
    }
}
