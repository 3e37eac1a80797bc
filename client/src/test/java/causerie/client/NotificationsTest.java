package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Level;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JRadioButtonMenuItem;
import org.junit.jupiter.api.Test;

/** Being told of what is said while one is elsewhere. */
final class NotificationsTest extends OpenChat {
    NotificationsTest() throws IOException, AWTException {}

    @Test
    void aMentionIsToldInTheCornerWhileTheWindowIsBehind() throws IOException {
        join();
        goElsewhere();
        says("nothing of importance");
        says("Anne, <html><b>look</b>");
        person.reads("toast.words", "Anne, <html><b>look</b> (+1)"::equals);
        assertEquals("Bertrand in general", person.text("toast.title"));
        Screens.save("toast", toasts().get(0));
        use(Settings.Theme.DARK);
        person.window("(2) general — Causerie"::equals);
        click("toast.words");
        await("shown").until(() -> toasts().isEmpty());
    }

    @Test
    void nothingIsToldWhileTheWindowIsInFront() throws InterruptedException {
        join();
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        says("Anne, look");
        person.window("(1) garden — Causerie"::equals);
        assertEquals(List.of(), toasts());
    }

    @Test
    void aWordInPrivateIsToldAndOpensThatConversation() {
        join();
        goElsewhere();
        server.says(":Camille!u@h PRIVMSG Anne :psst");
        assertEquals("psst", person.text("toast.words"));
        assertEquals("Camille", person.text("toast.title"));
        click("toast.title");
        person.reads("topic.name", "Camille"::equals);
    }

    @Test
    void eachConversationHasALevelOfItsOwnThatIsRemembered() throws IOException, InterruptedException {
        join();
        person.clicks("level");
        person.part("level.all", JRadioButtonMenuItem.class);
        Screens.save("level-menu", chatWindow());
        person.clicks("level.all");
        goElsewhere();
        says("nothing of importance");
        assertEquals("nothing of importance", person.text("toast.words"));
        change(now -> now.with("#general", Optional.of(Level.NONE)));
        await("forgotten").until(() -> toasts().isEmpty());
        says("Anne, look");
        awaitLines("#general", 3);
        assertEquals(List.of(), toasts());
        assertEquals("general — Causerie", chatWindow().getTitle());
        Screens.save("room-muted", chatWindow());
        assertEquals(Optional.of(Level.NONE), settings().notices().levelOf("#GENERAL"));
    }

    @Test
    void wordsOfMyOwnAreToldToo() {
        join();
        change(now -> now.withKeywords(List.of("deploy")));
        goElsewhere();
        says("the deploy is over");
        assertEquals("the deploy is over", person.text("toast.words"));
    }

    @Test
    void whoeverIsNotToBeDisturbedIsNot() {
        join();
        change(now -> now.withDoNotDisturb(true));
        goElsewhere();
        says("Anne, look");
        person.window("(1) general — Causerie"::equals);
        assertEquals(List.of(), toasts());
    }

    @Test
    void oneConversationHasOneNotice() {
        join();
        goElsewhere();
        for (int i = 0; i < 5; i++) {
            says("Anne, look " + i);
        }
        person.reads("toast.words", "Anne, look 4 (+4)"::equals);
        assertEquals(1, toasts().size());
    }

    @Test
    void soManyConversationsHaveALevelOfTheirOwnAndNoMore() {
        Settings.Notices notices = Settings.DEFAULT.notices();
        for (int i = 0; i < Settings.Notices.MAX_ROOMS; i++) {
            notices = notices.with("#r" + i, Optional.of(Level.ALL));
        }
        assertTrue(notices.levelOf("#r" + (Settings.Notices.MAX_ROOMS - 1)).isPresent());
        assertFalse(
                notices.with("#more", Optional.of(Level.ALL)).levelOf("#more").isPresent());
        assertEquals(
                Optional.of(Level.NONE),
                notices.with("#r0", Optional.of(Level.NONE)).levelOf("#r0"));
    }

    /** Another program's window has the focus. */
    private void goElsewhere() {
        JFrame chat = chatWindow();
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        for (int event : new int[] {WindowEvent.WINDOW_LOST_FOCUS, WindowEvent.WINDOW_DEACTIVATED}) {
            Screens.onEventThread(() -> chat.dispatchEvent(new WindowEvent(chat, event)));
        }
        await("behind").until(() -> Screens.fromEventThread(() -> focus.getActiveWindow() == null));
    }

    private void says(String words) {
        server.says(":Bertrand!u@h PRIVMSG #general :" + words);
    }

    private void change(UnaryOperator<Settings.Notices> change) {
        Screens.onEventThread(() ->
                app().use(app().settings().with(change.apply(app().settings().notices()))));
    }

    private Settings settings() {
        return Screens.fromEventThread(app()::settings);
    }

    private void click(String name) {
        JLabel part = person.part(name, JLabel.class);
        Screens.onEventThread(() -> press(part));
    }

    private static void press(Component part) {
        part.dispatchEvent(new MouseEvent(part, MouseEvent.MOUSE_CLICKED, 0, 0, 2, 2, 1, false, MouseEvent.BUTTON1));
    }

    private static List<Window> toasts() {
        return Screens.fromEventThread(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && "toast".equals(window.getName()))
                .toList());
    }
}
