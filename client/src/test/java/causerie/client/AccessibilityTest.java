package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every window says what its parts are, lets Tab get to each of them, and shows where one is. */
final class AccessibilityTest extends OpenChat {
    private static final int PATIENCE_SECONDS = 10;
    private static final int CTRL = InputEvent.CTRL_DOWN_MASK;
    private static final int CTRL_SHIFT = CTRL | InputEvent.SHIFT_DOWN_MASK;

    AccessibilityTest() throws IOException, AWTException {}

    @BeforeEach
    void enter() {
        server.offers("message-tags draft/message-redaction causerie/edit");
        join();
        server.says("@msgid=m1 :Bertrand!u@h PRIVMSG #general :Good morning https://example.org");
        awaitLines("#general", 2);
    }

    @InBothLanguages
    void theChat(Settings.Language language) {
        speak(language);
        check(chatWindow());
        person.presses(KeyEvent.VK_F, CTRL);
        person.part("find.field", JComponent.class);
        check(chatWindow());
    }

    @InBothLanguages
    void whereOneLooksForSomething(Settings.Language language) {
        speak(language);
        dialog("switch.list", KeyEvent.VK_K, CTRL);
        dialog("search.field", KeyEvent.VK_F, CTRL_SHIFT);
        dialog("directory.list", KeyEvent.VK_N, CTRL);
    }

    @InBothLanguages
    void theSettings(Settings.Language language) {
        speak(language);
        dialog("setting.theme", KeyEvent.VK_COMMA, CTRL);
    }

    @InBothLanguages
    void emojiAndHelp(Settings.Language language) {
        speak(language);
        dialog("emojis.list", KeyEvent.VK_E, CTRL_SHIFT);
        dialog("help", KeyEvent.VK_F1, 0);
    }

    @InBothLanguages
    void menus(Settings.Language language) {
        speak(language);
        for (String list : List.of("people.list", "timeline", "rooms.list")) {
            person.focuses(person.part(list, JComponent.class));
            person.presses(KeyEvent.VK_END);
            person.presses(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK);
            menu(list);
        }
        for (String button : List.of("menu", "level")) {
            person.clicks(button);
            menu(button);
        }
    }

    @InBothLanguages
    void theLogin(Settings.Language language) {
        speak(language);
        Screens.onEventThread(app()::signOut);
        person.part("login.join", JComponent.class);
        check(person.window("Causerie"::equals));
    }

    @Test
    void whatOthersSayIsTold() throws InterruptedException {
        BlockingQueue<Object> told = new LinkedBlockingQueue<>();
        for (String part : List.of("timeline", "composer.input")) {
            AccessibleContext context = person.part(part, JComponent.class).getAccessibleContext();
            context.addPropertyChangeListener(change -> {
                if (change.getPropertyName().equals(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY)) {
                    told.add(part + ": " + change.getNewValue());
                }
            });
        }
        person.says("Hello everybody");
        server.hears("PRIVMSG #general :Hello everybody");
        server.says("@msgid=m2 :Bertrand!u@h PRIVMSG #general :hello");
        heard(told);
        server.says("@msgid=m3 :Bertrand!u@h PRIVMSG #general :hello");
        heard(told);
    }

    /** Both of the messages and of where one writes, which has the focus. */
    private static void heard(BlockingQueue<Object> told) throws InterruptedException {
        for (String part : List.of("timeline", "composer.input")) {
            assertEquals(part + ": Bertrand: hello", told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    @InBothLanguages
    void whatIsAskedAboutAMessage(Settings.Language language) {
        speak(language);
        asks("react.other", () -> pressesOnTheLastLine(KeyEvent.VK_E));
        server.says("@msgid=m2 :Anne!u@h PRIVMSG #general :My own words");
        awaitLines("#general", 3);
        asks("confirm.accept", () -> pressesOnTheLastLine(KeyEvent.VK_DELETE));
    }

    @InBothLanguages
    void namesAndTopicsThatAreChanged(Settings.Language language) {
        speak(language);
        asks("ask.field", () -> {
            person.clicks("menu");
            person.clicks("rename");
        });
        person.presses(KeyEvent.VK_T, CTRL);
        person.part("topic.field", JComponent.class);
        // It goes when the focus does, so that nobody can walk around it.
        assertEquals(List.of(), Assistive.problems(chatWindow()));
    }

    private void pressesOnTheLastLine(int key) {
        person.focuses(person.part("timeline", JComponent.class));
        person.presses(KeyEvent.VK_END);
        person.presses(key);
    }

    private void speak(Settings.Language language) {
        Screens.onEventThread(() -> app().useLanguage(language));
        JComponent input = person.part("composer.input", JComponent.class);
        person.focuses(input);
    }

    private void dialog(String part, int key, int modifiers) {
        asks(part, () -> person.presses(key, modifiers));
    }

    /** Does what opens a dialog with that part, looks at it and closes it. */
    private void asks(String part, Runnable opening) {
        Window chat = chatWindow();
        opening.run();
        person.part(part, Component.class);
        await(part).until(() -> Assistive.window() != chat);
        check(Assistive.window());
        person.presses(KeyEvent.VK_ESCAPE);
        await(part + " closed").until(() -> !person.sees(part));
        person.focuses(person.part("composer.input", JComponent.class));
    }

    private void menu(String of) {
        Html.awaitMenu();
        List<String> unnamed = Screens.fromEventThread(
                () -> List.of(MenuSelectionManager.defaultManager().getSelectedPath()).stream()
                        .filter(JPopupMenu.class::isInstance)
                        .flatMap(popup -> List.of(popup.getSubElements()).stream())
                        .filter(JMenuItem.class::isInstance)
                        .map(item -> item.getComponent().getAccessibleContext())
                        .map(AccessibleContext::getAccessibleName)
                        .filter(name -> name == null || name.isBlank())
                        .toList());
        assertEquals(List.of(), unnamed, of);
        Screens.onEventThread(MenuSelectionManager.defaultManager()::clearSelectedPath);
    }

    private void check(Window window) {
        assertEquals(List.of(), Assistive.problems(window));
        assertEquals(List.of(), Assistive.unmarked(person, window));
        assertFalse(Screens.fromEventThread(() -> Assistive.ring(window)).isEmpty());
        assertTrue(window.isShowing());
    }
}
