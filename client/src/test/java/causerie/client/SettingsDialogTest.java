package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import causerie.client.ui.main.MainWindow;
import com.formdev.flatlaf.FlatLaf;
import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be set, in the dialog and by keys. */
final class SettingsDialogTest extends OpenChat {
    SettingsDialogTest() throws IOException, AWTException {}

    @AfterEach
    void asOthersExpectIt() {
        running.ifPresent(
                client -> set(Settings.DEFAULT.with(Settings.DEFAULT.look().with(Settings.Theme.LIGHT))));
    }

    @Test
    void everythingIsSetByTheKeyboardAloneAndCountsAtOnce() throws IOException {
        join();
        person.presses(KeyEvent.VK_COMMA, InputEvent.CTRL_DOWN_MASK);
        JComponent theme = person.part("setting.theme", JComponent.class);
        await("focus").until(theme::isFocusOwner);
        Screens.save("settings-light", window());
        person.presses(KeyEvent.VK_DOWN);
        awaitSet(settings -> settings.theme() == Settings.Theme.DARK);
        await("dark").until(() -> Screens.fromEventThread(FlatLaf::isLafDark));
        person.presses(KeyEvent.VK_TAB);
        person.presses(KeyEvent.VK_TAB);
        await("focus").until(person.part("accent.indigo", JComponent.class)::isFocusOwner);
        person.presses(KeyEvent.VK_RIGHT);
        awaitSet(settings -> settings.look().accent() == Settings.Accent.TEAL);
        Screens.save("settings-dark", window());
        Screens.save("room-dark-teal", chatWindow());
        person.presses(KeyEvent.VK_ESCAPE);
        await("closed").until(() -> !person.sees("setting.theme"));
    }

    @Test
    void anotherLanguageIsSpokenAtOnceInTheDialogToo() throws IOException {
        join();
        open();
        choose("setting.language", 2);
        person.reads("people.title", "3 personnes"::equals);
        assertEquals("Fermer", text("setting.close"));
        assertTrue(Screens.fromEventThread(app()::settings).language() == Settings.Language.FR);
        Screens.save("settings-french", window());
    }

    @Test
    void controlAndPlusOrMinusSizeTheTextUpToTheLimits() {
        join();
        person.presses(KeyEvent.VK_PLUS, InputEvent.CTRL_DOWN_MASK);
        assertEquals(110, size());
        float usual = fontSize() / 1.1f;
        person.presses(KeyEvent.VK_0, InputEvent.CTRL_DOWN_MASK);
        assertEquals(usual, fontSize(), 0.1f);
        for (int i = 0; i < 10; i++) {
            person.presses(KeyEvent.VK_ADD, InputEvent.CTRL_DOWN_MASK);
        }
        assertEquals(Settings.Look.MOST_TEXT, size());
        assertEquals(2 * usual, fontSize(), 0.1f);
        person.presses(KeyEvent.VK_PLUS, InputEvent.CTRL_DOWN_MASK);
        assertEquals(Settings.Look.MOST_TEXT, size());
        for (int i = 0; i < 13; i++) {
            person.presses(KeyEvent.VK_MINUS, InputEvent.CTRL_DOWN_MASK);
        }
        assertEquals(Settings.Look.LEAST_TEXT, size());
        person.presses(KeyEvent.VK_SUBTRACT, InputEvent.CTRL_DOWN_MASK);
        assertEquals(Settings.Look.LEAST_TEXT, size());
        person.presses(KeyEvent.VK_PLUS, InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK);
        assertEquals(Settings.Look.LEAST_TEXT, size(), "AltGr writes a sign");
    }

