package causerie.client.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.NetworkEditor;
import causerie.client.ui.Screens;
import causerie.client.ui.kit.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What assistive programs are told of what is said; the pause between two announcements ends when a test says so. */
final class SpokenNewsTest {
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private final NetworkEditor editor = new NetworkEditor();
    private final Buffer room = editor.room("#general").orElseThrow();
    private final Buffer other = editor.room("#garden").orElseThrow();
    private final List<String> spoken = new ArrayList<>();
    private final SpokenNews news = new SpokenNews(editor.network(), Texts.in("en"), FOR_EVER, spoken::add);

    @BeforeEach
    void look() {
        Screens.onEventThread(() -> editor.network().setWatching(true));
    }

    @Test
    void saysWhoSaidWhat() {
        said(room, line("hello", Line.Kind.MESSAGE, false));
        pauseOver();
        said(room, line("waves", Line.Kind.ACTION, false));
        assertEquals(List.of("Bertrand: hello", "Bertrand waves"), spoken);
    }

    @Test
    void saysHowManyWhenManyComeAtOnce() {
        Line.Text[] many = new Line.Text[12];
        for (int i = 0; i < many.length; i++) {
            many[i] = line("hello " + i, Line.Kind.MESSAGE, false);
        }
        said(room, many);
        assertEquals(List.of("12 new messages"), spoken);
    }

    @Test
    void saysWhoAsksUsWhereBeforeWhatWasSaidMeanwhile() {
        Screens.onEventThread(() -> editor.invited("Bertrand", "#kitchen"));
        said(room, line("hello", Line.Kind.MESSAGE, false));
        assertEquals(List.of("Bertrand invites you to kitchen."), spoken);
        pauseOver();
        assertEquals(List.of("Bertrand invites you to kitchen.", "Bertrand: hello"), spoken);
    }

    @Test
    void saysNothingBeforeThePauseIsOverAndThenAllThatHasGathered() {
        said(room, line("one", Line.Kind.MESSAGE, false));
        said(room, line("two", Line.Kind.MESSAGE, false));
        said(room, line("three", Line.Kind.MESSAGE, false));
        assertEquals(List.of("Bertrand: one"), spoken);
        pauseOver();
        assertEquals(List.of("Bertrand: one", "2 new messages"), spoken);
        pauseOver();
        assertEquals(2, spoken.size());
    }

    @Test
    void saysNothingOfOurOwnWordsOrOfOtherConversations() {
        said(room, line("mine", Line.Kind.MESSAGE, true));
        said(other, line("there", Line.Kind.MESSAGE, false));
        assertEquals(List.of(), spoken);
    }

    @Test
    void saysNothingWhileNobodyLooks() {
        said(room, line("one", Line.Kind.MESSAGE, false));
        said(room, line("two", Line.Kind.MESSAGE, false));
        Screens.onEventThread(() -> editor.network().setWatching(false));
        said(room, line("three", Line.Kind.MESSAGE, false));
        pauseOver();
        assertEquals(List.of("Bertrand: one"), spoken);
    }

    @Test
    void saysNothingOfWhatWaitedInAnotherConversation() {
        said(room, line("one", Line.Kind.MESSAGE, false));
        said(room, line("two", Line.Kind.MESSAGE, false));
        Screens.onEventThread(() -> editor.network().select(other));
        pauseOver();
        assertEquals(List.of("Bertrand: one", ""), spoken);
    }

    @Test
    void saysTheBeginningOfALongText() {
        said(room, line("x".repeat(Excerpt.MAX_CHARS), Line.Kind.MESSAGE, false));
        pauseOver();
        said(room, line("x".repeat(Excerpt.MAX_CHARS + 1), Line.Kind.MESSAGE, false));
        pauseOver();
        said(room, line("x".repeat(Excerpt.MAX_CHARS - 1) + "🍕", Line.Kind.MESSAGE, false));
        assertEquals("Bertrand: " + "x".repeat(Excerpt.MAX_CHARS), spoken.get(0));
        assertEquals("Bertrand: " + "x".repeat(Excerpt.MAX_CHARS) + "…", spoken.get(1));
        assertEquals("Bertrand: " + "x".repeat(Excerpt.MAX_CHARS - 1) + "…", spoken.get(2));
    }

    private void said(Buffer where, Line.Text... lines) {
        Screens.onEventThread(() -> List.of(lines).forEach(line -> editor.append(where, line)));
        // What was asked for soon is done when the next event is.
        Screens.onEventThread(() -> {});
    }

    private void pauseOver() {
        Screens.onEventThread(news::pauseOver);
    }

    private static Line.Text line(String text, Line.Kind kind, boolean own) {
        return new Line.Text(Instant.EPOCH, "", own ? "Anne" : "Bertrand", text, kind, own, Line.State.DELIVERED);
    }
}
