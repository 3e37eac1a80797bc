package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does to messages, in the window. */
final class MessageDeedsTest extends OpenChat {
    MessageDeedsTest() throws IOException, AWTException {
        server.offers("batch draft/chathistory draft/event-playback draft/message-redaction causerie/edit echo-message"
                + " labeled-response message-tags server-time");
    }

    @BeforeEach
    void enter() throws InterruptedException {
        join();
        server.hears("CHATHISTORY LATEST #general");
        server.says(":here BATCH +h chathistory #general");
        server.says(":here BATCH -h");
        server.says("@msgid=m1 :Bertrand!u@h PRIVMSG #general :Shall we meet at three?");
        server.says("@msgid=m2 :Anne!u@h PRIVMSG #general :I can at four");
        awaitLines("#general", 3);
    }

    @Test
    void anAnswerIsWrittenUnderWhatItAnswers() throws InterruptedException, IOException {
        onMessage("m1", KeyEvent.VK_R);
        person.reads("composer.aim", "Replying to Bertrand: Shall we meet at three?"::equals);
        assertEquals("", person.text("composer.input"));
        Screens.save("reply", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("reply-dark", chatWindow());
        person.says("Yes, at three");
        String sent = server.hears("@+draft/reply=m1");
        assertTrue(sent.endsWith("PRIVMSG #general :Yes, at three"), sent);
        assertFalse(person.sees("composer.aim"));
        assertEquals(Optional.of("m1"), last().marks().replyTo());
    }

    @Test
    void escapeGivesAnAnswerUp() throws InterruptedException {
        onMessage("m1", KeyEvent.VK_R);
        person.part("composer.aim", JComponent.class);
        person.presses(KeyEvent.VK_ESCAPE);
        await().until(() -> !person.sees("composer.aim"));
        person.says("Something else");
        assertTrue(server.hears("@label").endsWith("PRIVMSG #general :Something else"));
    }

    @Test
    void theButtonOfTheStripGivesAnAnswerUp() {
        onMessage("m1", KeyEvent.VK_R);
        person.clicks("composer.cancelAim");
        await().until(() -> !person.sees("composer.aim"));
    }

    @Test
    void aReactionIsChosenAndTakenBack() throws InterruptedException, IOException {
        onMessage("m1", KeyEvent.VK_E);
        Screens.save("react", person.part("react", Component.class));
        person.clicks("react.0");
        server.hears("@+draft/reply=m1;+draft/react=👍 TAGMSG #general");
        server.says("@+draft/reply=m1;+draft/react=👍 :Anne!u@h TAGMSG #general");
        server.says("@+draft/reply=m1;+draft/react=👍 :Camille!u@h TAGMSG #general");
        awaitLine(
                "m1",
                line -> line.marks().reactions().size() == 1
                        && line.marks().reactions().get(0).people().size() == 2);
        Screens.save("reactions", chatWindow());
        onMessage("m1", KeyEvent.VK_E);
        person.clicks("react.0");
        server.hears("@+draft/reply=m1;+draft/unreact=👍 TAGMSG #general");
    }

    @Test
    void anyShortWordIsAReaction() throws InterruptedException {
        onMessage("m1", KeyEvent.VK_E);
        person.writes("react.other", "well done");
        person.presses(KeyEvent.VK_ENTER);
        server.hears("@+draft/reply=m1;+draft/react=well\\sdone TAGMSG #general");
    }

    @Test
    void upInAnEmptyTextChangesOnesLastMessage() throws InterruptedException, IOException {
        person.presses(KeyEvent.VK_UP);
        person.reads("composer.aim", "Changing your message"::equals);
        person.reads("composer.input", "I can at four"::equals);
        person.presses(KeyEvent.VK_ESCAPE);
        person.reads("composer.input", String::isEmpty);
        person.presses(KeyEvent.VK_UP);
        person.reads("composer.input", "I can at four"::equals);
        Screens.save("edit", chatWindow());
        person.says("I can at five");
        server.hears("EDIT #general m2 :I can at five");
        server.says(":Anne!u@h EDIT #general m2 :I can at five");
        awaitLine("m2", line -> line.text().equals("I can at five"));
        person.reads("composer.input", String::isEmpty);
        Screens.save("edited", chatWindow());
    }

    @Test
    void whatWasBegunComesBackAfterAnotherMessageHasBeenChanged() throws InterruptedException {
        person.writes("composer.input", "I was about to");
        onMessage("m2", KeyEvent.VK_F2);
        person.reads("composer.input", "I can at four"::equals);
        person.says("I can at five");
        server.hears("EDIT #general m2 :I can at five");
        person.reads("composer.input", "I was about to"::equals);
    }

    @Test
    void otherWordsThatDoNotFitStayToBeShortened() {
        onMessage("m2", KeyEvent.VK_F2);
        person.says("x".repeat(600));
        person.reads("composer.problem", "The changed text is longer than this server takes as one message."::equals);
        person.reads("composer.input", text -> text.length() == 600);
        assertTrue(person.sees("composer.aim"));
    }

    @Test
    void nothingIsChangedWhereTheServerCannot() {
        server.says(":here CAP Anne DEL :causerie/edit");
        await().until(() -> !Screens.fromEventThread(() -> network().abilities().edit()));
        person.presses(KeyEvent.VK_UP);
        assertFalse(person.sees("composer.aim"));
    }

    @Test
    void onesOwnMessageIsDeletedAfterAQuestion() throws InterruptedException, IOException {
        onMessage("m2", KeyEvent.VK_DELETE);
        person.reads("confirm.words", "Delete this message for everybody?"::equals);
        Screens.save("delete", person.part("confirm", Component.class));
        person.clicks("confirm.accept");
        server.hears("REDACT #general m2");
        server.says(":Anne!u@h REDACT #general m2");
        awaitLine("m2", Line.Text::isRedacted);
        Screens.save("deleted", chatWindow());
    }

    @Test
    void whatOthersSaidIsDeletedByWhoKeepsOrderOnly() throws InterruptedException {
        onMessage("m1", KeyEvent.VK_DELETE);
        assertFalse(person.sees("confirm"));
        server.says(":Bertrand!u@h MODE #general +o Anne");
        awaitOperator();
        onMessage("m1", KeyEvent.VK_DELETE);
        person.clicks("confirm.accept");
        server.hears("REDACT #general m1");
    }

    @Test
    void whatIsQuotedIsFetchedAndShown() throws InterruptedException, IOException {
        server.says("@msgid=m3;+draft/reply=old :Camille!u@h PRIVMSG #general :I remember that");
        awaitLines("#general", 4);
        onMessage("m3", KeyEvent.VK_ENTER);
        server.hears("CHATHISTORY AROUND #general msgid=old 50");
        server.says(":here BATCH +a chathistory #general");
        server.says("@batch=a;msgid=old;time=2020-01-01T10:00:00.000Z :Bertrand!u@h PRIVMSG #general :Long ago");
        server.says(":here BATCH -a");
        awaitLine("old", line -> true);
        server.hears("CHATHISTORY BETWEEN #general msgid=m1 msgid=old 50");
        Screens.save("original", chatWindow());
    }

    @Test
    void picturesInFrenchAndDark() throws IOException {
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        use(Settings.Theme.DARK);
        server.says("@msgid=m3;+draft/reply=m1 :Camille!u@h PRIVMSG #general :D’accord pour trois heures");
        server.says("@msgid=m4;+draft/reply=m2 :Bertrand!u@h PRIVMSG #general :" + "Une longue réponse. ".repeat(12));
        for (String reaction : new String[] {"👍", "❤️", "🎉", "bravo"}) {
            server.says("@+draft/reply=m3;+draft/react=" + reaction + " :Bertrand!u@h TAGMSG #general");
        }
        server.says("@+draft/reply=m3;+draft/react=👍 :Anne!u@h TAGMSG #general");
        server.says(":Anne!u@h EDIT #general m2 :Je suis là à quatre heures");
        server.says("@msgid=m5 :Camille!u@h PRIVMSG #general :Une erreur");
        server.says(":Bertrand!u@h REDACT #general m5 :hors sujet");
        awaitLine("m5", Line.Text::isRedacted);
        onMessage("m2", KeyEvent.VK_F2);
        Screens.save("marks-fr-dark", chatWindow());
        person.presses(KeyEvent.VK_ESCAPE);
        onMessage("m3", KeyEvent.VK_E);
        Screens.save("react-fr-dark", person.part("react", Component.class));
        person.presses(KeyEvent.VK_ESCAPE);
        pointAt(person.part("timeline", JComponent.class), 300);
        Screens.save("hover-fr-dark", chatWindow());
        onMessage("m2", KeyEvent.VK_CONTEXT_MENU);
        await("menu").until(() -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        Component menu =
                MenuSelectionManager.defaultManager().getSelectedPath()[0].getComponent();
        Screens.save("message-menu-fr-dark", menu);
        person.presses(KeyEvent.VK_ESCAPE);
    }

    @Test
    void itIsSaidWhenWhatIsQuotedIsGone() throws InterruptedException {
        server.says("@msgid=m3;+draft/reply=old :Camille!u@h PRIVMSG #general :I remember that");
        awaitLines("#general", 4);
        onMessage("m3", KeyEvent.VK_ENTER);
        server.hears("CHATHISTORY AROUND #general msgid=old 50");
        server.says(":here FAIL CHATHISTORY MESSAGE_ERROR AROUND #general :gone");
        person.reads("composer.problem", "This message is not there any more."::equals);
    }

    /** Puts the focus on a message and presses a key. */
    private void onMessage(String id, int key) {
        var timeline = person.part("timeline", JComponent.class);
        person.focuses(timeline);
        person.presses(KeyEvent.VK_END);
        int row = Screens.fromEventThread(() -> general().lines().indexOf(id).orElseThrow());
        int last = Screens.fromEventThread(() -> general().lines().size() - 1);
        for (int i = last; i > row; i--) {
            person.presses(KeyEvent.VK_UP);
        }
        person.presses(key);
    }

    private static void pointAt(Component part, int y) {
        Screens.onEventThread(() -> part.dispatchEvent(
                new MouseEvent(part, MouseEvent.MOUSE_MOVED, 0, 0, 400, y, 0, false, MouseEvent.NOBUTTON)));
    }

    private void awaitLine(String id, Predicate<Line.Text> fits) {
        await(id)
                .until(() -> Screens.fromEventThread(
                        () -> general().lines().find(id).filter(fits).isPresent()));
    }

    private void awaitOperator() {
        await("operator")
                .until(() -> Screens.fromEventThread(
                        () -> general().member("Anne").orElseThrow().prefixes().contains("@")));
    }

    private Line.Text last() {
        return Screens.fromEventThread(
                () -> (Line.Text) general().lines().last().orElseThrow());
    }

    private Buffer general() {
        return network().buffer("#general").orElseThrow();
    }
}
