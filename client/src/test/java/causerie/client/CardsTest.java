package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.io.IOException;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cards of files and pictures that messages lead to. */
final class CardsTest extends OpenChat {
    private final PictureServer web = new PictureServer();

    CardsTest() throws IOException, AWTException {
        server.offers("echo-message message-tags server-time");
    }

    @AfterEach
    void close() {
        web.close();
    }

    private void said(String text) {
        server.says("@msgid=m" + text.hashCode() + " :Bertrand!b@h PRIVMSG #general :" + text);
    }

    private void onLastMessage() {
        person.focuses(person.part("timeline", JComponent.class));
        person.presses(KeyEvent.VK_END);
    }

    private String spoken() {
        JComponent part = person.part("timeline", JComponent.class);
        return Screens.fromEventThread(() -> {
            AccessibleContext timeline = part.getAccessibleContext();
            int last = timeline.getAccessibleChildrenCount() - 1;
            return timeline.getAccessibleChild(last).getAccessibleContext().getAccessibleName();
        });
    }

    @Test
    void aPictureIsFetchedOnlyWhenSomebodyWantsToSeeIt() throws IOException {
        web.gives("/garden.png", PictureServer.picture(1200, 700, "png"), true);
        join();
        said("Our plans: https://files.example.org/2026/plans%20of%20the%20house.pdf");
        said("The garden today " + web.at("/garden.png"));
        awaitLines("#general", 3);
        person.part("timeline", JComponent.class);
        Screens.save("cards", chatWindow());
        assertEquals(0, web.visits());
        assertTrue(spoken().endsWith(" File garden.png, picture."), spoken());
        onLastMessage();
        person.presses(KeyEvent.VK_P);
        await("shown").until(() -> spoken().endsWith(" Picture garden.png, shown here."));
        assertEquals(1, web.visits());
        Screens.save("picture", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("picture-dark", chatWindow());
    }

    @Test
    void whatIsNoPictureIsASentenceInItsCard() throws IOException {
        join();
        said("Look " + web.at("/gone.jpg"));
        awaitLines("#general", 2);
        onLastMessage();
        person.presses(KeyEvent.VK_P);
        await("asked").until(() -> spoken().contains("The server does not give this picture."));
        Screens.save("picture-failed", chatWindow());
    }
}
