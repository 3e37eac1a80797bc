package causerie.client.ui.timeline;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Lines;
import causerie.client.ui.Screens;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with a timeline by mouse, by keyboard and by ear. */
final class TimelineUseTest {
    private final TimelineWindow window = new TimelineWindow(600, 400);
    private final Lines lines = new Lines();
    private final List<URI> opened = new ArrayList<>();
    private final List<Integer> retried = new ArrayList<>();

    @BeforeEach
    void show() {
        lines.append(Samples.said(3, "Anne", "hello everybody"));
        lines.append(Samples.said(4, "Anne", "see https://example.org/x, please"));
        lines.append(Samples.said(5, "Bob", "waves", Line.Kind.ACTION));
        lines.append(Samples.event(6, Line.What.JOINED, "Karl"));
        lines.append(Samples.event(6, Line.What.JOINED, "Eve"));
        lines.append(Samples.own(7, "mine", Line.State.FAILED));
        window.show(lines, -1);
        Screens.onEventThread(() -> {
            window.timeline.onLink(opened::add);
            window.timeline.onRetry(retried::add);
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void dragSelectsCharactersOfOneLine() {
        window.drag(window.placeOf(0, 0), window.placeOf(0, 5));
        assertEquals("hello", window.ask(Timeline::selectedText));
    }

    @Test
    void dragAcrossLinesCopiesNamesAndTimes() {
        window.drag(window.placeOf(0, 6), window.placeOf(2, 3));
        assertEquals(
                "[12:03] Anne: everybody\n[12:04] Anne: see https://example.org/x, please\n[12:05] * Bob",
                window.ask(Timeline::selectedText));
    }

    @Test
    void dragUpwardsSelectsTheSame() {
        window.drag(window.placeOf(1, 3), window.placeOf(0, 6));
        assertEquals("[12:03] Anne: everybody\n[12:04] Anne: see", window.ask(Timeline::selectedText));
    }

    @Test
    void clicksSelectWordAndLine() {
        window.click(window.placeOf(0, 8), 2, 0);
        assertEquals("everybody", window.ask(Timeline::selectedText));
        window.click(window.placeOf(0, 8), 3, 0);
        assertEquals("hello everybody", window.ask(Timeline::selectedText));
        window.click(window.placeOf(0, 8), 1, 0);
        assertEquals("", window.ask(Timeline::selectedText));
    }

    @Test
    void shiftClickExtendsTheSelection() {
        window.click(window.placeOf(0, 6), 1, 0);
        window.click(window.placeOf(0, 10), 1, InputEvent.SHIFT_DOWN_MASK);
        assertEquals("ever", window.ask(Timeline::selectedText));
    }

    @Test
    void everythingIsCopiedAsOneText() throws Exception {
        window.key(KeyEvent.VK_A, InputEvent.CTRL_DOWN_MASK);
        window.key(KeyEvent.VK_C, InputEvent.CTRL_DOWN_MASK);
        Object copied = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        assertEquals(
                "[12:03] Anne: hello everybody\n[12:04] Anne: see https://example.org/x, please\n"
                        + "[12:05] * Bob waves\n[12:06] Karl and 1 more came or went\n[12:07] Paul: mine",
                copied);
        window.key(KeyEvent.VK_ESCAPE, 0);
        assertEquals("", window.ask(Timeline::selectedText));
    }

    @Test
    void whatIsCopiedIsHtmlAsWellForProgramsThatKnowIt() throws Exception {
        assertEquals("""
                <html><body>
                <p>[12:03] <b>Anne:</b> hello everybody</p>
                <p>[12:04] <b>Anne:</b> see <a href="https://example.org/x">https://example.org/x</a>, please</p>
                <p>[12:05] * <b>Bob</b> waves</p>
                <p>[12:06] Karl and 1 more came or went</p>
                <p>[12:07] <b>Paul:</b> mine</p>
                </body></html>
                """, html(KeyEvent.VK_A));
    }

    @Test
    void copiedHtmlShowsTheLookAndNothingThatSomebodyWrote() throws Exception {
        Screens.onEventThread(
                () -> lines.append(
                        Samples.said(
                                8,
                                "<script>",
                                "\u0002b\u0002 \u001di\u001d \u0011a  <img src='x'>\u0011 & \"q\"\nhttps://example.org/?a=1&b=\u001fu")));
        String html = html(KeyEvent.VK_A);
        assertTrue(
                html.contains("<b>&lt;script&gt;:</b> <b>b</b> <i>i</i> "
                        + "<code>a&nbsp;&nbsp;&lt;img src=&#39;x&#39;&gt;</code> &amp; &quot;q&quot;<br>"
                        + "<a href=\"https://example.org/?a=1&amp;b=u\">https://example.org/?a=1&amp;b=</a>"
                        + "<a href=\"https://example.org/?a=1&amp;b=u\"><u>u</u></a>"),
                html);
    }

    @Test
    void ofManyRowsOnlyTheWordsAreCopied() throws Exception {
        int more = CopyText.MOST_HTML_ROWS - 5;
        for (int i = 0; i < more; i++) {
            Screens.onEventThread(() -> lines.append(Samples.said(9, "Anne", "x")));
        }
        assertTrue(html(KeyEvent.VK_A).endsWith("x</p>\n</body></html>\n"));
        Screens.onEventThread(() -> lines.append(Samples.said(9, "Anne", "x")));
        window.key(KeyEvent.VK_A, InputEvent.CTRL_DOWN_MASK);
        window.key(KeyEvent.VK_C, InputEvent.CTRL_DOWN_MASK);
        assertFalse(Toolkit.getDefaultToolkit().getSystemClipboard().isDataFlavorAvailable(DataFlavor.allHtmlFlavor));
    }

    private String html(int select) throws Exception {
        window.key(select, InputEvent.CTRL_DOWN_MASK);
        window.key(KeyEvent.VK_C, InputEvent.CTRL_DOWN_MASK);
        return (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.allHtmlFlavor);
    }

    @Test
    void clickOpensALink() {
        window.click(window.placeOf(1, 8), 1, 0);
        window.click(window.placeOf(1, 1), 1, 0);
        assertEquals(List.of(URI.create("https://example.org/x")), opened);
    }

    @Test
    void dragAcrossALinkDoesNotOpenIt() {
        window.drag(window.placeOf(1, 6), window.placeOf(1, 12));
        assertEquals(List.of(), opened);
    }

    @Test
    void handShowsWhereALinkIs() {
        window.hover(window.placeOf(1, 8));
        assertEquals(Cursor.HAND_CURSOR, window.timeline.getCursor().getType());
        window.hover(window.placeOf(1, 1));
        assertEquals(Cursor.TEXT_CURSOR, window.timeline.getCursor().getType());
    }

    @Test
    void retryIsClicked() {
        Point retry = window.ask(timeline -> {
            Point place = timeline.rows().layOut(5).retry().orElseThrow().getLocation();
            place.translate(3, 3 + timeline.placeOf(5).y);
            return place;
        });
        window.click(retry, 1, 0);
        assertEquals(List.of(5), retried);
    }

    @Test
    void keysMoveTheFocusAndEnterActs() {
        window.focus();
        window.key(KeyEvent.VK_HOME, 0);
        assertEquals(0, window.ask(Timeline::focusRow));
        window.key(KeyEvent.VK_DOWN, 0);
        window.key(KeyEvent.VK_ENTER, 0);
        assertEquals(List.of(URI.create("https://example.org/x")), opened);
        window.key(KeyEvent.VK_END, 0);
        window.key(KeyEvent.VK_ENTER, 0);
        assertEquals(List.of(5), retried);
        window.key(KeyEvent.VK_UP, 0);
        assertEquals(3, window.ask(Timeline::focusRow), "the folded row is passed over");
    }

    @Test
    void shiftAndArrowsSelectWholeLines() {
        window.key(KeyEvent.VK_HOME, 0);
        window.key(KeyEvent.VK_DOWN, InputEvent.SHIFT_DOWN_MASK);
        assertEquals(
                "[12:03] Anne: hello everybody\n[12:04] Anne: see https://example.org/x, please",
                window.ask(Timeline::selectedText));
    }

    @Test
    void menuIsAskedForWithLineAndLink() {
        List<TimelineMenu> asked = new ArrayList<>();
        Screens.onEventThread(() -> window.timeline.onMenu(asked::add));
        Point place = window.placeOf(1, 8);
        window.rightClick(place);
        TimelineMenu menu = asked.get(0);
        assertEquals(lines.get(1), menu.line().orElseThrow());
        assertEquals(URI.create("https://example.org/x"), menu.link().orElseThrow());
        assertEquals(place, menu.place());
    }

    @Test
    void everyLineIsReadOut() {
        AccessibleContext context = window.ask(Timeline::getAccessibleContext);
        assertEquals("Messages", context.getAccessibleName());
        assertEquals(AccessibleRole.LIST, context.getAccessibleRole());
        assertEquals(6, context.getAccessibleChildrenCount());
        AccessibleContext row = context.getAccessibleChild(1).getAccessibleContext();
        assertEquals("Anne, 12:04: see https://example.org/x, please", row.getAccessibleName());
        assertEquals(1, row.getAccessibleIndexInParent());
        assertEquals(AccessibleRole.LIST_ITEM, row.getAccessibleRole());
    }

    @Test
    void movingTheFocusIsTold() {
        List<String> told = new ArrayList<>();
        Screens.onEventThread(() -> window.timeline.getAccessibleContext().addPropertyChangeListener(event -> {
            if (AccessibleContext.ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY.equals(event.getPropertyName())) {
                told.add(((AccessibleRow) event.getNewValue()).getAccessibleName());
            }
        }));
        window.key(KeyEvent.VK_HOME, 0);
        assertEquals(List.of("Anne, 12:03: hello everybody"), told);
    }

    @Test
    void markupIsPlainText() {
        Screens.onEventThread(() -> lines.append(Samples.said(8, "Eve", "<html><b>bold</b>")));
        assertEquals(
                "<html><b>bold</b>",
                window.ask(timeline -> timeline.rows().content(6).plain()));
    }

    @Test
    void followsTheTheme() {
        int light = window.ask(timeline ->
                timeline.rows().layouter().look().inks().background().getRGB());
        Screens.onEventThread(() -> TimelineWindow.dress(true));
        int dark = window.ask(timeline ->
                timeline.rows().layouter().look().inks().background().getRGB());
        assertFalse(light == dark);
    }

    @Test
    void anEmptyTimelineTakesEveryKeyAndClick() {
        window.show(new Lines(), -1);
        for (int key : new int[] {
            KeyEvent.VK_UP,
            KeyEvent.VK_DOWN,
            KeyEvent.VK_HOME,
            KeyEvent.VK_END,
            KeyEvent.VK_PAGE_UP,
            KeyEvent.VK_PAGE_DOWN,
            KeyEvent.VK_ENTER,
            KeyEvent.VK_CONTEXT_MENU
        }) {
            window.key(key, 0);
        }
        window.drag(new Point(5, 5), new Point(50, 50));
        window.hover(new Point(50, 50));
        assertEquals("", window.ask(Timeline::selectedText));
    }

    @Test
    void draggingBelowTheEdgeScrollsAndSelectsOn() {
        window.show(Samples.many(300), -1);
        window.scrollTo(0);
        window.pressAndDragTo(window.placeOf(2, 3), new Point(200, 430));
        await().until(() -> window.top() > 100);
        // It scrolls first and selects a moment later.
        await().until(() ->
                window.ask(timeline -> timeline.selection().orElseThrow().end().row()) > 20);
    }

    @Test
    void lettingGoOfALinkElsewhereOpensNothing() {
        window.drag(window.placeOf(1, 8), window.placeOf(0, 2));
        assertTrue(opened.isEmpty());
        await().until(() -> !window.ask(Timeline::selectedText).isEmpty());
    }
}
