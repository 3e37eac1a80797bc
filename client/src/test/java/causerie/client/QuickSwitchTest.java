package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JDialog;
import javax.swing.JList;
import org.junit.jupiter.api.Test;

/** Going anywhere with Ctrl+K and a few letters. */
final class QuickSwitchTest extends OpenChat {
    QuickSwitchTest() throws IOException, AWTException {}

    @Test
    void goesToARoomByALetterOrTwo() throws Exception {
        join();
        enters("garden");
        enters("kitchen");
        picks("gdn");
        person.reads("topic.name", "garden"::equals);
    }

    @Test
    void findsWhatCanBeDoneWithItsKey() throws Exception {
        join();
        enters("garden");
        types("prvs");
        assertEquals("Previous conversation, Alt+↑", first());
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.name", "general"::equals);
    }

    @Test
    void setsAThemeByItsName() {
        join();
        picks("dark theme");
        await().until(() -> Screens.fromEventThread(() -> app().settings().theme() == Settings.Theme.DARK));
    }

    @Test
    void aClosedRoomIsFoundAgain() throws Exception {
        join();
        enters("garden");
        person.presses(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        server.hears("PART #garden");
        person.reads("topic.name", "general"::equals);
        types("gard");
        assertEquals("garden, closed", first());
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.name", "garden"::equals);
    }

    @Test
    void writesToSomebodyWhoIsHere() {
        join();
        picks("bertr");
        person.reads("topic.name", "Bertrand"::equals);
    }

    @Test
    void aCommandThatNeedsWordsIsBegunAndOneThatDoesNotIsDone() throws Exception {
        join();
        picks("/topic");
        person.reads("composer.input", "/topic "::equals);
        await().until(() -> person.part("composer.input", Component.class).isFocusOwner());
        person.writes("composer.input", "Summer party");
        picks("/topic");
        person.reads("composer.input", "/topic Summer party"::equals);
        person.presses(KeyEvent.VK_ENTER);
        server.hears("TOPIC #general :Summer party");
        picks("/back");
        server.hears("AWAY");
    }

    @Test
    void noCommandIsOfferedWhereThereIsNoConversationForIt() throws Exception {
        join();
        types("/topic");
        assertTrue(first().contains("/topic"), first());
        person.presses(KeyEvent.VK_ESCAPE);
        await().until(() -> !person.sees("switch.field"));
        person.presses(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        server.hears("PART #general");
        await().until(() -> Screens.fromEventThread(() -> network().current().isEmpty()));
        types("/topic");
        JList<?> list = person.part("switch.list", JList.class);
        assertTrue(Screens.fromEventThread(() -> list.getModel().getSize()) == 0 || !first().contains("/topic"));
    }

    @Test
    void findsAmongThePeopleOfALargeRoom() throws Exception {
        join();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Buffer.MAX_MEMBERS - 3; i++) {
            names.add("guest" + i);
        }
        for (int i = 0; i < names.size(); i += 30) {
            server.says(":here 353 Anne = #general :"
                    + String.join(" ", names.subList(i, Math.min(names.size(), i + 30))));
        }
        person.reads("people.title", "5,000 people"::equals);
        types("guest4321");
        assertEquals("guest4321", first());
        person.presses(KeyEvent.VK_ESCAPE);
        await().until(() -> !person.sees("switch.field"));
    }

    @Test
    void picturesOfTheQuickSwitcher() throws Exception {
        join();
        enters("garden");
        server.says(":Camille!u@h PRIVMSG #general :Good morning");
        await().until(() -> Screens.fromEventThread(
                () -> network().buffer("#general").orElseThrow().unread() == 1));
        types("ge");
        Screens.save("switch-light", dialog());
        person.presses(KeyEvent.VK_ESCAPE);
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        person.reads("people.title", "1 personne"::equals);
        use(Settings.Theme.DARK);
        types("conv");
        Screens.save("switch-dark-french", dialog());
        assertTrue(person.sees("switch.list"));
        person.presses(KeyEvent.VK_ESCAPE);
        await().until(() -> !person.sees("switch.list"));
        assertFalse(person.sees("switch.field"));
    }

    private void enters(String room) {
        person.says("/join " + room);
        person.reads("topic.name", room::equals);
    }

    private void types(String letters) {
        await().until(() -> !person.sees("switch.field"));
        person.presses(KeyEvent.VK_K, InputEvent.CTRL_DOWN_MASK);
        person.writes("switch.field", letters);
    }

    private void picks(String letters) {
        types(letters);
        person.presses(KeyEvent.VK_ENTER);
        await().until(() -> !person.sees("switch.field"));
    }

    private String first() {
        JList<?> list = person.part("switch.list", JList.class);
        await().until(() -> Screens.fromEventThread(() -> list.getModel().getSize()) > 0);
        return Screens.fromEventThread(() -> spoken(list));
    }

    private static <E> String spoken(JList<E> list) {
        Component cell = list.getCellRenderer()
                .getListCellRendererComponent(list, list.getModel().getElementAt(0), 0, true, false);
        return Optional.ofNullable(cell.getAccessibleContext().getAccessibleName())
                .orElse("");
    }

    private static JDialog dialog() {
        return Screens.fromEventThread(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && "switch".equals(window.getName()))
                .map(JDialog.class::cast)
                .findFirst()
                .orElseThrow());
    }
}
