package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormattedTextTest {
    @Test
    void leavesPlainTextAlone() {
        assertEquals(new FormattedText("<b>hello</b>", List.of()), FormattedText.of("<b>hello</b>"));
    }

    @Test
    void turnsCodesOnAndOff() {
        FormattedText text = FormattedText.of("a\u0002b\u001dc\u0002d\u001de");
        assertEquals("abcde", text.text());
        TextStyle bold = TextStyle.PLAIN.toggled(FormattedText.BOLD);
        TextStyle both = bold.toggled(FormattedText.ITALIC);
        assertEquals(
                List.of(
                        new FormattedText.Run(1, 2, bold),
                        new FormattedText.Run(2, 3, both),
                        new FormattedText.Run(3, 4, TextStyle.PLAIN.toggled(FormattedText.ITALIC))),
                text.runs());
    }

    @Test
    void resetEndsEverything() {
        FormattedText text = FormattedText.of("\u0002\u001d\u001f\u001e\u0011\u00034all\u000fplain");
        assertEquals(1, text.runs().size());
        TextStyle style = text.runs().get(0).style();
        assertTrue(style.bold() && style.italic() && style.underline() && style.strike() && style.monospace());
        assertEquals(3, text.runs().get(0).end());
    }

    /** "If the code is followed by one digit or two, these are the foreground colour." */
    @ParameterizedTest
    @CsvSource({
        "'\u00034x', x, 16711680",
        "'\u000304x', x, 16711680",
        "'\u0003041', 1, 16711680",
        "'\u00034,1x', x, 16711680",
        "'\u00034,x', ',x', 16711680",
        "'\u00034,123', 3, 16711680",
        "'\u0004ff0000x', x, 16711680",
        "'\u0004ff0000,00ff00x', x, 16711680"
    })
    void readsColours(String coded, String text, int colour) {
        FormattedText formatted = FormattedText.of(coded);
        assertEquals(text, formatted.text());
        assertEquals(OptionalInt.of(colour), formatted.runs().get(0).style().colour());
    }

    @ParameterizedTest
    @CsvSource({"'\u0003x', x", "'\u0003,4x', ',4x'", "'\u000399x', x", "'\u0004ff00zz', ff00zz"})
    void takesTheColourOfAllTextOtherwise(String coded, String text) {
        assertEquals(new FormattedText(text, List.of()), FormattedText.of(coded));
    }

    @Test
    void dropsOtherControlsAndWhatTurnsTextAround() {
        assertEquals(
                "a bc\nd",
                FormattedText.of("a\tb\u0000\u0007\u202ec\n\u202dd\u007f").text());
    }

    @Property
    void runsAreInOrderApartAndInTheText(@ForAll("coded") String coded) {
        FormattedText text = FormattedText.of(coded);
        int last = 0;
        for (FormattedText.Run run : text.runs()) {
            assertTrue(last <= run.start()
                    && run.start() < run.end()
                    && run.end() <= text.text().length());
            last = run.end();
        }
    }

    @Provide
    Arbitrary<String> coded() {
        return Arbitraries.strings()
                .withChars("\u0002\u0003\u0004\u000f\u0011\u0016\u001d\u001e\u001f0123456789abcdefxyz,,,\n\t")
                .ofMaxLength(80);
    }
}
