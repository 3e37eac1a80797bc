package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Lines;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.Test;

/** Nothing that a server sends is shown as a page, whatever it calls itself, its rooms and its people. */
final class NoHtmlTest extends HostileChat {
    NoHtmlTest() throws IOException, AWTException {}

    @Test
    void swingsOwnLabelWouldFetchIt() throws IOException {
        try (Html other = new Html()) {
            JLabel label = Screens.fromEventThread(() -> new JLabel(other.words()));
            assertTrue(Html.isPage(label));
            await("fetched").until(() -> other.visits() > 0);
        }
    }

    @Test
    void theWindowShowsNone() throws IOException {
        Screens.save("html-room", chatWindow());
        assertEquals(List.of(), Html.pages());
        use(Settings.Theme.DARK);
        assertEquals(List.of(), Html.pages());
        server.says(":" + html.word() + "!u@h PRIVMSG Anne :" + html.words());
        person.presses(KeyEvent.VK_DOWN, InputEvent.ALT_DOWN_MASK);
        person.reads("topic.name", html.word()::equals);
        assertEquals(List.of(), Html.pages());
        server.says("ERROR :" + html.words());
        hangUp();
        assertEquals(List.of(), Html.pages());
    }

    @Test
    void titlesOfWindowsThatAreDecoratedByTheThemeShowNone() {
        Screens.onEventThread(() -> {
            JDialog.setDefaultLookAndFeelDecorated(true);
            JFrame.setDefaultLookAndFeelDecorated(true);
        });
        try {
            Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
            assertEquals(List.of(), Html.pages());
            server.says(":here 005 Anne NETWORK=" + html.word() + "2 :are supported");
            server.says(":Anne!u@h PART " + room());
            person.window(title -> title.endsWith(" — Causerie") && !title.contains("<"));
            server.says(":Anne!u@h JOIN " + room());
            await("in")
                    .until(() -> Screens.fromEventThread(
                            () -> network().buffer(room()).isPresent()));
            Screens.onEventThread(
                    () -> network().select(network().buffer(room()).orElseThrow()));
            person.window(title -> title.contains("<html>"));
            assertEquals(List.of(), Html.pages());
        } finally {
            Screens.onEventThread(() -> {
                JDialog.setDefaultLookAndFeelDecorated(false);
                JFrame.setDefaultLookAndFeelDecorated(false);
            });
        }
    }

    @Test
    void menusShowNone() {
        for (String list : List.of("people.list", "timeline", "rooms.list")) {
            person.focuses(person.part(list, JComponent.class));
            person.presses(KeyEvent.VK_END);
            person.presses(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK);
            Html.awaitMenu();
            assertEquals(List.of(), Html.pages(), list);
            Screens.onEventThread(MenuSelectionManager.defaultManager()::clearSelectedPath);
        }
        rightClick("rooms.list");
        for (String button : List.of("menu", "level")) {
            person.clicks(button);
            Html.awaitMenu();
            assertEquals(List.of(), Html.pages(), button);
            Screens.onEventThread(MenuSelectionManager.defaultManager()::clearSelectedPath);
        }
    }

    @Test
    void namesThatAreOfferedWhileWritingShowNone() throws IOException {
        person.writes("composer.input", "@<html");
        person.part("composer.completions", JList.class);
        assertEquals(List.of(), Html.pages());
        person.presses(KeyEvent.VK_ESCAPE);
        person.writes("composer.input", "#<html");
        person.part("composer.completions", JList.class);
        assertEquals(List.of(), Html.pages());
    }

    @Test
    void placesToGoToShowNone() throws InterruptedException {
        person.presses(KeyEvent.VK_K, InputEvent.CTRL_DOWN_MASK);
        person.part("switch.list", JList.class);
        assertEquals(List.of(), Html.pages());
        person.writes("switch.field", "html");
        assertEquals(List.of(), Html.pages());
        person.presses(KeyEvent.VK_ESCAPE);
        server.says(":Anne!u@h PART " + room());
        await("out")
                .until(() ->
                        Screens.fromEventThread(() -> network().buffer(room()).isEmpty()));
        person.presses(KeyEvent.VK_K, InputEvent.CTRL_DOWN_MASK);
        person.writes("switch.field", "html");
        assertEquals(List.of(), Html.pages());
        person.presses(KeyEvent.VK_ESCAPE);
        person.clicks("new_room");
        server.hears("LIST");
        server.says(":here 322 Anne #" + html.word() + " 5 :" + html.words());
        server.says(":here 322 Anne #" + html.word() + "2 5 :" + html.words());
        server.says(":here 323 Anne :end");
        await("listed")
                .until(() -> Screens.fromEventThread(() -> network().directory().size() == 2));
        assertEquals(List.of(), Html.pages());
    }

