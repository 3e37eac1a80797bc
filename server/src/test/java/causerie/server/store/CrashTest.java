package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.irc.MessageParser;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people were told is never lost, whenever and however the server ends. */
@DisabledOnOs(OS.WINDOWS)
final class CrashTest {
    private static final int CRASHES = 3;
    private static final int PEOPLE = 5;
    private static final int AT_LEAST = 400;
    /** How much has been said before any of it. */
    private static final int BEFORE = Integer.getInteger("causerie.crash.messages", 0);

    private static final int BURST = 500;

    @TempDir
    private Path folder;

    /** By their ids, with their words: what anybody was told. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    private ServerProcess start() throws Exception {
        return ServerProcess.start(
                "--data",
                folder.toString(),
                "--flood-rate",
                "0",
                "--history-page",
                "100000",
                "--answer-bytes",
                "50000000");
    }

    private static TestClient join(ServerProcess server, String nick) {
        TestClient client = server.connect();
        client.send("CAP REQ :batch echo-message message-tags draft/chathistory");
        client.register(nick).expect("366");
        return client;
    }

    private void fill() throws Exception {
        try (ServerProcess server = start()) {
            TestClient speaker = join(server, "speaker");
            for (int said = 0; said < BEFORE; said += BURST) {
                speaker.send(IntStream.range(said, said + BURST)
                        .mapToObj(number -> "PRIVMSG #general :this was said before, as number " + number)
                        .toArray(String[]::new));
                for (int heard = 0; heard < BURST; heard++) {
                    speaker.expect("PRIVMSG");
                }
            }
        }
    }

    @Test
    @Timeout(900)
    void keepsAllThatAnybodyWasToldOverThreeKills() throws Exception {
        fill();
        for (int crash = 0; crash < CRASHES; crash++) {
            long before = System.nanoTime();
            try (ServerProcess server = start()) {
                TestClient first = join(server, "first");
                System.out.println("FIGURE serving " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before)
                        + " ms after the start, with " + told.size() + " messages told before");
                expectAll(first);
                int known = told.size();
                List<Thread> talking = new ArrayList<>();
                for (int i = 0; i < PEOPLE; i++) {
                    TestClient person = join(server, "person" + i);
                    talking.add(Threads.start("person", () -> talk(person)));
                }
                Awaitility.await().until(() -> told.size() >= known + AT_LEAST);
                server.signal("KILL");
                server.awaitExit();
                for (Thread thread : talking) {
                    thread.join();
                }
            }
        }
        try (ServerProcess server = start()) {
            expectAll(join(server, "last"));
        }
        assertTrue(told.size() >= CRASHES * AT_LEAST);
    }

    /** Says one thing after the other, many at once, and notes what it hears, until the connection ends. */
    private void talk(TestClient person) {
        int number = 0;
        try {
            while (true) {
                for (int i = 0; i < 20; i++) {
                    person.send("PRIVMSG #general :" + number);
                    number++;
                }
                for (int heard = 0; heard < 20; heard++) {
                    Optional<String> line = person.lineOrEnd();
                    if (line.isEmpty()) {
                        return;
                    }
                    note(MessageParser.parse(line.get()));
                }
            }
        } catch (java.io.UncheckedIOException | AssertionError | causerie.irc.MalformedMessageException ended) {
            // The server is gone, perhaps in the middle of a line.
        }
    }

    private void note(Message message) {
        message.tags().get("msgid").ifPresent(id -> told.add(id + " " + message.lastParam()));
    }

    private void expectAll(TestClient reader) {
        List<String> kept = reader.send("CHATHISTORY LATEST #general * 100000").sync().stream()
                .filter(message -> message.verb().equals("PRIVMSG"))
                .map(message -> message.tags().get("msgid").orElseThrow() + " " + message.lastParam())
                .toList();
        Set<String> once = new HashSet<>(kept);
        assertEquals(kept.size(), once.size(), "something is there twice");
        Set<String> lost = new HashSet<>(told);
        lost.removeAll(once);
        assertEquals(Set.of(), lost);
        System.out.println("FIGURE " + told.size() + " told, all of them kept; " + kept.size() + " kept");
    }
}
