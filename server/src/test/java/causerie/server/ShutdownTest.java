package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A server with five hundred connections is asked to stop while messages fly, and some of its clients never read. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends a process at once there, without a signal")
final class ShutdownTest {
    private static final String LAST_WORDS = "Closing Link: 127.0.0.1 (The server is stopping)";
    private static final int SPEAKERS = 4;
    private static final int LISTENERS = 8;
    private static final int STUCK = 8;
    private static final int IDLE = 480;

    private final CountDownLatch flying = new CountDownLatch(200);

    @Test
    void deliversEverythingTellsEverybodyAndEndsInTime() throws Exception {
        try (ServerProcess server = ServerProcess.start("--lobby", "none", "--flood-rate", "0")) {
            List<TestClient> idle = new ArrayList<>();
            for (int i = 0; i < IDLE; i++) {
                idle.add(server.connect().register("idle" + i));
            }
            List<TestClient> stuck = new ArrayList<>();
            for (int i = 0; i < STUCK; i++) {
                stuck.add(server.connect(4096).register("stuck" + i).enter("#room"));
            }
            List<Queue<String>> heard = listen(server);
            speak(server);
            assertTrue(flying.await(60, TimeUnit.SECONDS));

            long asked = System.nanoTime();
            server.terminate();
            for (TestClient client : idle) {
                assertEquals(LAST_WORDS, client.expectEnd());
            }
            assertEquals(0, server.awaitExit());
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - asked);
            assertTrue(seconds <= 10, () -> "It took " + seconds + " s");
            for (TestClient client : stuck) {
                assertEquals(LAST_WORDS, client.expectEnd());
            }
            assertAllHeardTheSame(heard);
        }
    }

    private List<Queue<String>> listen(ServerProcess server) {
        List<Queue<String>> all = new ArrayList<>();
        for (int i = 0; i < LISTENERS; i++) {
            TestClient listener = server.connect().register("listener" + i).enter("#room");
            Queue<String> heard = new ConcurrentLinkedQueue<>();
            all.add(heard);
            Threads.start("listener", () -> {
                String verb = "";
                while (!verb.equals("ERROR")) {
                    Message message = listener.next();
                    verb = message.verb();
                    if (verb.equals("PRIVMSG")) {
                        heard.add(message.source().name() + " " + message.lastParam());
                    }
                }
                heard.add(LAST_WORDS);
            });
        }
        return all;
    }

    private void speak(ServerProcess server) {
        for (int i = 0; i < SPEAKERS; i++) {
            TestClient speaker = server.connect().register("speaker" + i);
            speaker.enter("#room");
            Threads.start("speaker", () -> {
                try {
                    for (int said = 0; true; said++) {
                        speaker.send("PRIVMSG #room :" + said + " " + "x".repeat(200));
                        flying.countDown();
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
                    }
                } catch (UncheckedIOException ended) {
                    // As it should.
                }
            });
        }
    }

    private static void assertAllHeardTheSame(List<Queue<String>> heard) {
        List<String> first = List.copyOf(heard.get(0));
        assertTrue(first.size() > 100, first::toString);
        for (Queue<String> other : heard) {
            assertEquals(first, List.copyOf(other));
        }
    }
}
