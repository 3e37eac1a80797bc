package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import causerie.client.ui.kit.Edt;
import causerie.client.ui.kit.PlainText;
import causerie.io.Threads;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

/** The program as a person uses it: real windows on the screen in memory, and a real socket. */
final class ClientAppTest extends OpenChat {
    private static final Duration BACK_OFF = Duration.ofSeconds(30);

    ClientAppTest() throws IOException, AWTException {}

    @Test
    void enterJoinsAndTheRoomIsThere() throws IOException {
        start(Settings.DEFAULT);
        Screens.save("login-light", person.window("Causerie"::equals));
        person.writes("login.name", "Anne");
        person.writes("login.server", server.address());
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.name", "general"::equals);
        person.reads("people.title", "3 people"::equals);
        assertEquals("Anne", person.text("self.name"));
        assertFalse(person.sees("status.words"));
    }

    @Test
    void whatOthersSayIsShownAndWhatISayIsSent() throws IOException, InterruptedException {
        join();
        server.says(":Bertrand!u@h PRIVMSG #general :Good morning, Anne!");
        awaitLines("#general", 2);
        person.says("Good morning Bertrand");
        server.hears("PRIVMSG #general :Good morning Bertrand");
        assertEquals("", person.text("composer.input"));
        server.says(":Camille!u@h PRIVMSG #general :<html><b>bold?</b> https://example.org/plan has the plan");
        server.says(
                ":Camille!u@h PRIVMSG #general :It is a long one: the first part is for the yard, the second one for"
                        + " the workshop, and whoever reads it to its end may choose a desk by the window.");
        awaitLines("#general", 5);
        Screens.save("room-light", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("room-dark", chatWindow());
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        person.reads("people.title", "3 personnes"::equals);
        Screens.save("room-french", chatWindow());
    }

    @Test
    void leavingARoomClosesIt() throws InterruptedException {
        join();
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        person.says("/part");
        server.hears("PART #garden");
        person.reads("topic.name", "general"::equals);
        assertEquals(1, Screens.fromEventThread(() -> network().buffers().size()));
    }

    @Test
    void aCommandThatShowsAnotherConversationIsNoDraftOfTheOneBefore() throws InterruptedException {
        join();
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        Screens.onEventThread(() -> network().select(network().buffers().get(0)));
        person.reads("topic.name", "general"::equals);
        assertEquals("", person.text("composer.input"));
    }

    @Test
    void awayIsShownAndTold() throws InterruptedException {
        join();
        person.says("/away at lunch");
        server.hears("AWAY :at lunch");
        person.presses(KeyEvent.VK_ESCAPE);
        await().until(() -> Screens.fromEventThread(() -> network().away().isPresent()));
        assertTrue(Screens.fromEventThread(() -> Person.within(chatWindow())
                .anyMatch(part -> part instanceof JLabel label && "Away: at lunch".equals(label.getText()))));
    }

    @Test
    void anUnknownCommandIsToldAndStays() throws IOException {
        join();
        person.says("/jion garden");
        person.reads("composer.problem", words -> words.startsWith("There is no command /jion."));
        assertEquals("/jion garden", person.text("composer.input"));
        Screens.save("command-unknown", chatWindow());
        person.writes("composer.input", "/join garden");
        assertFalse(person.sees("composer.problem"));
    }

    @Test
    void theTopicIsChangedInItsPlace() throws InterruptedException, IOException {
        join();
        int above = timelineTop();
        person.clicks("edit_topic");
        person.writes("topic.field", "Everything about the atelier");
        Screens.save("topic-edit", chatWindow());
        assertEquals(above, timelineTop());
        person.presses(KeyEvent.VK_ENTER);
        server.hears("TOPIC #general :Everything about the atelier");
        person.reads("topic.text", "Everything about the atelier"::equals);
        await("focus").until(person.part("composer.input", JComponent.class)::isFocusOwner);
    }

    @Test
    void givingUpTheTopicLeadsBackToWriting() {
        join();
        person.clicks("edit_topic");
        person.writes("topic.field", "Nothing");
        person.presses(KeyEvent.VK_ESCAPE);
        await("focus").until(person.part("composer.input", JComponent.class)::isFocusOwner);
        assertFalse(person.sees("topic.field"));
        assertEquals("general", person.text("topic.name"));
    }

    @Test
    void aNarrowWindowCutsNothingAndGivesTheWidthBack() throws IOException {
        join();
        JFrame window = chatWindow();
        JComponent rooms = person.part("rooms.list", JComponent.class);
        int usual = rooms.getWidth();
        resize(window, 560, 380);
        await("no people").until(() -> !person.sees("people.list"));
        JComponent composer = person.part("composer.input", JComponent.class);
        assertEquals(
                Screens.fromEventThread(() -> composer.getPreferredSize().height),
                Screens.fromEventThread(() -> composer.getVisibleRect().height));
        Screens.save("room-narrow", window);
        resize(window, 1000, 700);
        await("people").until(() -> person.sees("people.list"));
        assertEquals(usual, rooms.getWidth());
    }

    @Test
    void theDirectoryListsRoomsAndMakesNewOnes() throws InterruptedException, IOException {
        join();
        person.clicks("new_room");
        server.hears("LIST");
        server.says(":here 322 Anne #general 3 :Everything about the atelier");
        server.says(":here 322 Anne #kitchen 1 :Who cooks today?");
        server.says(":here 323 Anne :end");
        await().until(() -> Screens.fromEventThread(() -> network().directory().size() == 2));
        person.writes("directory.field", "ki");
        Screens.save(
                "directory", person.part("directory.field", JComponent.class).getTopLevelAncestor());
        assertEquals("Join", person.text("directory.accept"));
        person.writes("directory.field", "terrace");
        assertEquals("Create", person.text("directory.accept"));
        person.presses(KeyEvent.VK_ENTER);
        server.hears("JOIN #terrace");
        person.reads("topic.name", "terrace"::equals);
        person.reads("hint.words", words -> words.startsWith("Nobody else is in this room yet."));
        Screens.save("room-alone", chatWindow());
    }

    @Test
    void aLostConnectionIsShownAndComesBack() throws IOException, InterruptedException {
        join();
        server.goesDown();
        person.reads("status.words", words -> words.contains("Trying again"));
        Screens.save("offline", chatWindow());
        person.writes("composer.input", "not lost");
        person.clicks("retry");
        server.comesBack();
        await().atMost(BACK_OFF).until(() -> !person.sees("status.words"));
        assertEquals("not lost", person.text("composer.input"));
        person.reads("people.title", "3 people"::equals);
    }

    @Test
    void themeAndLanguageAreRemembered() throws InterruptedException {
        join();
        use(Settings.Theme.DARK);
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        running.orElseThrow().end();
        Settings kept = load();
        assertEquals(Settings.Theme.DARK, kept.theme());
        assertEquals(Settings.Language.FR, kept.language());
        assertEquals("Anne", kept.name());
        assertEquals(server.address(), kept.server());
        assertTrue(kept.window().isPresent());
    }

    @Test
    void signingOutLeadsBackToTheLogin() throws InterruptedException {
        join();
        Screens.onEventThread(app()::signOut);
        server.hears("QUIT");
        assertEquals("Anne", person.text("login.name"));
        assertEquals(server.address(), person.text("login.server"));
    }

    @Test
    void everythingHasANameAndShowsTextAsItIs() {
        join();
        Screens.onEventThread(() -> {
            List<JComponent> parts = Person.within(chatWindow())
                    .filter(JComponent.class::isInstance)
                    .map(JComponent.class::cast)
                    .toList();
            for (JComponent part : parts) {
                if (part instanceof JLabel || (part instanceof AbstractButton button && button.getText() != null)) {
                    boolean empty = part instanceof JLabel label && label.getText() == null;
                    assertTrue(empty || PlainText.isPlain(part) || isOfALook(part), "may draw HTML: " + part);
                }
                if (part.isShowing() && part.isFocusable() && part instanceof AbstractButton) {
                    String name = part.getAccessibleContext().getAccessibleName();
                    assertTrue((name != null && !name.isBlank()) || isOfALook(part), "has no name: " + part);
                }
            }
        });
    }

    /** Arrows of scroll bars and the like, which never show a text. */
    private static boolean isOfALook(JComponent part) {
        return part.getClass().getName().startsWith("com.formdev")
                || part.getClass().getName().startsWith("javax");
    }

    private int timelineTop() {
        JFrame window = chatWindow();
        JComponent timeline = person.part("timeline", JComponent.class);
        return Screens.fromEventThread(() -> {
            window.validate();
            return timeline.getLocationOnScreen().y;
        });
    }

    private static void resize(JFrame window, int width, int height) {
        Screens.onEventThread(() -> {
            window.setSize(width, height);
            window.validate();
        });
    }

    private Settings load() throws InterruptedException {
        ExecutorService reader = Threads.worker("test reader");
        CountDownLatch loaded = new CountDownLatch(1);
        Settings[] found = new Settings[1];
        new SettingsFile(folder, reader, Edt.executor()).load(it -> {
            found[0] = it.settings();
            loaded.countDown();
        });
        assertTrue(loaded.await(10, TimeUnit.SECONDS));
        return found[0];
    }
}
