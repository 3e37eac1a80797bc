package causerie.client;

import static org.awaitility.Awaitility.await;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the open chat share: the program, somebody who uses it, and a real socket it talks to. */
abstract class OpenChat {
    @TempDir
    Path folder;

    final Person person;
    final ScriptedServer server = new ScriptedServer();
    Optional<RunningClient> running = Optional.empty();

    OpenChat() throws IOException, AWTException {
        person = new Person();
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        if (running.isPresent()) {
            running.get().end();
        }
        server.close();
    }

    void start(Settings settings) {
        Settings english = settings.withLanguage(Settings.Language.EN).withTheme(Settings.Theme.LIGHT);
        StartOptions options = new StartOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        running = Optional.of(new RunningClient(folder, english, options));
    }

    void join() {
        start(Settings.DEFAULT.withLogin("Anne", server.address()));
        person.window("Causerie"::equals);
        person.clicks("login.join");
        person.reads("people.title", "3 people"::equals);
        person.focuses(person.part("composer.input", JComponent.class));
    }

    void use(Settings.Theme theme) {
        Screens.onEventThread(() -> app().useTheme(theme));
    }

    ClientApp app() {
        return running.orElseThrow().app();
    }

    Network network() {
        return app().network();
    }

    JFrame chatWindow() {
        return person.window(title -> title.endsWith("— Causerie"));
    }

    void awaitLines(String room, int count) {
        await().until(() -> Screens.fromEventThread(() -> network()
                        .buffer(room)
                        .map(Buffer::lines)
                        .map(lines -> lines.size())
                        .orElse(0)
                >= count));
    }
}
