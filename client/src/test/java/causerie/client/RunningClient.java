package causerie.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import causerie.client.ui.kit.Edt;
import causerie.io.Threads;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The program, started in this JVM with a folder of its own and ended without ending the JVM. */
final class RunningClient {
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final ClientApp app;

    RunningClient(Path folder, Settings settings, StartOptions options) {
        this(folder, new SettingsFile.Loaded(settings, Optional.empty()), options);
    }

    RunningClient(Path folder, SettingsFile.Loaded found, StartOptions options) {
        ExecutorService background = Threads.worker("test background");
        SettingsFile file = new SettingsFile(folder, background, Edt.executor());
        ClientApp.Kept kept = new ClientApp.Kept(file, found, Memory.load(folder, background), false);
        app = Screens.fromEventThread(() -> {
            ClientApp started = new ClientApp(options, kept, background, ended::countDown);
            started.start();
            return started;
        });
    }

    ClientApp app() {
        return app;
    }

    /** Quits, unless that was done before, and waits for the end. */
    void end() throws InterruptedException {
        if (ended.getCount() > 0) {
            Screens.onEventThread(app::quit);
        }
        assertTrue(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the program ends");
    }
}
