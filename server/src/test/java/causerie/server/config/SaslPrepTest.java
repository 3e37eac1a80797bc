package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SaslPrepTest {
    /** The examples of <a href="https://www.rfc-editor.org/rfc/rfc4013#section-3">RFC 4013</a>. */
    @ParameterizedTest
    @CsvSource({"I\u00ADX,IX", "user,user", "USER,USER", "\u00AA,a", "\u2168,IX"})
    void isAsTheSpecificationHasIt(String typed, String prepared) {
        assertEquals(Optional.of(prepared), SaslPrep.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0007", // "Error - prohibited character"
                "\u06271", // "Error - bidirectional check"
                "a\u0000",
                "a\u007f",
                "a\u0085",
                "a\u200e",
                "a\u2028",
                "a\ue000",
                "a\ufdd0",
                "a\ufffd",
                "a\ufffe",
                "a\ud800",
                "a\u2ff0",
                "a\udb40\udc41",
                "\u0627a\u0627",
                "1\u0627"
            })
    void refusesWhatIsNotAllowed(String typed) {
        assertEquals(Optional.empty(), SaslPrep.of(typed));
    }

    @Test
    void makesOneOfSeveralSpellings() {
        assertEquals(Optional.of("s\u00e9same"), SaslPrep.of("se\u0301same"));
        assertEquals(Optional.of("a b"), SaslPrep.of("a\u00a0b"));
        assertEquals(Optional.of("ab"), SaslPrep.of("a\u200bb"));
    }

    @Test
    void allowsSpacesEmojiAndWordsFromRightToLeft() {
        assertEquals(Optional.of("correct horse "), SaslPrep.of("correct horse "));
        assertEquals(Optional.of("\ud83d\udc34"), SaslPrep.of("\ud83d\udc34"));
        assertEquals(Optional.of("\u05e9\u05dc\u05d5\u05dd"), SaslPrep.of("\u05e9\u05dc\u05d5\u05dd"));
        assertEquals(Optional.of(""), SaslPrep.of(""));
    }
}
