package causerie.client;

import static org.awaitility.Awaitility.await;

import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;

/** Somebody who looks at the windows and uses them: finds parts by their names, types, and waits for what shows. */
final class Person {
    private final Robot robot;

    Person() throws AWTException {
        robot = new Robot();
        robot.setAutoDelay(5);
    }

    /** Whether a part of that name can be seen now. */
    boolean sees(String name) {
        return Screens.fromEventThread(() -> all().anyMatch(part -> name.equals(part.getName())));
    }

    /** Waits for a part of that name to be seen. */
    <C extends Component> C part(String name, Class<C> kind) {
        return await("part " + name)
                .until(() -> find(name, kind), Optional::isPresent)
                .orElseThrow();
    }

    private static <C extends Component> Optional<C> find(String name, Class<C> kind) {
        return Screens.fromEventThread(() -> all().filter(part -> name.equals(part.getName()))
                .map(kind::cast)
                .findFirst());
    }

    /** Waits until a part shows a text that fits. */
    void reads(String name, Predicate<String> fits) {
        // Looked for each time: another part of that name may have taken its place.
        await(name)
                .until(() -> find(name, Component.class)
                        .filter(part -> fits.test(text(part)))
                        .isPresent());
    }

    String text(String name) {
        return text(part(name, Component.class));
    }

    /** Waits for a chat window whose title fits. */
    JFrame window(Predicate<String> title) {
        await("window").until(() -> frames().anyMatch(frame -> title.test(frame.getTitle())));
        return frames().filter(frame -> title.test(frame.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    /** Puts the text into a field in place of what is there. */
    void writes(String name, String text) {
        JTextComponent field = part(name, JTextComponent.class);
        focuses(field);
        Screens.onEventThread(() -> {
            field.selectAll();
            field.replaceSelection(text);
        });
    }

    void focuses(Component part) {
        Screens.onEventThread(part::requestFocusInWindow);
        await("focus").until(part::isFocusOwner);
    }

    /** Presses and releases a key. */
    void presses(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.waitForIdle();
    }

    /** Presses a key with others held, which the robot of the screen in memory cannot: it knows no Alt. */
    void presses(int key, int modifiers) {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        await("focus").until(() -> focus.getFocusOwner() != null);
        Screens.onEventThread(() -> {
            Component owner = focus.getFocusOwner();
            long now = System.currentTimeMillis();
            owner.dispatchEvent(
                    new KeyEvent(owner, KeyEvent.KEY_PRESSED, now, modifiers, key, KeyEvent.CHAR_UNDEFINED));
        });
    }

    /** Types a text letter by letter, wherever the focus is. */
    void types(String text) {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        await("focus").until(() -> focus.getFocusOwner() != null);
        text.chars()
                .forEach(letter -> Screens.onEventThread(() -> {
                    Component owner = focus.getFocusOwner();
                    long now = System.currentTimeMillis();
                    owner.dispatchEvent(
                            new KeyEvent(owner, KeyEvent.KEY_TYPED, now, 0, KeyEvent.VK_UNDEFINED, (char) letter));
                }));
    }

    /** Waits until the part of that name has the focus, so that keys go there. */
    void isAt(String name) {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        await("at " + name)
                .until(() -> Optional.ofNullable(focus.getFocusOwner())
                        .filter(owner -> name.equals(owner.getName()))
                        .isPresent());
    }

    void clicks(String name) {
        AbstractButton button = part(name, AbstractButton.class);
        await(name + " enabled").until(button::isEnabled);
        Screens.onEventThread(button::doClick);
    }

    /** Writes a text into the composer and sends it with Enter. */
    void says(String text) {
        writes("composer.input", text);
        presses(KeyEvent.VK_ENTER);
    }

    private static String text(Component part) {
        return Screens.fromEventThread(() -> {
            if (part instanceof JTextComponent field) {
                return field.getText();
            }
            return part instanceof JLabel label
                    ? label.getText()
                    : Optional.ofNullable(part.getAccessibleContext().getAccessibleName())
                            .orElse("");
        });
    }

    private static Stream<JFrame> frames() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && window instanceof JFrame)
                .map(JFrame.class::cast);
    }

    private static Stream<Component> all() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(Person::within)
                .filter(Component::isShowing);
    }

    /** A component and all it contains. */
    static Stream<Component> within(Component component) {
        Stream<Component> inside = component instanceof Container container
                ? List.of(container.getComponents()).stream().flatMap(Person::within)
                : Stream.empty();
        return Stream.concat(Stream.of(component), inside);
    }
}