    @Test
    void theTimelineIsSizedToo() throws IOException {
        join();
        server.says(":Bertrand!u@h PRIVMSG #general :Is this large enough for you?");
        server.says(":Bertrand!u@h PRIVMSG #general :I can hardly read it.");
        awaitLines("#general", 3);
        JComponent timeline = person.part("timeline", JComponent.class);
        int usual = Screens.fromEventThread(() -> timeline.getPreferredSize().height);
        set(now().with(now().look().withTextSize(200)));
        await("larger").until(() -> Screens.fromEventThread(() -> timeline.getPreferredSize().height) > usual * 3 / 2);
        open();
        Screens.save("settings-200", window());
        int screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds().height;
        assertTrue(window().getHeight() <= screen, () -> window() + " on " + screen);
        person.presses(KeyEvent.VK_ESCAPE);
        Screens.save("room-200", chatWindow());
        set(now().with(now().look().withTextSize(100).with(Settings.Density.COMPACT)));
        await("compact").until(() -> Screens.fromEventThread(() -> timeline.getPreferredSize().height) < usual);
        Screens.save("room-compact", chatWindow());
    }

    @Test
    void enterBeginsALineWhereControlAndEnterSend() throws InterruptedException {
        join();
        open();
        choose("setting.sendKey", 1);
        awaitSet(settings -> settings.habits().sendKey() == Settings.SendKey.CONTROL_ENTER);
        person.presses(KeyEvent.VK_ESCAPE);
        person.writes("composer.input", "one");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("composer.input", "one\n"::equals);
        person.presses(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK);
        server.hears("PRIVMSG #general :one");
        person.reads("composer.input", ""::equals);
    }

    @Test
    void everythingInTheDialogHasAName() {
        join();
        open();
        Window window = window();
        Screens.onEventThread(() -> {
            List<JComponent> parts = Person.within(window)
                    .filter(part -> part.isShowing() && part.isFocusable())
                    .filter(part -> part instanceof AbstractButton || part instanceof JComboBox)
                    .filter(part -> !part.getClass().getName().startsWith("com.formdev"))
                    .map(JComponent.class::cast)
                    .toList();
            assertTrue(parts.size() > 10);
            for (JComponent part : parts) {
                String name = part.getAccessibleContext().getAccessibleName();
                assertFalse(name == null || name.isBlank(), () -> "has no name: " + part);
            }
            Person.within(window)
                    .filter(part -> part instanceof JLabel label && label.getLabelFor() != null)
                    .forEach(label ->
                            assertTrue(((JLabel) label).getLabelFor().getName().startsWith("setting.")));
        });
    }

    @Test
    void theChoicesAreRememberedAndOpenOnlyOnce() throws InterruptedException {
        join();
        open();
        Screens.onEventThread(((MainWindow) chatWindow())::showSettings);
        long open = Screens.fromEventThread(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && "settings".equals(window.getName()))
                .count());
        assertEquals(1, open);
        choose("setting.density", 1);
        awaitSet(settings -> settings.look().density() == Settings.Density.COMPACT);
    }

    private void open() {
        person.focuses(person.part("composer.input", JComponent.class));
        person.presses(KeyEvent.VK_COMMA, InputEvent.CTRL_DOWN_MASK);
        person.part("setting.theme", JComponent.class);
    }

    private void choose(String name, int index) {
        JComboBox<?> box = person.part(name, JComboBox.class);
        Screens.onEventThread(() -> box.setSelectedIndex(index));
    }

    private String text(String button) {
        AbstractButton part = person.part(button, AbstractButton.class);
        return Screens.fromEventThread(part::getText);
    }

    private Window window() {
        JComponent part = person.part("setting.theme", JComponent.class);
        return Screens.fromEventThread(() -> (Window) part.getTopLevelAncestor());
    }

    private void awaitSet(Predicate<Settings> fits) {
        await("set").until(() -> fits.test(now()));
    }

    private Settings now() {
        return Screens.fromEventThread(app()::settings);
    }

    private void set(Settings next) {
        Screens.onEventThread(() -> app().use(next));
    }

    private int size() {
        return now().look().textSize();
    }

    private static float fontSize() {
        return Screens.fromEventThread(() -> UIManager.getFont("defaultFont").getSize2D());
    }
}
