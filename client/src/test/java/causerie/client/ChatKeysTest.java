package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import javax.swing.JComponent;
import javax.swing.JList;
import org.junit.jupiter.api.Test;

/** The chat without a mouse. */
final class ChatKeysTest extends OpenChat {
    ChatKeysTest() throws IOException, AWTException {}

    @Test
    void unreadMessagesAreCountedWhileIAmElsewhere() throws InterruptedException, IOException {
        join();
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        server.says(":Bertrand!u@h PRIVMSG #general :one");
        server.says(":Bertrand!u@h PRIVMSG #general :two for Anne");
        server.says(":Bertrand!u@h PRIVMSG Anne :a word in private");
        person.window("(3) garden — Causerie"::equals);
        person.presses(KeyEvent.VK_DOWN, InputEvent.ALT_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        person.reads("topic.name", "Bertrand"::equals);
        Screens.save("direct-message", chatWindow());
        person.presses(KeyEvent.VK_1, InputEvent.ALT_DOWN_MASK);
        person.reads("topic.name", "general"::equals);
        person.window("general — Causerie"::equals);
    }

    @Test
    void whatIBeganWaitsInItsRoom() {
        join();
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        person.writes("composer.input", "half a thought");
        person.presses(KeyEvent.VK_UP, InputEvent.ALT_DOWN_MASK);
        person.reads("topic.name", "general"::equals);
        assertEquals("", person.text("composer.input"));
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        person.presses(KeyEvent.VK_DOWN, InputEvent.ALT_DOWN_MASK);
        person.reads("composer.input", "half a thought"::equals);
    }

    @Test
    void namesAreCompleted() {
        join();
        person.writes("composer.input", "ber");
        person.presses(KeyEvent.VK_TAB);
        person.reads("composer.input", "Bertrand: "::equals);
    }

    @Test
    void f6GoesRoundTheParts() {
        join();
        for (String part : new String[] {"people.list", "rooms.list", "timeline", "composer.input"}) {
            person.presses(KeyEvent.VK_F6);
            await(part).until(person.part(part, JComponent.class)::isFocusOwner);
        }
    }

    @Test
    void escapeClosesAMenuFirst() {
        join();
        person.clicks("menu");
        await().until(() -> person.sees("sign_out"));
        person.presses(KeyEvent.VK_ESCAPE);
        await().until(() -> !person.sees("sign_out"));
    }

    @Test
    void enterOnAPersonShowsTheCardAndAnotherOpensAConversation() {
        join();
        JList<?> people = person.part("people.list", JList.class);
        person.focuses(people);
        Screens.onEventThread(() -> people.setSelectedIndex(0));
        person.presses(KeyEvent.VK_ENTER);
        person.reads("card.name", "Bertrand"::equals);
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.name", "Bertrand"::equals);
        await().until(person.part("composer.input", JComponent.class)::isFocusOwner);
    }

    @Test
    void shiftEnterBeginsALineAndEnterSendsAll() throws InterruptedException {
        join();
        person.writes("composer.input", "one");
        person.presses(KeyEvent.VK_ENTER, InputEvent.SHIFT_DOWN_MASK);
        person.reads("composer.input", "one\n"::equals);
        person.presses(KeyEvent.VK_T);
        person.presses(KeyEvent.VK_ENTER);
        server.hears("PRIVMSG #general :one");
        server.hears("PRIVMSG #general :t");
    }
}
