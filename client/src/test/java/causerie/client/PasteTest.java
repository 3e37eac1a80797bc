package causerie.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Long texts from the clipboard. */
final class PasteTest extends OpenChat {
    PasteTest() throws IOException, AWTException {
        server.offers("causerie/edit echo-message message-tags server-time batch labeled-response "
                + "draft/multiline=max-bytes=1000,max-lines=50");
    }

    @Test
    void aFewLinesArePastedAtOnce() {
        join();
        pastes("x\r\n".repeat(9) + "x");
        person.reads("composer.input", ("x\n".repeat(9) + "x")::equals);
        assertFalse(person.sees("composer.question"));
        person.writes("composer.input", "");
        pastes("x".repeat(2_000));
        person.reads("composer.input", "x".repeat(2_000)::equals);
        assertFalse(person.sees("composer.question"));
    }

    @Test
    void manyLinesAreAQuestionThatTheKeysAnswer() throws InterruptedException, IOException {
        join();
        person.writes("composer.input", "begun");
        pastes("line\n".repeat(11));
        person.reads("composer.question", "Pasted: 11 lines, 55 characters. "::equals);
        assertTrue(Screens.fromEventThread(person.part("composer.insert", Component.class)::isFocusOwner));
        Screens.save("paste", chatWindow());
        person.presses(KeyEvent.VK_TAB);
        person.presses(KeyEvent.VK_ENTER);
        server.hears("@label=");
        server.hears("@batch=");
        person.reads("composer.input", "begun"::equals);
        assertFalse(person.sees("composer.question"));
        assertTrue(Screens.fromEventThread(person.part("composer.input", Component.class)::isFocusOwner));
    }

    @Test
    void longTextsAreAQuestionEvenInOneLine() {
        join();
        pastes("x".repeat(2_001));
        person.reads(
                "composer.question",
                "Pasted: one line, 2,001 characters. ".concat("Too long for one message here: it would be sent as 3.")
                        ::equals);
        person.clicks("composer.insert");
        person.reads("composer.input", "x".repeat(2_001)::equals);
    }

    @Test
    void aPastedTextCanBeSentAsCode() throws InterruptedException {
        join();
        pastes("*a*\n".repeat(11));
        person.clicks("composer.sendCode");
        String opening = server.hears("@label=");
        assertTrue(opening.contains("BATCH"), opening);
        assertEquals("\u0011*a*\u0011", server.hears("@batch=").replaceFirst(".* :", ""));
    }

    @Test
    void aPastedTextCanBeLeftAlone() {
        join();
        pastes("/quit\n".repeat(11));
        person.part("composer.question", Component.class);
        person.presses(KeyEvent.VK_ESCAPE);
        person.reads("composer.input", String::isEmpty);
        assertFalse(person.sees("composer.question"));
    }

    @Test
    void whatTheServerDoesNotTakeAsOneMessageIsAskedBeforeItIsSent() throws InterruptedException, IOException {
        join();
        person.says("x".repeat(1_001));
        person.reads("composer.question", "Too long for one message here: it would be sent as 2."::equals);
        person.reads("composer.input", text -> text.length() == 1_001);
        person.clicks("composer.back");
        person.presses(KeyEvent.VK_ENTER);
        person.clicks("composer.sendAll");
        server.hears("BATCH -");
        server.hears("@label=");
        person.reads("composer.input", String::isEmpty);
        person.says("x".repeat(1_000));
        person.reads("composer.input", String::isEmpty);
        assertFalse(person.sees("composer.question"));
    }

    @Test
    void aTextThatIsCorrectedDuringTheQuestionIsAskedAboutAnew() throws InterruptedException {
        join();
        person.says("x".repeat(1_001));
        person.part("composer.sendAll", Component.class);
        person.writes("composer.input", "y".repeat(1_002));
        person.reads("composer.input", text -> text.length() == 1_002);
        assertFalse(person.sees("composer.question"));
        person.presses(KeyEvent.VK_ENTER);
        person.clicks("composer.sendAll");
        server.hears("@label=");
        String sent = server.hears("@batch=");
        assertTrue(sent.contains(":yyy"), sent);
    }

    @Test
    void aLongTextThatIsPastedDuringAChangeIsSaidBesideIt() throws InterruptedException {
        join();
        server.says("@msgid=m1 :Anne!u@h PRIVMSG #general :I can at four");
        awaitLines("#general", 2);
        person.presses(KeyEvent.VK_UP);
        person.reads("composer.input", "I can at four"::equals);
        pastes("line\n".repeat(11));
        person.clicks("composer.sendAll");
        String opening = server.hears("@label=");
        assertTrue(opening.contains("BATCH"), opening);
        person.reads("composer.aim", "Changing your message"::equals);
        person.reads("composer.input", "I can at four"::equals);
    }

    @Test
    void noMoreMessagesAreSentAtOnceThanTheMost() {
        join();
        person.says("x\n".repeat(50 * 20));
        person.part("composer.sendAll", Component.class);
        person.clicks("composer.back");
        person.says("x\n".repeat(50 * 20 + 1));
        person.reads("composer.problem", sentence -> sentence.startsWith("This would be 21 messages here"));
        person.reads("composer.input", text -> text.length() == 2_002);
    }

    @Test
    void anEnormousClipboardIsCutWithANotice() throws IOException {
        start(Settings.DEFAULT.withLogin("Anne", server.address()));
        person.window("Causerie"::equals);
        person.clicks("login.join");
        person.reads("people.title", "3 people"::equals);
        use(Settings.Theme.DARK);
        person.focuses(person.part("composer.input", Component.class));
        pastes("0123456789 ".repeat(5_000_000));
        person.reads(
                "composer.question",
                sentence ->
                        sentence.startsWith("Pasted: only the first 50,000 characters of a longer text, one line. "));
        assertFalse(person.sees("composer.sendAll"));
        Screens.save("paste-enormous-dark", chatWindow());
        person.clicks("composer.insert");
        person.reads("composer.input", text -> text.length() == 50_000);
        pastes("y");
        person.reads("composer.problem", "A text has at most 50,000 characters; what is beyond was left out."::equals);
        assertEquals(50_000, person.text("composer.input").length());
    }

    private void pastes(String text) {
        person.focuses(person.part("composer.input", Component.class));
        StringSelection held = new StringSelection(text);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(held, held);
        person.presses(KeyEvent.VK_V, InputEvent.CTRL_DOWN_MASK);
    }
}
