package causerie.client.ui.notify;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.ui.Screens;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ToastsTest {
    private static final int LONG = 3_600_000;

    private final List<String> opened = new ArrayList<>();
    private final Toasts toasts = new Toasts("Close", LONG);

    @AfterEach
    void close() {
        Screens.onEventThread(toasts::close);
    }

    @Test
    void showsThreeAndNoMore() {
        show("one", "two", "three");
        assertEquals(List.of("one", "two", "three"), words());
        show("four");
        assertEquals(List.of("two", "three", "four"), words());
    }

    @Test
    void showsOnlyTheLatestAboutTheSame() {
        show("one", "two");
        Screens.onEventThread(() -> toasts.show(new Notice("one", "Title", "newer", () -> {})));
        assertEquals(List.of("two", "newer"), words());
    }

    @Test
    void takesAwayWhatIsKnown() {
        show("one", "two");
        Screens.onEventThread(() -> toasts.forget("one"));
        assertEquals(List.of("two"), words());
    }

    @Test
    void oneGoesByItself() {
        Toasts brief = new Toasts("Close", 30);
        Screens.onEventThread(() -> brief.show(notice("brief")));
        await("gone").until(() -> Screens.fromEventThread(brief::count) == 0);
        assertEquals(List.of(), words());
    }

    @Test
    void aClickOpensWhatItIsAbout() {
        show("one", "two");
        Component words = labels().get(0);
        Screens.onEventThread(() -> words.dispatchEvent(
                new MouseEvent(words, MouseEvent.MOUSE_CLICKED, 0, 0, 2, 2, 1, false, MouseEvent.BUTTON1)));
        assertEquals(List.of("one"), opened);
        assertEquals(List.of("two"), words());
    }

    @Test
    void showsTextAsItIsAndTakesNoFocus() {
        show("<html><img src='http://127.0.0.1:1/x'>");
        assertEquals(List.of("<html><img src='http://127.0.0.1:1/x'>"), words());
        Window window = windows().get(0);
        assertFalse(window.isFocusableWindow());
        assertTrue(window.getAccessibleContext().getAccessibleName().startsWith("Title: <html>"));
        for (JLabel label : labels()) {
            assertEquals(true, label.getClientProperty("html.disable"));
        }
    }

    @Test
    void theyStandOneAboveTheOtherOnTheScreen() {
        show("one", "two", "three");
        List<Window> windows = windows();
        windows.sort(Comparator.comparingInt(Window::getY));
        assertTrue(windows.get(0).getY() >= 0);
        for (int i = 1; i < windows.size(); i++) {
            Window above = windows.get(i - 1);
            assertTrue(above.getY() + above.getHeight() < windows.get(i).getY());
        }
    }

    @Test
    void theBadgeShowsOneDigitAndThenAPlus() {
        assertFalse(same(1, 9));
        assertFalse(same(9, 10));
        assertTrue(same(10, 99));
    }

    private static boolean same(int one, int other) {
        int[] first = Badge.image(one).getRGB(0, 0, 16, 16, null, 0, 16);
        return Arrays.equals(first, Badge.image(other).getRGB(0, 0, 16, 16, null, 0, 16));
    }

    private void show(String... texts) {
        for (String text : texts) {
            Screens.onEventThread(() -> toasts.show(notice(text)));
        }
    }

    private Notice notice(String text) {
        return new Notice(text, "Title", text, () -> opened.add(text));
    }

    /** From top to bottom. */
    private static List<String> words() {
        return Screens.fromEventThread(
                () -> labels().stream().map(JLabel::getText).toList());
    }

    private static List<JLabel> labels() {
        return windows().stream()
                .sorted(Comparator.comparingInt(Window::getY))
                .map(ToastsTest::find)
                .toList();
    }

    private static JLabel find(Window inside) {
        return Arrays.stream(((JWindow) inside).getContentPane().getComponents())
                .filter(part -> "toast.words".equals(part.getName()))
                .map(JLabel.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Window> windows() {
        return new ArrayList<>(Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && "toast".equals(window.getName()))
                .toList());
    }
}
