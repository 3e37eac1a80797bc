package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Lines;
import causerie.client.model.Marks;
import causerie.client.model.Reaction;
import causerie.client.model.Redaction;
import causerie.client.ui.Screens;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to messages, as it shows in a timeline, and how it is done there. */
final class TimelineMarksTest {
    private final TimelineWindow window = new TimelineWindow(600, 400);
    private final Lines lines = new Lines();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void show() {
        lines.append(said(0, "m1", "Anne", "Shall we meet at three?", Marks.NONE));
        lines.append(said(1, "m2", "Bob", "Yes, at three.", replyTo("m1")));
        lines.append(said(2, "m3", "Bob", "And bring the plans", reactions()));
        lines.append(said(3, "m4", "Eve", "", redacted("Bob")));
        lines.append(said(4, "m5", "Eve", "What was that about?", replyTo("m4")));
        lines.append(said(5, "m6", "Eve", "See above, now without mistakes", edited()));
        lines.append(said(6, "m7", "Anne", "I remember that", replyTo("long gone")));
        window.show(lines, -1);
        Screens.onEventThread(() -> window.timeline.onDeeds(new Told()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void clickOnAQuoteLeadsToTheOriginal() {
        Rectangle quote = marks(1).quote().orElseThrow().place();
        window.click(in(1, quote), 1, 0);
        assertEquals(List.of("original m1"), asked);
        window.hover(in(1, quote));
        assertEquals(Cursor.HAND_CURSOR, window.timeline.getCursor().getType());
    }

    @Test
    void clickOnWhoSaidItShowsThePerson() {
        RowLayout row = Screens.fromEventThread(() -> window.timeline.rows().layOut(0));
        window.click(in(0, row.author().orElseThrow()), 1, 0);
        window.click(in(0, row.avatar().orElseThrow().place()), 1, 0);
        assertEquals(List.of("author Anne", "author Anne"), asked);
        window.hover(in(0, row.author().orElseThrow()));
        assertEquals(Cursor.HAND_CURSOR, window.timeline.getCursor().getType());
    }

    @Test
    void enterOnAnAnswerLeadsToTheOriginal() {
        window.focus();
        window.key(KeyEvent.VK_HOME, 0);
        window.key(KeyEvent.VK_DOWN, 0);
        window.key(KeyEvent.VK_ENTER, 0);
        assertEquals(List.of("original m1"), asked);
    }

    @Test
    void clickOnAReactionTakesPartInIt() {
        Chip chip = marks(2).chips().get(1);
        window.click(in(2, chip.place()), 1, 0);
        assertEquals(List.of("toggle m3 🎉"), asked);
        assertEquals(Optional.of("🎉 by Bob, Anne"), words(in(2, chip.place())));
    }

    @Test
    void reactionsThatFindNoPlaceStandBelowTheOthers() {
        List<Reaction> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(new Reaction("reaction number " + i, List.of("Bob"), false));
        }
        Marks marks = new Marks(Optional.empty(), many, false, Optional.empty());
        Screens.onEventThread(() -> lines.append(said(8, "m9", "Bob", "words", marks)));
        List<Chip> chips = marks(7).chips();
        int right = window.timeline.getWidth();
        assertTrue(chips.stream().allMatch(chip -> chip.place().x + chip.place().width < right));
        assertTrue(chips.get(19).place().y > chips.get(0).place().y);
        int bottom = chips.get(19).place().y + chips.get(19).place().height;
        int height = window.ask(timeline -> timeline.rows().layOut(7).height());
        assertTrue(bottom <= height);
    }

    @Test
    void whatWasTakenBackIsNotQuotedAnyMore() {
        assertEquals("Shall we meet at three?", quoted(1));
        assertEquals("Deleted", quoted(4));
        assertEquals("An earlier message", quoted(6));
        assertEquals(
                "Deleted", window.ask(timeline -> timeline.rows().content(3).plain()));
    }

    @Test
    void everythingIsReadOut() {
        assertEquals("Bob, 12:01: Yes, at three. answers Anne", name(1));
        assertEquals("Bob, 12:02: And bring the plans reactions", name(2));
        assertEquals("Eve, 12:03: Deleted", name(3));
    }

    @Test
    void keysOnAMessageAskForWhatCanBeDone() {
        window.focus();
        window.key(KeyEvent.VK_HOME, 0);
        window.type('r');
        window.type('E');
        window.key(KeyEvent.VK_DELETE, 0);
        assertEquals(List.of("REPLY m1", "REACT m1"), asked, "deleting is not possible");
    }

    @Test
    void buttonsShowAtTheRowUnderThePointer() {
        List<TimelineMenu> menus = new ArrayList<>();
        Screens.onEventThread(() -> window.timeline.onMenu(menus::add));
        window.hover(window.placeOf(1, 2));
        Point react = button("react");
        Point more = button("more");
        window.hover(react);
        int row = window.ask(timeline -> timeline.hover().row());
        assertEquals(1, row, "the buttons stay under the pointer");
        window.click(react, 1, 0);
        window.click(button("reply"), 1, 0);
        window.click(more, 1, 0);
        assertEquals(List.of("REACT m2", "REPLY m2"), asked);
        assertEquals(Optional.of(lines.get(1)), menus.get(0).line());
    }

    @Test
    void nothingIsOfferedForWhatCannotBeTouched() {
        window.hover(window.placeOf(3, 2));
        assertFalse(isButton("more"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void picturesOfMarks(boolean dark) throws IOException {
        Screens.onEventThread(() -> TimelineWindow.dress(dark));
        window.resize(600, 470);
        window.hover(window.placeOf(2, 2));
        window.act(timeline -> timeline.jumpTo(0));
        Screens.save(dark ? "marks-dark" : "marks-light", window.pane);
    }

    private Point button(String name) {
        return find(name).orElseThrow();
    }

    private boolean isButton(String name) {
        return find(name).isPresent();
    }

    /** Looks for a button as a person would, over the whole timeline. */
    private Optional<Point> find(String name) {
        return window.ask(timeline -> {
            for (int y = 0; y < timeline.getHeight(); y += 4) {
                for (int x = 0; x < timeline.getWidth(); x += 4) {
                    Point point = new Point(x, y);
                    if (timeline.hover().words(point).filter(name::equals).isPresent()) {
                        return Optional.of(point);
                    }
                }
            }
            return Optional.empty();
        });
    }

    private Optional<String> words(Point point) {
        return window.ask(timeline -> Optional.ofNullable(
                timeline.getToolTipText(new MouseEvent(timeline, 0, 0, 0, point.x, point.y, 0, false))));
    }

    private String quoted(int row) {
        return window.ask(
                timeline -> timeline.rows().content(row).quote().orElseThrow().words(new EnglishWords()));
    }

    private String name(int row) {
        return window.ask(timeline -> timeline.getAccessibleContext()
                .getAccessibleChild(row)
                .getAccessibleContext()
                .getAccessibleName());
    }

    private RowMarks marks(int row) {
        return window.ask(timeline -> timeline.rows().layOut(row).marks());
    }

    private Point in(int row, Rectangle place) {
        return window.ask(timeline -> new Point(place.x + 5, timeline.placeOf(row).y + place.y + place.height / 2));
    }

    private static Line.Text said(int minute, String id, String author, String text, Marks marks) {
        return new Line.Text(
                Samples.minute(minute),
                id,
                author,
                text,
                Line.Kind.MESSAGE,
                author.equals("Anne"),
                Line.State.DELIVERED,
                marks);
    }

    private static Marks replyTo(String id) {
        return Marks.told(Optional.of(id), false);
    }

    private static Marks reactions() {
        return new Marks(
                Optional.empty(),
                List.of(
                        new Reaction("👍", List.of("Eve"), false),
                        new Reaction("🎉", List.of("Bob", "Anne"), true),
                        new Reaction("lol", List.of("Karl", "Eve", "Zoë"), false)),
                false,
                Optional.empty());
    }

    private static Marks edited() {
        return new Marks(Optional.empty(), List.of(), true, Optional.empty());
    }

    private static Marks redacted(String by) {
        return new Marks(Optional.empty(), List.of(), false, Optional.of(new Redaction(by, "")));
    }

    private final class Told implements LineDeeds {
        @Override
        public Set<LineRequest.Kind> possible(Line.Text line) {
            return line.isRedacted() ? Set.of() : EnumSet.of(LineRequest.Kind.REPLY, LineRequest.Kind.REACT);
        }

        @Override
        public void ask(LineRequest request) {
            asked.add(request.kind() + " " + request.line().id());
        }

        @Override
        public void toggle(Line.Text line, Reaction reaction) {
            asked.add("toggle " + line.id() + " " + reaction.text());
        }

        @Override
        public void showAuthor(Line.Text line) {
            asked.add("author " + line.author());
        }

        @Override
        public void showOriginal(String id) {
            asked.add("original " + id);
        }
    }
}
