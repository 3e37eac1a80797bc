package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The login when something stands in the way: one sentence, one thing to do, and nothing typed is lost. */
final class LoginTest {
    @TempDir
    private Path folder;

    private final Person person;
    private final ScriptedServer server = new ScriptedServer();
    private Optional<RunningClient> running = Optional.empty();

    LoginTest() throws IOException, AWTException {
        // The screen in memory has no lamp for capital letters.
        UIManager.put("PasswordField.showCapsLock", false);
        person = new Person();
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        if (running.isPresent()) {
            running.get().end();
        }
        server.close();
    }

    @Test
    void aTakenNameOffersAnother() throws IOException {
        server.taken("Anne");
        start(Settings.Language.EN, Settings.Theme.LIGHT);
        joins("Anne", server.address());
        person.reads("login.problem", "Somebody here is already called Anne."::equals);
        screen("login-error");
        person.clicks("login.joinAs");
        person.reads("self.name", "Anne2"::equals);
    }

    @Test
    void brokenSettingsAreToldOfWithTheirPlace() throws IOException {
        startWith(new SettingsFile.Loaded(Settings.DEFAULT, Optional.of(folder.resolve(SettingsFile.SET_ASIDE))));
        person.reads("login.problem", "Your settings could not be read."::equals);
        screen("login-settings");
    }

    @Test
    void settingsThatSayNothingAreNamed() throws IOException {
        startWith(new SettingsFile.Loaded(
                Settings.DEFAULT,
                Optional.empty(),
                List.of("accent", "colour", "density", "notify", "theme", "window")));
        person.reads("login.problem", "6 of your settings could not be understood."::equals);
        screen("login-settings-ignored");
    }

    private void startWith(SettingsFile.Loaded found) {
        running = Optional.of(new RunningClient(
                folder,
                found,
                new StartOptions(
                        Optional.empty(),
                        Optional.of("Anne"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Settings.Theme.LIGHT),
                        Optional.of(Settings.Language.EN))));
    }

    @Test
    void aPasswordIsAskedForWhenTheServerWantsOne() throws IOException {
        server.password("abricot");
        start(Settings.Language.EN, Settings.Theme.LIGHT);
        joins("Anne", server.address());
        person.reads("login.problem", words -> words.endsWith("asks for a password."));
        person.writes("login.password", "peach");
        screen("login-password");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("login.problem", words -> words.startsWith("That is neither your password"));
        person.writes("login.password", "abricot");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.name", "general"::equals);
    }

    @Test
    void nobodyListening() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        start(Settings.Language.FR, Settings.Theme.DARK);
        screen("login-dark");
        joins("Anne", "localhost:" + free);
        person.reads("login.problem", words -> words.startsWith("Aucun serveur de discussion ne répond"));
        screen("login-french-error");
        assertEquals("Anne", person.text("login.name"));
        assertEquals("localhost:" + free, person.text("login.server"));
    }

    @Test
    void aNameWithSpacesIsMended() throws IOException {
        start(Settings.Language.FR, Settings.Theme.LIGHT);
        screen("login-french");
        joins("Anne Marie", server.address());
        person.reads("login.problem", words -> words.contains("Anne Marie"));
        person.clicks("login.joinAs");
        person.reads("self.name", "Anne-Marie"::equals);
    }

    @Test
    void whatIsNoAddressIsToldAtOnce() {
        start(Settings.Language.EN, Settings.Theme.LIGHT);
        joins("Anne", "host:port:what here");
        person.reads("login.problem", "This is not the address of a server."::equals);
        joins("", server.address());
        person.reads("login.problem", "Your name is missing."::equals);
    }

    @Test
    void waitingCanBeGivenUp() throws IOException {
        server.silent();
        start(Settings.Language.EN, Settings.Theme.LIGHT);
        joins("Anne", server.address());
        JComponent name = person.part("login.name", JComponent.class);
        await().until(() -> !name.isEnabled());
        screen("login-connecting");
        person.clicks("login.cancel");
        await().until(name::isEnabled);
        assertFalse(person.sees("login.problem"));
        assertEquals(server.address(), person.text("login.server"));
    }

    @Test
    void theCommandLineJoinsWithoutAsking() {
        start(options(server.address(), "Anne"));
        person.reads("topic.name", "general"::equals);
    }

    @Test
    void theCommandLineFallsBackToTheLogin() {
        server.taken("Anne");
        start(options(server.address(), "Anne"));
        person.reads("login.problem", "Somebody here is already called Anne."::equals);
        assertEquals("Anne", person.text("login.name"));
        assertEquals(server.address(), person.text("login.server"));
    }

    private void joins(String name, String address) {
        person.writes("login.name", name);
        person.writes("login.server", address);
        person.presses(KeyEvent.VK_ENTER);
    }

    private void screen(String name) throws IOException {
        Screens.save(name, person.window("Causerie"::equals));
    }

    private void start(Settings.Language language, Settings.Theme theme) {
        start(new StartOptions(
                Optional.empty(),
                Optional.of("Anne"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(theme),
                Optional.of(language)));
    }

    private static StartOptions options(String address, String name) {
        return new StartOptions(
                Optional.of(address),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Settings.Theme.LIGHT),
                Optional.of(Settings.Language.EN));
    }

    private void start(StartOptions options) {
        running = Optional.of(new RunningClient(folder, Settings.DEFAULT, options));
    }
}
