package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Pbkdf2HashTest {
    private static final String SALT = "$c2FsdHNhbHRzYWx0c2FsdA";
    /** 64 bytes in Base64. */
    private static final String HASH =
            "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void knowsItsPasswordAndNoOther() {
        Pbkdf2Hash hash = Pbkdf2Hash.of("séc ret");
        assertTrue(hash.matches("séc ret"));
        assertFalse(hash.matches("sec ret"));
        assertFalse(hash.matches("séc ret "));
        assertFalse(hash.matches(""));
    }

    @Test
    void isReadAsItIsWritten() {
        String text = Pbkdf2Hash.of("secret").toString();
        assertTrue(text.startsWith("$pbkdf2-sha512$i=210000$"), text);
        Pbkdf2Hash read = Pbkdf2Hash.parse(text).orElseThrow();
        assertEquals(text, read.toString());
        assertTrue(read.matches("secret"));
    }

    @Test
    void isMadeWithASaltOfItsOwn() {
        assertNotEquals(
                Pbkdf2Hash.of("secret").toString(), Pbkdf2Hash.of("secret").toString());
    }

    /** Derived by Python's hashlib. */
    @Test
    void isWhatOtherProgramsDerive() {
        assertTrue(Pbkdf2Hash.parse("$pbkdf2-sha512$i=100000$c2FsdHNhbHRzYWx0c2FsdA$"
                        + "uxZFZpmRS263zKk+4HzOjn9JUBbPEUrTxaPf3R5Qm906+POiiJ0EwLLgsC/lvQMAMrYHJcZ9V6QFequXBAv0dg")
                .orElseThrow()
                .matches("secret"));
    }

    @Test
    void hasFromAHundredThousandToTenMillionRounds() {
        assertTrue(Pbkdf2Hash.parse("$pbkdf2-sha512$i=100000" + SALT + HASH).isPresent());
        assertEquals(Optional.empty(), Pbkdf2Hash.parse("$pbkdf2-sha512$i=99999" + SALT + HASH));
        assertTrue(Pbkdf2Hash.parse("$pbkdf2-sha512$i=10000000" + SALT + HASH).isPresent());
        assertEquals(Optional.empty(), Pbkdf2Hash.parse("$pbkdf2-sha512$i=10000001" + SALT + HASH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "$pbkdf2-sha512$",
                "$pbkdf2-sha256$i=600000" + SALT + HASH,
                "$pbkdf2-sha512$i=200000$" + HASH,
                "$pbkdf2-sha512$i=200000" + SALT,
                "$pbkdf2-sha512$i=200000$short" + HASH,
                "$pbkdf2-sha512$i=200000" + SALT + HASH + "A",
                "$pbkdf2-sha512$i=200000$c2FsdHNhbHRzYWx0c" + HASH
            })
    void isNothingElse(String text) {
        assertEquals(Optional.empty(), Pbkdf2Hash.parse(text));
        assertEquals(Optional.empty(), PasswordHash.parse(text));
    }
}
