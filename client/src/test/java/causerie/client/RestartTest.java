package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

/** What of conversations outlives the program. */
final class RestartTest extends OpenChat {
    RestartTest() throws IOException, AWTException {}

    @Test
    void aDraftOutlivesTheProgram() throws Exception {
        join();
        person.writes("composer.input", "Who brings\nthe cake?");
        restart();
        assertEquals("Who brings\nthe cake?", person.text("composer.input"));
    }

    @Test
    void aDraftIsOnDiskSoonAfterItWasTyped() {
        join();
        person.writes("composer.input", "not lost by kill -9");
        await().until(() ->
                Files.exists(drafts()) && Files.readString(drafts()).contains("draft #general not lost by kill -9"));
    }

    @Test
    void whatWasSentIsNoDraftAnyMore() throws Exception {
        join();
        person.says("Good morning");
        server.hears("PRIVMSG #general :Good morning");
        restart();
        assertEquals("", person.text("composer.input"));
        assertFalse(Files.readString(drafts()).contains("Good morning"));
    }

    @Test
    void aDraftWaitsForItsRoomToComeBack() throws Exception {
        join();
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        person.writes("composer.input", "The roses");
        person.presses(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        server.hears("PART #garden");
        person.reads("topic.name", "general"::equals);
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        assertEquals("The roses", person.text("composer.input"));
    }

    @Test
    void aDraftStaysOverSigningOutAndAnotherLanguage() {
        join();
        person.writes("composer.input", "To be continued");
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        person.reads("people.title", "3 personnes"::equals);
        assertEquals("To be continued", person.text("composer.input"));
        Screens.onEventThread(app()::signOut);
        person.window("Causerie"::equals);
        person.clicks("login.join");
        person.reads("people.title", "3 personnes"::equals);
        assertEquals("To be continued", person.text("composer.input"));
    }

    @Test
    void otherWordsForAMessageAreNoDraft() throws Exception {
        server.offers("message-tags echo-message causerie/edit labeled-response batch");
        join();
        person.writes("composer.input", "a draft");
        server.says("@msgid=1 :Anne!u@h PRIVMSG #general :Good mornin");
        awaitLines("#general", 2);
        person.writes("composer.input", "");
        person.focuses(person.part("composer.input", JComponent.class));
        person.presses(KeyEvent.VK_UP);
        person.reads("composer.input", "Good mornin"::equals);
        person.writes("composer.input", "Good morning");
        restart();
        assertEquals("", person.text("composer.input"));
    }

    @Test
    void aBrokenFileIsSetAside() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(drafts(), "[" + server.address() + "]\ndraft #general kept\nwhat is this\n");
        join();
        assertEquals("kept", person.text("composer.input"));
        person.reads("notice.words", words -> words.contains(ProfileFile.aside(Memory.DRAFTS)));
        Screens.save("notice", chatWindow());
        person.clicks("notice.close");
        assertFalse(person.sees("notice.words"));
        assertTrue(Files.readString(folder.resolve(ProfileFile.aside(Memory.DRAFTS)))
                .contains("what is this"));
    }

    @Test
    void roomsAndPeopleComeBackInTheirOrder() throws Exception {
        join();
        enters("garden");
        enters("kitchen");
        person.says("/msg Bertrand");
        person.reads("topic.name", "Bertrand"::equals);
        Screens.onEventThread(() -> {
            network().arrangement().favourite(buffer("Bertrand"), true);
            network().arrangement().move(buffer("#kitchen"), -1);
            network().select(buffer("#kitchen"));
        });
        restart("kitchen");
        server.hears("JOIN #kitchen,#general,#garden");
        assertEquals(List.of("Bertrand", "#general", "#kitchen", "#garden"), names());
        assertTrue(Screens.fromEventThread(() -> network().arrangement().isFavourite(buffer("Bertrand"))));
        await().until(() -> Screens.fromEventThread(() -> buffer("#garden").joined()));
    }

