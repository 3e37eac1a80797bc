package causerie.client;

import static org.awaitility.Awaitility.await;

import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import javax.swing.JDialog;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;

/** Emoji in what one is writing. */
final class ComposedEmojiTest extends OpenChat {
    private static final String PIZZA = "\ud83c\udf55";
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    ComposedEmojiTest() throws IOException, AWTException {}

    @Test
    void areFoundByTheBeginningOfTheirName() {
        join();
        person.writes("composer.input", "lunch :pizz");
        person.presses(KeyEvent.VK_TAB);
        person.reads("composer.input", ("lunch " + PIZZA + " ")::equals);
    }

    @Test
    void comeInPlaceOfTheirName() {
        join();
        person.writes("composer.input", "lunch :pizza:");
        person.reads("composer.input", ("lunch " + PIZZA)::equals);
    }

    /** The name may be ended and sent before anything else is done. */
    @Test
    void areSaidInPlaceOfTheirName() throws InterruptedException {
        join();
        JTextComponent input = person.part("composer.input", JTextComponent.class);
        Screens.onEventThread(() -> {
            input.replaceSelection("lunch :pizza:");
            input.getActionMap()
                    .get(input.getInputMap().get(KeyStroke.getKeyStroke("ENTER")))
                    .actionPerformed(new ActionEvent(input, ActionEvent.ACTION_PERFORMED, ""));
        });
        server.hears("PRIVMSG #general :lunch " + PIZZA);
    }

    @Test
    void areRemovedAsAWhole() throws IOException {
        join();
        person.writes("composer.input", "we " + FAMILY + PIZZA);
        Screens.save("composer-emoji", chatWindow());
        person.presses(KeyEvent.VK_BACK_SPACE);
        person.reads("composer.input", ("we " + FAMILY)::equals);
        person.presses(KeyEvent.VK_LEFT);
        person.presses(KeyEvent.VK_DELETE);
        person.reads("composer.input", "we "::equals);
    }

    @Test
    void arePickedByWords() throws IOException {
        join();
        person.presses(KeyEvent.VK_E, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        person.part("emojis.field", JTextField.class);
        Screens.save("emoji", person.part("emojis", JDialog.class));
        person.writes("emojis.field", "pizza");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("composer.input", PIZZA::equals);
        await().until(() -> chatWindow().isFocused());
    }
}
