package causerie.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * <a href="https://ircv3.net/specs/extensions/server-time">server-time</a>: whatever happens at once, and whatever somebody
 * does to the clock, times never run back for anybody.
 */
final class TimeOrderTest {
    private static final int PEOPLE = 10;
    private static final int ROUNDS = 60;

    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void timesNeverRunBackForAnybody() throws InterruptedException {
        List<TestClient> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(server.join("person" + i, "server-time", "echo-message", "away-notify", "setname")
                    .enter("#room"));
        }
        TestClient listener =
                server.join("listener", "server-time", "away-notify").enter("#room");
        CountDownLatch done = new CountDownLatch(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            int number = i;
            Threads.start("person", () -> {
                live(people.get(number), number);
                done.countDown();
            });
        }
        while (!done.await(0, TimeUnit.MILLISECONDS)) {
            // Every moment is another, and every now and then somebody sets the clock.
            server.clock().advance(Duration.ofMillis(1));
            server.clock().setBy(Duration.ofHours(1));
            server.clock().setBy(Duration.ofHours(-1));
        }
        expectNoStepBack(listener.sync());
        people.forEach(person -> expectNoStepBack(person.sync()));
    }

    private static void live(TestClient person, int number) {
        for (int i = 0; i < ROUNDS; i++) {
            person.send("PRIVMSG #general :hello", "NOTICE #room :hello", "NICK person" + number + "x" + i);
            person.send("PART #room", "AWAY :tea", "JOIN #room", "AWAY", "LUSERS", "SETNAME :Person " + i, "FROB");
            person.send("MODE person" + number + "x" + i + " +i", "TOPIC #room :" + i, "NAMES #room");
        }
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