    @Test
    void whatPeopleWroteAndWasNotReadIsAskedForAgain() throws Exception {
        server.offers("message-tags server-time batch draft/chathistory");
        join();
        server.says("@time=2026-01-02T03:04:04.000Z;msgid=d1 :Camille!u@h PRIVMSG #general :hello");
        server.says("@time=2026-01-02T03:04:05.000Z;msgid=d2 :Bertrand!u@h PRIVMSG Anne :are you there?");
        server.says("@time=2026-01-02T03:04:06.000Z;msgid=d3 :Camille!u@h PRIVMSG #general :anybody?");
        await().until(() -> Screens.fromEventThread(
                () -> network().buffer("Bertrand").map(Buffer::unread).orElse(0) == 1));
        restart("general");
        String asked = server.hears("CHATHISTORY TARGETS ");
        assertTrue(asked.endsWith(" timestamp=2026-01-02T03:03:59.999Z 50"), asked);
    }

    @Test
    void aRoomThatWasLeftDoesNotComeBackAndIsFoundAmongTheClosed() throws Exception {
        join();
        enters("garden");
        person.says("/part");
        server.hears("PART #garden");
        person.reads("topic.name", "general"::equals);
        restart("general");
        assertEquals(List.of("#general"), names());
        assertTrue(Files.readString(folder.resolve(Memory.CONVERSATIONS)).contains("closed room #garden"));
    }

    @Test
    void aRoomOneWasRemovedFromIsThereAndNotEntered() throws Exception {
        join();
        enters("garden");
        server.says(":Bertrand!u@h KICK #garden Anne :out");
        await().until(() -> Screens.fromEventThread(() -> !buffer("#garden").joined()));
        restart("garden");
        assertEquals(List.of("#general", "#garden"), names());
        assertFalse(Screens.fromEventThread(() -> buffer("#garden").joined()));
    }

    @Test
    void theRoomsOfAnotherServerAreOthers() throws Exception {
        join();
        enters("garden");
        try (ScriptedServer other = new ScriptedServer()) {
            Screens.onEventThread(app()::signOut);
            person.window("Causerie"::equals);
            person.writes("login.server", other.address());
            person.clicks("login.join");
            person.reads("people.title", "3 people"::equals);
            assertEquals(List.of("#general"), names());
            Screens.onEventThread(app()::signOut);
            person.window("Causerie"::equals);
            person.writes("login.server", server.address());
            person.clicks("login.join");
            person.reads("topic.name", "garden"::equals);
            assertEquals(List.of("#general", "#garden"), names());
        }
    }

    @Test
    void whoJoinsAtOnceIsToldOfSettingsThatSayNothing() {
        Settings english = Settings.DEFAULT.withLanguage(Settings.Language.EN).withTheme(Settings.Theme.LIGHT);
        StartOptions options = new StartOptions(
                Optional.of(server.address()),
                Optional.of("Anne"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        SettingsFile.Loaded found = new SettingsFile.Loaded(english, Optional.empty(), List.of("colour"));
        running = Optional.of(new RunningClient(folder, found, options));
        person.reads("people.title", "3 people"::equals);
        person.reads("notice.words", words -> words.endsWith("colour"));
    }

    @Test
    void whatWasClosedIsFoundAmongTheRoomsToo() throws Exception {
        join();
        enters("garden");
        person.says("/part");
        server.hears("PART #garden");
        person.says("/msg Bertrand");
        person.reads("topic.name", "Bertrand"::equals);
        person.presses(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        person.reads("topic.name", "general"::equals);
        person.presses(KeyEvent.VK_N, InputEvent.CTRL_DOWN_MASK);
        person.reads("directory.accept", "Write"::equals);
        Screens.save(
                "directory-closed",
                person.part("directory.field", JComponent.class).getTopLevelAncestor());
        person.presses(KeyEvent.VK_DOWN);
        person.reads("directory.accept", "Join"::equals);
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.name", "garden"::equals);
    }

    private void enters(String room) {
        person.says("/join " + room);
        person.reads("topic.name", room::equals);
    }

    private List<String> names() {
        return Screens.fromEventThread(
                () -> network().buffers().stream().map(Buffer::name).toList());
    }

    private Buffer buffer(String name) {
        return network().buffer(name).orElseThrow();
    }

    private void restart(String room) throws InterruptedException {
        running.orElseThrow().end();
        start(Settings.DEFAULT.withLogin("Anne", server.address()));
        person.window("Causerie"::equals);
        person.clicks("login.join");
        person.reads("topic.name", room::equals);
    }

    private void restart() throws InterruptedException {
        running.orElseThrow().end();
        join();
    }

    private Path drafts() {
        return folder.resolve(Memory.DRAFTS);
    }
}
