package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import java.awt.font.FontRenderContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class RowLayoutTest {
    private static final RowShape HEADER = new RowShape(true, true, true, false);
    private static final RowShape PLAIN = new RowShape(false, false, false, false);

    private final Look look = new Look(new FontRenderContext(null, true, false));

    @Property(tries = 200)
    void everyCharacterIsInOneLine(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 900) int width) {
        RowLayout layout = layOut(Samples.said(0, "Anne", text), HEADER, width);
        String plain = layout.content().plain();
        int next = 0;
        for (TextLine line : layout.lines()) {
            assertTrue(plain.substring(next, line.start()).isBlank(), "only line ends between lines");
            assertTrue(line.start() < line.end());
            next = line.end();
        }
        assertTrue(plain.substring(next).isBlank());
        assertTrue(layout.height() >= layout.textBottom() && layout.textBottom() > layout.textTop());
    }

    @Property(tries = 200)
    void everyPointIsSomewhereInTheText(
            @ForAll("texts") String text, @ForAll @IntRange(max = 500) int x, @ForAll @IntRange(max = 500) int y) {
        RowLayout layout = layOut(Samples.said(0, "Anne", text), PLAIN, 300);
        int index = layout.insertionAt(x, y);
        assertTrue(0 <= index && index <= layout.content().plain().length());
        layout.characterAt(x, y)
                .ifPresent(at -> assertTrue(at < layout.content().plain().length()));
    }

    @Test
    void soManyEmojiByThemselvesAreLarge() {
        String party = "\ud83c\udf89";
        int usual = textHeight(party + " party");
        assertTrue(textHeight(party) > usual);
        assertTrue(textHeight(party.repeat(GlyphRuns.MOST_LARGE)) > usual);
        assertEquals(usual, textHeight(party.repeat(GlyphRuns.MOST_LARGE + 1)));
    }

    private int textHeight(String text) {
        RowLayout layout = layOut(Samples.said(0, "Anne", text), PLAIN, 600);
        return layout.textBottom() - layout.textTop();
    }

    @Test
    void noLineIsWiderThanTheWindow() {
        RowLayout layout = layOut(Samples.said(0, "Anne", "x".repeat(2_000) + " and words"), PLAIN, 400);
        for (TextLine line : layout.lines()) {
            assertTrue(line.layout().getVisibleAdvance() <= look.textWidth(400));
        }
        assertTrue(layout.lines().size() > 10);
    }

    @Test
    void aLinkIsNotCutWhileItFitsIntoALine() {
        String address = "https://example.org/a/list";
        for (int width = 300; width < 560; width++) {
            RowLayout layout = layOut(Samples.said(0, "Anne", "Who brings what? See " + address), PLAIN, width);
            String last = layout.content()
                    .plain()
                    .substring(layout.lines().get(layout.lines().size() - 1).start());
            assertTrue(last.endsWith(address), width + ": " + last);
        }
    }

    @Test
    void rightToLeftTextEndsAtTheRight() {
        TextLine line = layOut(Samples.said(0, "Anne", "\u05e9\u05dc\u05d5\u05dd"), PLAIN, 400)
                .lines()
                .get(0);
        assertEquals(
                look.textLeft() + look.textWidth(400), line.x() + line.layout().getVisibleAdvance(), 0.5);
    }

    @Test
    void guessIsRightForShortLines() {
        for (RowShape shape : new RowShape[] {HEADER, PLAIN, new RowShape(true, false, false, false)}) {
            Line.Text line = Samples.said(0, "Anne", "short");
            RowLayouter layouter = new RowLayouter(look, new EnglishWords(), new Pictures(address -> {}), 500);
            assertEquals(layOut(line, shape, 500).height(), layouter.estimate(line, shape));
            Line.Text failed = Samples.own(0, "short", Line.State.FAILED);
            assertEquals(layOut(failed, shape, 500).height(), layouter.estimate(failed, shape));
        }
    }

    @Test
    void foldedRowHasNoHeight() {
        assertEquals(
                0,
                layOut(Samples.said(0, "Anne", "x"), new RowShape(false, false, false, true), 500)
                        .height());
    }

    @Test
    void onlyAnArrivedLineOfOurOwnHasATick() {
        assertTrue(layOut(Samples.own(0, "x", Line.State.DELIVERED), PLAIN, 500)
                .tick()
                .isPresent());
        assertTrue(layOut(Samples.own(0, "x", Line.State.SENDING), PLAIN, 500)
                .tick()
                .isEmpty());
        assertTrue(layOut(Samples.said(0, "Anne", "x"), PLAIN, 500).tick().isEmpty());
    }

    private RowLayout layOut(Line.Text line, RowShape shape, int width) {
        return new RowLayouter(look, new EnglishWords(), new Pictures(address -> {}), width)
                .layOut(RowContent.of(line, shape));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "word ",
                "longer-word ",
                "\n",
                "\n\n",
                " ",
                "\u0002",
                "\u00034,5",
                "https://a.org/b ",
                "\u05e9\u05dc ",
                "\u0627\u0644\u0639",
                "\ud83d\ude00",
                "\ud83d",
                "e\u0301",
                "\u200d",
                "\u2067",
                "xxxxxxxxxxxxxxxxxxxxxxxx");
        return parts.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
