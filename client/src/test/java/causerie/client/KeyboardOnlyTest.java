package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole use by somebody who has a keyboard and nothing else: here nothing is clicked, and no part is asked for anything. */
@Timeout(60)
final class KeyboardOnlyTest extends OpenChat {
    private static final int CTRL = InputEvent.CTRL_DOWN_MASK;
    private static final int CTRL_SHIFT = CTRL | InputEvent.SHIFT_DOWN_MASK;
    private static final int MOST_STEPS = 40;

    KeyboardOnlyTest() throws IOException, AWTException {
        server.offers("batch draft/message-redaction causerie/edit echo-message labeled-response message-tags");
    }

    @BeforeEach
    void entersWithANameAndAnAddress() {
        start(Settings.DEFAULT);
        person.isAt("login.name");
        person.types("Anne");
        person.presses(KeyEvent.VK_TAB);
        person.isAt("login.server");
        person.types(server.address());
        person.presses(KeyEvent.VK_ENTER);
        person.reads("people.title", "3 people"::equals);
        person.isAt("composer.input");
    }

    @Test
    void writesAndChangesAndDeletes() throws InterruptedException {
        says("Good morning, who wants :pizza: ");
        echoes("a1", "Good morning, who wants 🍕");
        person.presses(KeyEvent.VK_UP);
        person.reads("composer.aim", "Changing your message"::equals);
        person.presses(KeyEvent.VK_END, CTRL);
        person.types("?");
        person.presses(KeyEvent.VK_ENTER);
        hears("EDIT #general a1 :Good morning, who wants 🍕?");
        server.says(":Anne!u@h EDIT #general a1 :Good morning, who wants 🍕?");
        awaitLine("a1", line -> line.marks().edited());
        toTimeline();
        person.presses(KeyEvent.VK_UP);
        person.presses(KeyEvent.VK_F2);
        person.reads("composer.input", "Good morning, who wants 🍕?"::equals);
        person.isAt("composer.input");
        person.presses(KeyEvent.VK_ESCAPE);
        await("given up").until(() -> !person.sees("composer.aim"));
        toTimeline();
        person.presses(KeyEvent.VK_DELETE);
        person.isAt("confirm.accept");
        person.presses(KeyEvent.VK_ENTER);
        hears("REDACT #general a1");
        server.says(":Anne!u@h REDACT #general a1");
        awaitLine("a1", Line.Text::isRedacted);
    }

    @Test
    void answersAndReacts() throws InterruptedException {
        server.says("@msgid=m1 :Bertrand!u@h PRIVMSG #general :Shall we meet at three?");
        awaitLines("#general", 2);
        toTimeline();
        person.presses(KeyEvent.VK_UP);
        person.presses(KeyEvent.VK_R);
        person.reads("composer.aim", "Replying to Bertrand: Shall we meet at three?"::equals);
        person.isAt("composer.input");
        says("Yes");
        assertTrue(hears("PRIVMSG #general :Yes").contains("+draft/reply=m1"));
        toTimeline();
        person.presses(KeyEvent.VK_E);
        person.isAt("react.0");
        person.presses(KeyEvent.VK_ENTER);
        assertTrue(hears("TAGMSG #general").contains("+draft/reply=m1;+draft/react=👍"));
    }

    @Test
    void findsWhatWasSaidHereAndEverywhere() {
        server.says("@msgid=m1 :Bertrand!u@h PRIVMSG #general :Shall we meet at three?");
        awaitLines("#general", 2);
        person.presses(KeyEvent.VK_F, CTRL);
        person.isAt("find.field");
        person.types("three");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("find.count", "1 of 1"::equals);
        person.presses(KeyEvent.VK_ESCAPE);
        person.isAt("composer.input");
        person.presses(KeyEvent.VK_F, CTRL_SHIFT);
        person.isAt("search.field");
        person.types("meet");
        JList<?> found = person.part("search.list", JList.class);
        await("found")
                .until(() -> Screens.fromEventThread(() -> found.getModel().getSize()) == 1);
        person.presses(KeyEvent.VK_ENTER);
        await("closed").until(() -> !person.sees("search.field"));
        assertEquals("general", person.text("topic.name"));
    }

    @Test
    void makesARoomGoesElsewhereAndLeaves() throws InterruptedException {
        person.presses(KeyEvent.VK_N, CTRL);
        person.isAt("directory.field");
        person.types("kitchen");
        person.presses(KeyEvent.VK_ENTER);
        hears("JOIN #kitchen");
        person.reads("topic.name", "kitchen"::equals);
        person.isAt("composer.input");
        person.presses(KeyEvent.VK_T, CTRL);
        person.isAt("topic.field");
        person.types("Who cooks");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.text", "Who cooks"::equals);
        person.isAt("composer.input");
        person.presses(KeyEvent.VK_DOWN, InputEvent.ALT_DOWN_MASK);
        person.reads("topic.name", "general"::equals);
        person.presses(KeyEvent.VK_K, CTRL);
        person.isAt("switch.field");
        person.types("kitch");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.name", "kitchen"::equals);
        person.isAt("composer.input");
        person.presses(KeyEvent.VK_W, CTRL);
        hears("PART #kitchen");
        person.reads("topic.name", "general"::equals);
    }

