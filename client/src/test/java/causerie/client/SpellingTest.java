package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;

/** Misspelt words in what a person writes in the window. */
final class SpellingTest extends OpenChat {
    SpellingTest() throws IOException, AWTException {}

    @Test
    void misspeltWordsAreMarkedButNotTheOneUnderWay() throws IOException {
        join();
        person.writes("composer.input", "I recieve teh mail, `recieve`, from Anne's frend");
        marks("recieve", "teh");
        Screens.save("spelling", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("spelling-dark", chatWindow());
        person.presses(KeyEvent.VK_HOME);
        marks("recieve", "teh", "frend");
    }

    @Test
    void otherWordsAreOfferedByTheKeyboard() throws IOException {
        join();
        person.writes("composer.input", "I recieve mail");
        marks("recieve");
        person.presses(KeyEvent.VK_F7);
        assertEquals("receive", offered().get(0));
        Screens.save("spelling-menu", chatWindow());
        person.presses(KeyEvent.VK_DOWN);
        person.presses(KeyEvent.VK_ENTER);
        person.reads("composer.input", "I receive mail"::equals);
        marks();
        // The menu is for any text.
        person.presses(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK);
        assertEquals(List.of("Cut", "Copy", "Paste", "Select all"), offered());
        person.presses(KeyEvent.VK_ESCAPE);
    }

    @Test
    void whatIsSaidToBeRightStaysSo() {
        join();
        person.writes("composer.input", "Kubectl and kubectl again");
        marks("Kubectl", "kubectl");
        person.presses(KeyEvent.VK_F7);
        offered();
        click("“Kubectl” is right");
        marks();
        Path kept = folder.resolve(OwnWordsFile.NAME);
        await().until(() -> Files.exists(kept) && Files.readString(kept).equals("kubectl\n"));
    }

    @Test
    void theLanguageIsAnotherAtOnce() {
        join();
        person.writes("composer.input", "la réunion, the meeting,");
        marks("réunion");
        use(Settings.Spelling.FR);
        marks("the");
        use(Settings.Spelling.BOTH);
        marks();
        use(Settings.Spelling.EN);
        marks("réunion");
        use(Settings.Spelling.OFF);
        marks();
    }

    private void use(Settings.Spelling spelling) {
        Screens.onEventThread(() -> {
            Settings now = app().settings();
            app().use(now.with(now.habits().with(spelling)));
        });
    }

    /** Waits until these words, and no others, are marked. */
    private void marks(String... words) {
        JTextComponent input = person.part("composer.input", JTextComponent.class);
        await(String.join(", ", words))
                .until(() -> Screens.fromEventThread(() -> marked(input)), List.of(words)::equals);
    }

    private static List<String> marked(JTextComponent input) {
        return Arrays.stream(input.getHighlighter().getHighlights())
                .filter(mark -> mark.getPainter().getClass().getSimpleName().equals("WavyLine"))
                .map(mark -> input.getText().substring(mark.getStartOffset(), mark.getEndOffset()))
                .toList();
    }

    private List<String> offered() {
        return items().stream().map(JMenuItem::getText).toList();
    }

    private void click(String words) {
        JMenuItem wanted = items().stream()
                .filter(item -> item.getText().equals(words))
                .findFirst()
                .orElseThrow();
        Screens.onEventThread(() -> wanted.doClick());
    }

    private List<JMenuItem> items() {
        JPopupMenu menu = person.part("composer.menu", JPopupMenu.class);
        return Screens.fromEventThread(() -> Arrays.stream(menu.getComponents())
                .filter(JMenuItem.class::isInstance)
                .map(JMenuItem.class::cast)
                .toList());
    }
}
