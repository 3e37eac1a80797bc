package causerie.client;

import static org.awaitility.Awaitility.await;

import causerie.client.model.Line;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests share of a person with others around: how they are looked at, and what can be done about them. */
abstract class PeopleAround extends OpenChat {
    PeopleAround() throws IOException, AWTException {}

    @BeforeEach
    void come() {
        server.offers("account-tag away-notify extended-join multi-prefix");
        join();
        server.says(":here 005 Anne PREFIX=(qaohv)~&@%+ ACCOUNTEXTBAN=a,account :are supported");
    }

    @AfterEach
    void closeDialogs() {
        Html.closeMenusAndDialogs();
    }

    void choose(String nick) {
        JList<?> people = person.part("people.list", JList.class);
        person.focuses(people);
        await(nick)
                .until(() -> Screens.fromEventThread(() -> {
                    for (int i = 0; i < people.getModel().getSize(); i++) {
                        if (people.getModel().getElementAt(i).toString().contains("nick=" + nick + ",")) {
                            people.setSelectedIndex(i);
                            return true;
                        }
                    }
                    return false;
                }));
    }

    void openMenu() {
        person.presses(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK);
        Html.awaitMenu();
    }

    void menuItem(String name) {
        openMenu();
        clickItem(name);
    }

    void clickItem(String name) {
        person.clicks(name);
        Screens.onEventThread(MenuSelectionManager.defaultManager()::clearSelectedPath);
    }

    /** Light and dark. */
    void pictures(String name, String part) throws IOException {
        Screens.save(name, shown(part));
        use(Settings.Theme.DARK);
        Screens.save(name + "-dark", shown(part));
        use(Settings.Theme.LIGHT);
    }

    Component shown(String part) {
        if (part.equals("people")) {
            return chatWindow();
        }
        return part.equals("person.menu")
                ? person.part("person.about", JComponent.class).getParent()
                : window(part).orElseThrow();
    }

    static Optional<JDialog> window(String name) {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && name.equals(window.getName()))
                .map(JDialog.class::cast)
                .findFirst();
    }

    List<Line.What> events() {
        return Screens.fromEventThread(() -> lines().stream()
                .filter(Line.Event.class::isInstance)
                .map(line -> ((Line.Event) line).what())
                .toList());
    }

    List<Line> lines() {
        return network().buffer("#general").stream()
                .flatMap(room -> IntStream.range(0, room.lines().size()).mapToObj(room.lines()::get))
                .toList();
    }
}
