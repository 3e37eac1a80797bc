package causerie.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FingerprintTest {
    @Test
    void isReadAsOtherProgramsWriteIt() {
        Optional<Fingerprint> hash = Optional.of(new Fingerprint("ab".repeat(32)));
        assertEquals(hash, Fingerprint.parse("ab".repeat(32)));
        assertEquals(hash, Fingerprint.parse("AB:".repeat(31) + "AB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "xb", "abababababababababababababababababababababababababababababababa"})
    void isNothingElse(String text) {
        assertEquals(Optional.empty(), Fingerprint.parse(text));
        assertEquals(Optional.empty(), Fingerprint.parse("a" + "ab".repeat(32)));
    }
}
