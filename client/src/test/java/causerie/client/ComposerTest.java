package causerie.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.List;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;

/** What a person writes in the window. */
final class ComposerTest extends OpenChat {
    ComposerTest() throws IOException, AWTException {
        server.offers("causerie/edit echo-message message-tags server-time");
    }

    @Test
    void signsAreSentAsCodesAndComeBackToBeChanged() throws InterruptedException, IOException {
        join();
        person.says("It is **important** to call `close()`");
        String sent = server.hears("PRIVMSG #general :It is");
        assertTrue(sent.endsWith(":It is \u0002important\u0002 to call \u0011close()\u0011"), sent);
        server.says("@msgid=m1 :Anne!u@h PRIVMSG #general :It is \u0002very *\u0002 simple");
        server.says("@msgid=m2 :Anne!u@h PRIVMSG #general :\u001dnever\u001d 2 * 3 * 4");
        awaitLines("#general", 4);
        person.presses(KeyEvent.VK_UP);
        person.reads("composer.input", "*never* 2 * 3 * 4"::equals);
        person.says("**always**");
        server.hears("EDIT #general m2 :\u0002always\u0002");
    }

    @Test
    void linesOfABlockAreSentAsCode() throws InterruptedException, IOException {
        join();
        person.says("```\nfor (;;) {\n\n}\n```");
        server.hears("PRIVMSG #general :\u0011for (;;) {\u0011");
        server.hears("PRIVMSG #general :\u0011 \u0011");
        server.hears("PRIVMSG #general :\u0011}\u0011");
        Screens.save("code-block", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("code-block-dark", chatWindow());
    }

    @Test
    void aBlockOfCodeIsOneMessageThatCanBeAnsweredAndChanged() throws InterruptedException, IOException {
        server.offers("causerie/edit echo-message message-tags server-time batch labeled-response "
                + "draft/multiline=max-bytes=4096,max-lines=24");
        join();
        person.says(
                "This is how:\n```\nfor (int i = 0; i < 3; i++) {\n\n    pour(tea);\n}\n```\nNever more than *three*.");
        String opening = server.hears("@label=");
        String reference = opening.replaceFirst(".* BATCH \\+(\\S+) .*", "$1");
        assertTrue(opening.endsWith(" draft/multiline #general"), opening);
        server.hears("@batch=" + reference + " PRIVMSG #general :\u0011 \u0011");
        server.hears("BATCH -" + reference);
        String label = opening.replaceFirst("@label=([^; ]+).*", "$1");
        server.says("@label=" + label + ";msgid=m1 :Anne!u@h BATCH +m draft/multiline #general");
        for (String line : List.of(
                "This is how:",
                "\u0011for (int i = 0; i < 3; i++) {\u0011",
                "\u0011 \u0011",
                "\u0011    pour(tea);\u0011",
                "\u0011}\u0011",
                "Never more than \u001dthree\u001d.")) {
            server.says("@batch=m :Anne!u@h PRIVMSG #general :" + line);
        }
        server.says(":Anne!u@h BATCH -m");
        server.says(
                "@msgid=m2 :Bertrand!b@h PRIVMSG #general :Even \u0011four\u0011 are \u0002\u0011too many\u0011\u0002, as far as I know.");
        awaitLines("#general", 3);
        Screens.save("multiline", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("multiline-dark", chatWindow());
        person.presses(KeyEvent.VK_UP);
        person.reads("composer.input", text -> text.contains("```\nfor (int") && text.endsWith("*three*."));
        person.says("```\npour(tea);\n```");
        server.hears("EDIT #general m1 :\u0011pour(tea);\u0011");
    }

    @Test
    void keysPutSignsAroundWhatIsSelectedAndTakeThemAway() {
        join();
        chosen("one two", 4, 7);
        press(KeyEvent.VK_B);
        person.reads("composer.input", "one **two**"::equals);
        press(KeyEvent.VK_I);
        person.reads("composer.input", "one ***two***"::equals);
        press(KeyEvent.VK_I);
        person.reads("composer.input", "one **two**"::equals);
        press(KeyEvent.VK_B);
        press(KeyEvent.VK_U);
        person.reads("composer.input", "one __two__"::equals);
        chosen("a\nb", 0, 3);
        press(KeyEvent.VK_E);
        person.reads("composer.input", "```\na\nb\n```"::equals);
        chosen("", 0, 0);
        press(KeyEvent.VK_E);
        person.presses(KeyEvent.VK_X);
        person.reads("composer.input", "`x`"::equals);
    }

    @Test
    void whatWasSentComesBackToBeSentAgainAndWhatWasBegunAfterIt() throws InterruptedException {
        join();
        person.says("**first**");
        server.hears("PRIVMSG #general :");
        person.says("second");
        server.hears("PRIVMSG #general :second");
        person.writes("composer.input", "begun");
        press(KeyEvent.VK_UP);
        person.reads("composer.input", "second"::equals);
        press(KeyEvent.VK_UP);
        person.reads("composer.input", "**first**"::equals);
        press(KeyEvent.VK_UP);
        person.reads("composer.input", "**first**"::equals);
        press(KeyEvent.VK_DOWN);
        press(KeyEvent.VK_DOWN);
        person.reads("composer.input", "begun"::equals);
        press(KeyEvent.VK_UP);
        person.presses(KeyEvent.VK_ENTER);
        server.hears("PRIVMSG #general :second");
        person.reads("composer.input", ""::equals);
    }

    @Test
    void helpTellsOfTheSigns() throws IOException {
        join();
        person.presses(KeyEvent.VK_F1);
        Screens.save("help-signs", person.part("help", Component.class));
    }

    private void chosen(String text, int start, int end) {
        person.writes("composer.input", text);
        JTextComponent area = person.part("composer.input", JTextComponent.class);
        Screens.onEventThread(() -> area.select(start, end));
    }

    private void press(int key) {
        person.presses(key, InputEvent.CTRL_DOWN_MASK);
    }
}
