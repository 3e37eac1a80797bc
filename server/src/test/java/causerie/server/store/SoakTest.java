package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.MalformedMessageException;
import causerie.irc.Message;
import causerie.irc.MessageParser;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * People whose connections break all the time, on a server that is killed in the middle: each says again what was not echoed,
 * and everything is heard once and in its order.
 */
@DisabledOnOs(OS.WINDOWS)
final class SoakTest {
    private static final String[] PEOPLE = {"anne", "bob", "chloe", "david"};
    /** How much is said before each kill, and after the last. */
    private static final int MESSAGES = Integer.getInteger("causerie.soak.messages", 1500);

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("causerie.soak.seed", System.nanoTime());
    private volatile Optional<ServerProcess> running = Optional.empty();
    private volatile boolean over;
    private final AtomicInteger echoed = new AtomicInteger();

    private ServerProcess start() throws Exception {
        return ServerProcess.start(
                ConfigFiles.withAccounts(folder, PEOPLE),
                "--data",
                folder.toString(),
                "--flood-rate",
                "0",
                "--history-page",
                "1000000",
                "--answer-bytes",
                "100000000",
                "--send-queue-bytes",
                "100000000");
    }

    private ServerProcess server() {
        return running.orElseThrow();
    }

    /** Somebody who says one number after the other until it is echoed, over whatever connection. */
    private final class Speaker {
        private final String name;
        private final Random random;
        private final Deque<Integer> underway = new ArrayDeque<>();
        private int next;
        private int connections;

        Speaker(String name) {
            this.name = name;
            this.random = new Random(seed + name.hashCode());
        }

        /** Until time is over and all is echoed. */
        void speak() {
            while (!over || !underway.isEmpty()) {
                try (TestClient client = server().connect()) {
                    connections++;
                    speak(client);
                } catch (UncheckedIOException | AssertionError | MalformedMessageException broken) {
                    // Whoever breaks the connection, the next one goes on.
                }
            }
        }

        private void speak(TestClient client) throws MalformedMessageException {
            client.send("CAP REQ :sasl causerie/id echo-message message-tags").expect("CAP", "*", "ACK");
            client.logIn(name);
            client.register(name + connections).expect("366");
            List.copyOf(underway).forEach(number -> say(number, client));
            int lines = 1 + random.nextInt(200);
            while (lines > 0 && (!over || !underway.isEmpty())) {
                if (!over && underway.size() < 20) {
                    underway.add(next);
                    say(next, client);
                    next++;
                } else {
                    Optional<String> line = client.lineOrEnd();
                    if (line.isEmpty()) {
                        return;
                    }
                    hear(MessageParser.parse(line.get()));
                }
                lines--;
            }
            if (random.nextBoolean()) {
                client.reset();
            }
        }

        private void say(int number, TestClient client) {
            client.send("@causerie/id=" + number + " PRIVMSG #general :" + name + " " + number);
        }

        private void hear(Message message) {
            if (message.lastParam().startsWith(name + " ")) {
                underway.remove(number(message));
                echoed.incrementAndGet();
            }
        }
    }

    private static Integer number(Message message) {
        return Integer.valueOf(message.lastParam().replaceAll(".* ", ""));
    }

    @Test
    @Timeout(180)
    void nothingIsLostDoubledOrOutOfOrder() throws Exception {
        running = Optional.of(start());
        List<Speaker> speakers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (String name : PEOPLE) {
            Speaker speaker = new Speaker(name);
            speakers.add(speaker);
            threads.add(Threads.start(name, speaker::speak));
        }
        for (int kill = 0; kill < 2; kill++) {
            awaitEchoes((kill + 1) * MESSAGES);
            server().signal("KILL");
            server().awaitExit();
            server().close();
            running = Optional.of(start());
        }
        awaitEchoes(3 * MESSAGES);
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        try (ServerProcess last = server();
                TestClient reader = last.connect()) {
            reader.send("CAP REQ :batch message-tags draft/chathistory").expect("CAP");
            reader.register("reader").expect("366");
            check(speakers, reader.send("CHATHISTORY LATEST #general * 1000000").sync());
        }
    }

    private void awaitEchoes(int count) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> echoed.get() >= count);
    }

    private void check(List<Speaker> speakers, List<Message> history) {
        Map<String, List<Integer>> heard = new HashMap<>();
        history.stream()
                .filter(message -> message.verb().equals("PRIVMSG"))
                .forEach(message -> heard.computeIfAbsent(
                                message.lastParam().replaceAll(" .*", ""), name -> new ArrayList<>())
                        .add(number(message)));
        int all = 0;
        int lost = 0;
        int doubled = 0;
        int swapped = 0;
        int connections = 0;
        for (Speaker speaker : speakers) {
            List<Integer> numbers = heard.getOrDefault(speaker.name, List.of());
            all += speaker.next;
            connections += speaker.connections;
            lost += speaker.next - new HashSet<>(numbers).size();
            doubled += numbers.size() - new HashSet<>(numbers).size();
            for (int i = 1; i < numbers.size(); i++) {
                swapped += numbers.get(i - 1) > numbers.get(i) ? 1 : 0;
            }
        }
        String figures = all + " said over " + connections + " connections and 2 kills: " + lost + " lost, " + doubled
                + " doubled, " + swapped + " out of order (causerie.soak.seed=" + seed + ")";
        System.out.println("FIGURE " + figures);
        assertTrue(all > 0 && connections > PEOPLE.length, figures);
        assertEquals(0, lost + doubled + swapped, figures);
    }
}
