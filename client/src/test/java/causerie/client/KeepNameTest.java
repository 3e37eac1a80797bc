package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.client.model.Line;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Window;
import java.io.IOException;
import java.util.Arrays;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JPasswordField;
import javax.swing.UIManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Having the server keep one's name, as a person does it. */
final class KeepNameTest extends OpenChat {
    KeepNameTest() throws IOException, AWTException {
        server.offers("draft/account-registration message-tags server-time");
    }

    /** The screen in memory does not know whether Caps Lock is on. */
    @BeforeAll
    static void withoutCapsLock() {
        UIManager.put("PasswordField.showCapsLock", false);
    }

    @Test
    void aPasswordKeepsTheName() throws InterruptedException, IOException {
        join();
        ask("keep-name");
        use(Settings.Theme.DARK);
        Screens.save("keep-name-dark", dialog());
        person.writes("ask.field", "sésame ouvre-toi");
        person.clicks("ask.accept");
        server.hears("REGISTER * * :sésame ouvre-toi");
        server.says(":here 900 Anne Anne!u@h Anne :You are now logged in as Anne");
        server.says(":here REGISTER SUCCESS Anne :Account created");
        await("the line")
                .until(() -> Screens.fromEventThread(() -> network()
                        .buffers()
                        .get(0)
                        .lines()
                        .last()
                        .filter(line -> line instanceof Line.Event event && event.what() == Line.What.NAME_KEPT)
                        .isPresent()));
        Screens.save("name-kept", chatWindow());
        person.clicks("menu");
        assertFalse(person.part("keep_name", AbstractButton.class).isEnabled(), "it is kept already");
    }

    private void ask(String picture) throws IOException {
        person.clicks("menu");
        person.clicks("keep_name");
        person.part("ask.field", JPasswordField.class);
        Screens.save(picture, dialog());
    }

    private static Window dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof JDialog && window.isShowing())
                .findFirst()
                .orElseThrow();
    }
}
