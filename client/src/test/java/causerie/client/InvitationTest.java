package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import causerie.client.ui.kit.Bounded;
import java.awt.AWTException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import javax.swing.JDialog;
import javax.swing.JList;
import org.junit.jupiter.api.Test;

/** People who ask others into rooms, in the window. */
final class InvitationTest extends OpenChat {
    InvitationTest() throws IOException, AWTException {}

    @Test
    void veryLongNamesAreShownAsFarAsTheyFitAndMeanTheWhole() throws InterruptedException {
        join();
        String fits = "r".repeat(Bounded.MAX_NAME);
        server.says(":Bertrand!u@h INVITE Anne #" + fits);
        person.reads("invitation.words", ("Bertrand invites you to " + fits + ".")::equals);
        server.says(":Bertrand!u@h INVITE Anne #" + fits + "r");
        person.reads("invitation.words", ("Bertrand invites you to " + fits + "….")::equals);
        person.clicks("invitation.go");
        server.hears("JOIN #" + fits + "r");
    }

    @Test
    void whoIsInvitedGoesThereOrDoesNot() throws InterruptedException, IOException {
        join();
        server.says(":Bertrand!u@h INVITE Anne #design");
        person.reads("invitation.words", "Bertrand invites you to design."::equals);
        Screens.save("invited", chatWindow());
        server.says(":Clara!u@h INVITE Anne #secret");
        person.reads("invitation.words", "Clara invites you to secret."::equals);
        person.clicks("invitation.later");
        person.reads("invitation.words", "Bertrand invites you to design."::equals);
        person.clicks("invitation.go");
        server.hears("JOIN #design");
        await().until(() -> !person.sees("invitation"));
    }

    @Test
    void somebodyFromElsewhereIsInvitedByTheKeyboard() throws InterruptedException, IOException {
        join();
        server.says(":Anne!u@h JOIN #design");
        server.says(":irc 353 Anne = #design :@Anne Bertrand Zoe");
        server.says(":irc 366 Anne #design :End");
        person.reads("people.title", "3 people"::equals);
        await().until(() -> Screens.fromEventThread(() -> network()
                .buffer("#design")
                .filter(room -> room.members().size() == 3)
                .isPresent()));
        person.presses(KeyEvent.VK_I, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        JList<?> list = person.part("invitee.list", JList.class);
        Screens.save("invite", person.part("invitee", JDialog.class));
        use(Settings.Theme.DARK);
        Screens.save("invite-dark", person.part("invitee", JDialog.class));
        assertEquals(1, list.getModel().getSize(), "only Zoe is not in the room");
        person.presses(KeyEvent.VK_ENTER);
        server.hears("INVITE Zoe #general");
        person.clicks("invite");
        person.writes("invitee.field", "Yves");
        person.presses(KeyEvent.VK_ENTER);
        server.hears("INVITE Yves #general");
    }
}