    @Test
    void looksAtSomebodyAndInvitesSomebody() throws InterruptedException {
        person.presses(KeyEvent.VK_F6);
        person.isAt("people.list");
        person.presses(KeyEvent.VK_HOME);
        person.presses(KeyEvent.VK_ENTER);
        person.reads("card.name", "Bertrand"::equals);
        person.presses(KeyEvent.VK_ESCAPE);
        await("closed").until(() -> !person.sees("card.name"));
        person.isAt("people.list");
        person.presses(KeyEvent.VK_I, CTRL_SHIFT);
        person.isAt("invitee.field");
        person.types("Zoe");
        person.presses(KeyEvent.VK_ENTER);
        hears("INVITE Zoe #general");
    }

    @Test
    void setsReadsTheHelpAndSignsOut() {
        person.presses(KeyEvent.VK_COMMA, CTRL);
        person.isAt("setting.theme");
        person.presses(KeyEvent.VK_DOWN);
        awaitTheme(Settings.Theme.DARK);
        person.presses(KeyEvent.VK_UP);
        awaitTheme(Settings.Theme.LIGHT);
        person.presses(KeyEvent.VK_TAB);
        person.isAt("setting.language");
        person.presses(KeyEvent.VK_ESCAPE);
        person.isAt("composer.input");
        person.presses(KeyEvent.VK_F1);
        person.part("help", Component.class);
        await("in front").until(() -> Assistive.window() != chatWindow());
        person.presses(KeyEvent.VK_ESCAPE);
        person.isAt("composer.input");
        person.presses(KeyEvent.VK_F6);
        person.presses(KeyEvent.VK_F6);
        person.isAt("rooms.list");
        stepsTo("menu");
        person.presses(KeyEvent.VK_SPACE);
        await("menu").until(() -> person.sees("sign_out"));
        for (int i = 0; i < MOST_STEPS && !chosen().equals("sign_out"); i++) {
            person.presses(KeyEvent.VK_UP);
        }
        person.presses(KeyEvent.VK_ENTER);
        person.window("Causerie"::equals);
        person.isAt("login.name");
    }

    private void says(String text) {
        person.types(text);
        person.presses(KeyEvent.VK_ENTER);
    }

    /** Goes from the text to the messages. */
    private void toTimeline() {
        person.isAt("composer.input");
        for (String part : new String[] {"people.list", "rooms.list", "timeline"}) {
            person.presses(KeyEvent.VK_F6);
            person.isAt(part);
        }
    }

    private void stepsTo(String name) {
        for (int i = 0; i < MOST_STEPS && !hasFocus(name); i++) {
            person.presses(KeyEvent.VK_TAB);
        }
        person.isAt(name);
    }

    private static boolean hasFocus(String name) {
        return Screens.fromEventThread(() -> Optional.ofNullable(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
                .filter(owner -> name.equals(owner.getName()))
                .isPresent());
    }

    /** The name of the item of the open menu that Enter would choose; empty when there is none. */
    private static String chosen() {
        return Screens.fromEventThread(
                () -> Arrays.stream(MenuSelectionManager.defaultManager().getSelectedPath())
                        .filter(element -> !(element instanceof JPopupMenu))
                        .map(MenuElement::getComponent)
                        .map(item -> Optional.ofNullable(item.getName()).orElse(""))
                        .findFirst()
                        .orElse(""));
    }

    /** Waits for a line that ends so, whatever its tags are. */
    private String hears(String end) throws InterruptedException {
        String line = server.hears("");
        while (!line.endsWith(end)) {
            line = server.hears("");
        }
        return line;
    }

    /** The server gives our message back, with an id. */
    private void echoes(String id, String text) throws InterruptedException {
        String label = hears("PRIVMSG #general :" + text).replaceFirst(".*label=([^; ]+).*", "$1");
        server.says("@label=" + label + ";msgid=" + id + " :Anne!u@h PRIVMSG #general :" + text);
        awaitLine(id, line -> line.state() == Line.State.DELIVERED);
    }

    private void awaitTheme(Settings.Theme theme) {
        await(theme.name())
                .until(() -> Screens.fromEventThread(() -> app().settings().theme() == theme));
    }

    private void awaitLine(String id, Predicate<Line.Text> fits) {
        await(id)
                .until(() -> Screens.fromEventThread(() -> network()
                        .buffer("#general")
                        .flatMap(room -> room.lines().find(id))
                        .filter(fits)
                        .isPresent()));
    }
}
