package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** See <a href="https://modern.ircdocs.horse/#casemapping-parameter">CASEMAPPING</a>. */
class CasemappingTest {
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @EnumSource
    void foldsEveryAsciiLetter(Casemapping mapping) {
        assertEquals("abcdefghijklmnopqrstuvwxyz", mapping.fold(CAPITALS));
    }

    /** Spec: "the characters a to z to be considered the lower-case equivalents of the characters A to Z only". */
    @Test
    void asciiFoldsNothingElse() {
        assertEquals("[]\\^{}|~", Casemapping.ASCII.fold("[]\\^{}|~"));
    }

    /** Spec: "with the addition of the characters '{', '}', '|', and '^' being … of … '[', ']', '\', and '~'". */
    @Test
    void rfc1459FoldsBracketsBackslashAndCaretOntoOneSpellingWithTheirPartners() {
        assertEquals(Casemapping.RFC1459.fold("{}|~"), Casemapping.RFC1459.fold("[]\\^"));
        assertTrue(Casemapping.RFC1459.same("~", "^"));
    }

    /** Spec: "in rfc1459-strict, '^' and '~' are not casefolded". */
    @Test
    void strictRfc1459LeavesCaretAndTildeApart() {
        assertEquals("{}|^~", Casemapping.RFC1459_STRICT.fold("[]\\^~"));
        assertFalse(Casemapping.RFC1459_STRICT.same("~", "^"));
    }

    @ParameterizedTest
    @EnumSource
    void touchesNoOtherCharacterOfAscii(Casemapping mapping) {
        assertEquals(" !\"#$%&'()*+,-./0123456789:;<=>?@_`", mapping.fold(" !\"#$%&'()*+,-./0123456789:;<=>?@_`"));
    }

    @ParameterizedTest
    @EnumSource
    void touchesNothingBeyondAscii(Casemapping mapping) {
        assertEquals("ÉÀΩЖİẞ𐐀🫖", mapping.fold("ÉÀΩЖİẞ𐐀🫖"));
        assertFalse(mapping.same("É", "é"));
    }

    @ParameterizedTest
    @EnumSource
    void answersTheSameStringWhenThereIsNothingToFold(Casemapping mapping) {
        String folded = "anne-é";
        assertSame(folded, mapping.fold(folded));
    }

    @ParameterizedTest
    @CsvSource({"Anne, aNNE, true", "Anne, Anna, false", "Anne, Annex, false", "'', '', true", "'', a, false"})
    void comparesWholeNames(String one, String other, boolean same) {
        assertEquals(same, Casemapping.RFC1459.same(one, other));
    }

    @ParameterizedTest
    @CsvSource({"ascii, ASCII", "rfc1459, RFC1459", "rfc1459-strict, RFC1459_STRICT", "ASCII, ASCII"})
    void isFoundByTheNameServersAnnounce(String token, Casemapping mapping) {
        assertEquals(Optional.of(mapping), Casemapping.named(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rfc7613", "RFC1459_STRICT", " ascii"})
    void isNotFoundByAnyOtherName(String token) {
        assertEquals(Optional.empty(), Casemapping.named(token));
    }

    @Property
    void namesAreTheSameExactlyWhenTheyFoldTheSame(
            @ForAll Casemapping mapping, @ForAll("names") String one, @ForAll("names") String other) {
        assertEquals(mapping.fold(one).equals(mapping.fold(other)), mapping.same(one, other));
    }

    @Property
    void aNameIsTheSameAsItsFoldedForm(@ForAll Casemapping mapping, @ForAll String name) {
        String folded = mapping.fold(name);
        assertTrue(mapping.same(name, folded));
        assertEquals(folded, mapping.fold(folded));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("aA[{^~é").ofMaxLength(2);
    }
}
