package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** See <a href="https://modern.ircdocs.horse/#mask">Masks</a>. */
class MaskTest {
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    /**
     * Says in our own words every case of mask-match in
     * <a href="https://github.com/ircdocs/parser-tests">ircdocs/parser-tests</a>: a mask, what fits, what does not.
     */
    @ParameterizedTest
    @CsvSource({
        "*@10.0.0.1,       anne!ab@10.0.0.1,      anne!ab@10.0.0.5",
        "*@10.0.0.1,       bob3!~bc@10.0.0.1,     bob3!~d@10.0.4.1",
        "anne*@*,          annette!ab@10.0.0.1,   hannes!ab@10.0.0.5",
        "anne*@*,          anne3!~bc@10.0.0.1,    anna3!~d@10.0.4.1",
        "anne*@*,          anne132!ab@lan.example, ann!ab@lan.example",
        "anne!*@*,         anne!guyab@10.0.0.1,   annette!ab@10.0.0.1",
        "anne!*@*,         anne!~dudebc@10.0.0.1, anne3!~bc@10.0.0.1",
        "anne!*@*,         anne!312ab@lan.example, hanne!ab@10.0.0.5",
        "anne!*@*,         anne!@10.0.0.1,        anna3!~d@10.0.4.1",
        "anne!?martin@*,   anne!amartin@10.0.0.1, anne!martin@10.0.0.1",
        "anne!?martin@*,   anne!~martin@10.0.0.1, anne!aamartin@10.0.0.1",
        "anne!a?*@*,       anne!ab@10.0.0.1,      anne!a@10.0.0.1",
        "anne!a?*@*,       anne!abc@10.0.0.1,     anne!ba@10.0.0.1",
        "anne[tea]!*@*,    anne[tea]!guy@10.0.0.1, annet!ab@10.0.0.1",
        "anne[tea]!*@*,    anne[tea]!a@lan.example, anne[!ac@10.0.1.1"
    })
    void fitsTheOneAndNotTheOther(String mask, String fitting, String unfitting) {
        assertTrue(matches(mask, fitting));
        assertFalse(matches(mask, unfitting));
    }

    @ParameterizedTest
    @CsvSource({
        "'',     '',     true", "'',   a,      false", "*,      '',    true", "*,    anything, true",
        "?,      '',     false", "?,   a,      true", "?,      ab,    false", "**,   '',       true",
        "*?,     '',     false", "*?,  a,      true", "?*,     a,     true", "a*b,  ab,       true",
        "a*b,    abab,   true", "a*b,  aba,    false", "a*b*c, abbcbc, true", "*a,  ba,       true",
        "*a,     ab,     false", "a,   aa,     false", "aa,     a,     false", "a**b, axb,     true"
    })
    void starIsAnyTextAndQuestionMarkOneCharacter(String mask, String text, boolean fits) {
        assertEquals(fits, matches(mask, text));
    }

    @ParameterizedTest
    @CsvSource({"?, 🫖, true", "??, 🫖, false", "*?, 🫖, true", "a?b, a🫖b, true", "*??, a🫖, true", "*??, 🫖, false"})
    void questionMarkIsOneCharacterBeyondTheBasicPlaneToo(String mask, String text, boolean fits) {
        assertEquals(fits, matches(mask, text));
    }

    @Test
    void comparesByTheCasemapping() {
        assertTrue(new Mask("ANNE[1]!*@*", Casemapping.RFC1459).matches("anne{1}!ab@lan"));
        assertFalse(new Mask("ANNE[1]!*@*", Casemapping.ASCII).matches("anne{1}!ab@lan"));
        assertFalse(new Mask("É!*@*", Casemapping.RFC1459).matches("é!ab@lan"));
    }

    @ParameterizedTest
    @CsvSource({
        "anne,         anne!*@*",
        "an*,          an*!*@*",
        "*@lan,        *!*@lan",
        "ab@lan,       *!ab@lan",
        "anne!ab,      anne!ab@*",
        "anne!ab@lan,  anne!ab@lan",
        "*!*@*,        *!*@*",
        "anne!a@b@lan, anne!a@b@lan"
    })
    void completesWhatSomebodyTypedToAPersonsMask(String typed, String whole) {
        assertEquals(whole, Mask.ofPerson(typed, Casemapping.ASCII).toString());
    }

    @Test
    void knowsWhetherItHoldsAWildcard() {
        assertTrue(mask("a*").hasWildcard());
        assertTrue(mask("a?").hasWildcard());
        assertFalse(mask("anne!ab@lan").hasWildcard());
    }

    @Test
    void isEqualInAllSpellingsAndKeepsItsOwn() {
        Mask one = new Mask("Anne!*@*", Casemapping.RFC1459);
        Mask other = new Mask("aNNE!*@*", Casemapping.RFC1459);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals("Anne!*@*", one.toString());
    }

    @Test
    void differsByPatternAndByCasemapping() {
        assertNotEquals(mask("a*"), mask("a?"));
        assertNotEquals(mask("a*"), new Mask("a*", Casemapping.ASCII));
        assertNotEquals(mask("a*"), "a*");
    }

    @Test
    void survivesManyStars() {
        assertQuicklyUnfit("a*".repeat(250) + "b", "a".repeat(100_000));
    }

    @Test
    void survivesStarsAndQuestionMarksMixed() {
        assertQuicklyUnfit("*?".repeat(250) + "b", "a".repeat(100_000));
    }

    @Test
    void survivesALongTailThatNearlyFitsEverywhere() {
        assertQuicklyUnfit("*" + "a".repeat(500) + "b", "a".repeat(100_000));
    }

    private static void assertQuicklyUnfit(String mask, String text) {
        assertTimeoutPreemptively(GENEROUS, () -> assertFalse(matches(mask, text)));
    }

    private static boolean matches(String mask, String text) {
        return mask(mask).matches(text);
    }

    private static Mask mask(String pattern) {
        return new Mask(pattern, Casemapping.RFC1459);
    }
}
