package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Twelve who never read, in a busy room: nobody else waits for them. The delay of others is compared with that of the same
 * room before, because this machine may be doing other things.
 */
final class StuckReadersTest {
    private static final int STUCK = 12;
    private static final int LISTENERS = 8;
    private static final int AT_ONCE = 5;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final String PADDING = "x".repeat(400);

    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient speaker = server.join("speaker");
    private final List<TestClient> listeners = new ArrayList<>();

    /** How long each message took to each listener, sorted. */
    private record Delays(List<Long> nanos) {
        long part(int percent) {
            return nanos.get((nanos.size() - 1) * percent / 100) / 1_000;
        }

        @Override
        public String toString() {
            return "p50 " + part(50) + ", p95 " + part(95) + ", worst " + part(100) + " µs";
        }
    }

    @Test
    void holdUpNobodyElse(TestReporter report) throws InterruptedException {
        for (int i = 0; i < LISTENERS; i++) {
            listeners.add(server.join("listener" + i));
        }
        // Also warms up what is measured.
        say(300);
        Delays without = say(300);

        List<TestClient> stuck = new ArrayList<>();
        for (int i = 0; i < STUCK; i++) {
            stuck.add(TestClient.connect(server.port(), 4096).register("stuck" + i));
        }
        Delays with = say(600);

        report.publishEntry("without stuck readers", without.toString());
        report.publishEntry("with " + STUCK + " of them", with.toString());
        assertTrue(with.part(95) <= 20_000 + 3 * without.part(95), () -> with + " instead of " + without);
        // A busy machine alone makes single messages late by some tenths of a second.
        assertTrue(with.part(100) <= 1_000_000 + 3 * without.part(100), () -> with + " instead of " + without);
        for (int i = 0; i < STUCK; i++) {
            assertEquals(
                    "You do not read what you are sent", speaker.expect("QUIT").lastParam());
        }
        server.awaitEmptyBut(1 + LISTENERS);
        stuck.forEach(TestClient::close);
    }

    private Delays say(int rounds) throws InterruptedException {
        Queue<Long> delays = new ConcurrentLinkedQueue<>();
        CountDownLatch heard = new CountDownLatch(LISTENERS);
        for (TestClient listener : listeners) {
            Threads.start("listener", () -> {
                for (int i = 0; i < rounds * AT_ONCE; i++) {
                    String said = listener.expect("PRIVMSG").lastParam();
                    delays.add(System.nanoTime() - Long.parseLong(said.substring(0, said.indexOf(' '))));
                }
                heard.countDown();
            });
        }
        for (int i = 0; i < rounds; i++) {
            String line = "PRIVMSG #general :" + System.nanoTime() + " " + PADDING;
            String[] lines = new String[AT_ONCE];
            Arrays.fill(lines, line);
            speaker.send(lines);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        assertTrue(heard.await(60, TimeUnit.SECONDS));
        return new Delays(delays.stream().sorted().toList());
    }
}
