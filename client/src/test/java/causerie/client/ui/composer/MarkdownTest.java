package causerie.client.ui.composer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Formatting;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are written as B, U, S, I and M here. */
final class MarkdownTest {
    @Test
    void signsAroundWordsBecomeCodes() {
        assertEquals("one BtwoB, three", coded("one **two**, three"));
        assertEquals("IoneI and ItwoI", coded("*one* and _two_"));
        assertEquals("UoneU", coded("__one__"));
        assertEquals("SoneS", coded("~~one~~"));
        assertEquals("McodeM", coded("`code`"));
        assertEquals("(BoneB) “ItwoI”!", coded("(**one**) “*two*”!"));
    }

    @Test
    void signsStandInEachOther() {
        assertEquals("BIbothIB", coded("***both***"));
        assertEquals("Bone ItwoI threeB", coded("**one *two* three**"));
        assertEquals("Ione BtwoBI", coded("*one **two***"));
        assertEquals("UBoneBU", coded("__**one**__"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3 * 4",
                "2*3*4",
                "snake_case_names and __dunder",
                "**unmatched",
                "* one * two",
                "*.java, *.xml",
                "*.java,*.xml",
                "src/**/*.java and test/**/*.java",
                "*/5 * * * *",
                "a ** b ** c",
                "~one~ ~~ ~~",
                "C:\\_build\\x and \\\\server\\share",
                "https://example.org/_a_/*b*?c=__d__",
                "`",
                "``",
                "` `",
                "****",
                "*one\ntwo*",
                "```\nno end",
                "```\n\n```x",
            })
    void whatIsNoMarkStays(String text) {
        assertEquals(text, coded(text));
    }

    @Test
    void nothingIsReadInCode() {
        assertEquals("M**a** _b_M", coded("`**a** _b_`"));
        assertEquals("Ma ` bM", coded("``a ` b``"));
        assertEquals("Ba McMB b", coded("**a `c`** b"));
    }

    @Test
    void anAddressCanBeBold() {
        assertEquals("Bhttps://example.org/a_b_cB", coded("**https://example.org/a_b_c**"));
    }

    @Test
    void aBackslashEscapes() {
        assertEquals("*one* ItwoI", coded("\\*one\\* *two*"));
        assertEquals("`one`", coded("\\`one\\`"));
    }

    @Test
    void linesOfABlockAreCode() {
        assertEquals("see\nMint *a = 1;M\nM M\nM    b();M\nBxB", coded("see\n```c\nint *a = 1;\n\n\tb();\n```\n**x**"));
        assertEquals("MoneM\nMtwoM", coded("```one()\ntwo```").replace("()", ""));
        assertEquals("MoneM", coded("```one```"));
    }

    @Test
    void typedControlsAreTakenOut() {
        assertEquals("one", Markdown.coded("o\u0002n\u0003e\u0001"));
    }

    @Test
    void codesBecomeSignsAgain() {
        assertEquals("one **two** *three* `four`", typed("one BtwoB IthreeI MfourM"));
        assertEquals("***both***", typed("BIbothIB"));
        assertEquals("\\*one\\*", typed("*one*"));
        assertEquals("2 * 3 * 4", typed("2 * 3 * 4"));
        assertEquals("inside", typed("inBsiBde"));
        assertEquals("red", Markdown.typed("\u000304red\u0003"));
    }

    @Test
    void linesOfCodeBecomeABlockAgain() {
        assertEquals("see\n```\nfor (;;) {\n\n}\n```\n\n`x`", typed("see\nMfor (;;) {M\nM M\nM}M\n\nMxM"));
        assertEquals("`alone`", typed("MaloneM"));
    }

    /** What is changed with other signs than ours, or none, still says the same. */
    @Property
    void whatIsTypedAgainSaysTheSame(@ForAll("signs") String text) {
        String coded = Markdown.coded(text);
        String again = Markdown.coded(Markdown.typed(coded));
        assertEquals(Formatting.without(coded), Formatting.without(again));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings().withChars("*_~` \\ab.").ofMaxLength(20);
    }

    @Test
    void manySignsWithoutAnEndTakeNoTime() {
        String text = "**a *b __c _d ~~e ".repeat(20_000);
        assertEquals(text.length(), Markdown.coded(text).length());
    }

    private static String coded(String text) {
        return Markdown.coded(text)
                .replace('\u0002', 'B')
                .replace('\u001f', 'U')
                .replace('\u001e', 'S')
                .replace('\u001d', 'I')
                .replace('\u0011', 'M');
    }

    private static String typed(String text) {
        return Markdown.typed(text.replace('B', '\u0002')
                .replace('U', '\u001f')
                .replace('S', '\u001e')
                .replace('I', '\u001d')
                .replace('M', '\u0011'));
    }
}
