package causerie.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * <a href="https://ircv3.net/specs/extensions/server-time">server-time</a>: whatever happens at once, and whatever somebody
 * does to the clock, times never run back for anybody.
 */
final class TimeOrderTest {
    private static final int PEOPLE = 10;
    private static final int OPERATORS = 3;
    private static final int ROUNDS = 60;

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(
            ConfigFiles.write(folder, ConfigFiles.operator("admin")), "--ping-timeout", "9h", "--stall-timeout", "9h");

    @Test
    @Timeout(60)
    void timesNeverRunBackForAnybody() throws InterruptedException {
        List<TestClient> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(server.join("person" + i, "server-time", "echo-message", "away-notify", "setname")
                    .enter("#room"));
        }
        people.subList(0, OPERATORS).forEach(person -> person.oper("admin"));
        List<List<Message>> heard = new CopyOnWriteArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int number = i;
            Threads.start("person", () -> heard.add(live(people.get(number), number)));
        }
        while (heard.size() < PEOPLE) {
            // Every moment is another, and somebody sets the clock: back first, for after an hour forward the time that
            // is
            // told would stand still for so long.
            server.clock().advance(Duration.ofMillis(1));
            server.clock().setBy(Duration.ofHours(-1));
            server.clock().setBy(Duration.ofHours(1));
            LockSupport.parkNanos(1_000);
        }
        heard.forEach(TimeOrderTest::expectNoStepBack);
        assertTrue(
                heard.get(0).stream().anyMatch(message -> message.verb().equals("WALLOPS")), "Nobody was heard by all");
    }

    /** Answers with what the person has heard until all was done. */
    private static List<Message> live(TestClient person, int number) {
        List<Message> heard = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            person.send("PRIVMSG #general :hello", "NOTICE #room :hello", "NICK person" + number + "x" + i);
            person.send("PART #room", "AWAY :tea", "JOIN #room", "AWAY", "LUSERS", "SETNAME :Person " + i, "FROB");
            person.send("MODE person" + number + "x" + i + " +iw", "TOPIC #room :" + i, "NAMES #room", "WALLOPS :" + i);
            heard.addAll(person.sync());
        }
        return heard;
    }

    private static void expectNoStepBack(List<Message> heard) {
        String latest = "";
        for (Message message : heard) {
            String time = message.tags().get("time").orElse("");
            String before = latest;
            assertTrue(
                    time.isEmpty() || time.compareTo(latest) >= 0,
                    () -> "After " + before + " came " + MessageFormatter.format(message));
            latest = time.isEmpty() ? latest : time;
        }
    }
}