    @Test
    void whatIsFoundShowsNone() throws InterruptedException {
        person.presses(KeyEvent.VK_F, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        person.writes("search.field", "html");
        server.hears("SEARCH text=html");
        server.says(":here BATCH +s soju.im/search");
        server.says("@batch=s;msgid=s1;time=2020-01-01T10:00:00.000Z :" + html.word() + "!u@h PRIVMSG " + room() + " :"
                + html.words());
        server.says(":here BATCH -s");
        JList<?> list = person.part("search.list", JList.class);
        await("found").until(() -> Screens.fromEventThread(() -> list.getModel().getSize()) > 0);
        assertEquals(List.of(), Html.pages());
    }

    @Test
    void dialogsShowNone() {
        server.says(":Anne!u@h NICK " + html.word() + "me");
        person.reads("self.name", text -> text.startsWith("<html>"));
        person.clicks("menu");
        person.clicks("rename");
        person.part("ask.field", JComponent.class);
        assertEquals(List.of(), Html.pages());
        person.presses(KeyEvent.VK_ESCAPE);
        person.presses(KeyEvent.VK_COMMA, InputEvent.CTRL_DOWN_MASK);
        person.part("setting.theme", JComponent.class);
        assertEquals(List.of(), Html.pages());
        person.presses(KeyEvent.VK_ESCAPE);
        onMessage(KeyEvent.VK_E);
        person.part("react.other", JComponent.class);
        assertEquals(List.of(), Html.pages());
        person.presses(KeyEvent.VK_ESCAPE);
        onMessage(KeyEvent.VK_R);
        person.reads("composer.aim", text -> text.contains("<html>"));
        assertEquals(List.of(), Html.pages());
    }

    @Test
    void whatIsToldInTheCornerShowsNone() {
        JFrame chat = chatWindow();
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        for (int event : new int[] {WindowEvent.WINDOW_LOST_FOCUS, WindowEvent.WINDOW_DEACTIVATED}) {
            Screens.onEventThread(() -> chat.dispatchEvent(new WindowEvent(chat, event)));
        }
        await("behind").until(() -> Screens.fromEventThread(() -> focus.getActiveWindow() == null));
        server.says(":" + html.word() + "!u@h PRIVMSG Anne :" + html.words());
        person.reads("toast.words", html.words()::equals);
        person.reads("toast.title", html.word()::equals);
        assertEquals(List.of(), Html.pages());
    }

    @Test
    void theReasonNotToBeLetInShowsNone() throws InterruptedException {
        Screens.onEventThread(app()::signOut);
        server.silent();
        person.clicks("login.join");
        server.hears("NICK");
        server.says("ERROR :" + html.words());
        hangUp();
        person.part("login.problem", JComponent.class);
        assertEquals(List.of(), Html.pages());
    }

    private void onMessage(int key) {
        person.focuses(person.part("timeline", JComponent.class));
        person.presses(KeyEvent.VK_END);
        int after = Screens.fromEventThread(() -> {
            Lines lines = network().buffer(room()).orElseThrow().lines();
            return lines.size() - 1 - lines.indexOf("m2").orElseThrow();
        });
        for (int i = 0; i < after; i++) {
            person.presses(KeyEvent.VK_UP);
        }
        person.presses(key);
    }

    private void hangUp() {
        try {
            server.goesDown();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        await("noticed").until(() -> Screens.fromEventThread(() -> !network().isOnline()));
    }

    private void rightClick(String name) {
        Component part = person.part(name, Component.class);
        Screens.onEventThread(() -> {
            part.dispatchEvent(new MouseEvent(part, MouseEvent.MOUSE_PRESSED, 0, 0, 40, 45, 1, true, 3));
        });
        Html.awaitMenu();
        assertEquals(List.of(), Html.pages(), name);
        Screens.onEventThread(MenuSelectionManager.defaultManager()::clearSelectedPath);
    }
}
