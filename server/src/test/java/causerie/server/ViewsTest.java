package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody who only listens knows at every moment who is in a room, whatever happens at the same time. */
final class ViewsTest {
    private static final int PEOPLE = 6;
    private static final int ACTS = 400;

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

    @Test
    void agreeWithTheRoomAfterManyComingsGoingsAndRenamingsAtOnce() throws InterruptedException {
        List<TestClient> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> server.join("p" + i).enter("#room"))
                .toList();
        CountDownLatch done = new CountDownLatch(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            Random random = new Random(i);
            int number = i;
            Threads.start("person", () -> {
                act(people.get(number), number, random);
                done.countDown();
            });
        }
        List<View> views = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new View(people.get(i), "p" + i))
                .toList();
        assertTrue(done.await(30, TimeUnit.SECONDS));
        // The first time each one's own acts are over, the second time everybody has heard of them.
        views.forEach(View::follow);
        views.forEach(View::follow);
        for (View view : views) {
            String names = view.client.send("NAMES #room").expect("353").lastParam();
            TreeSet<String> there =
                    new TreeSet<>(Arrays.asList(names.replace("@", "").split(" ")));
            assertEquals(there, view.members);
        }
    }

    /** Half of what happens changes the room; the last thing is to be in it. */
    private static void act(TestClient client, int number, Random random) {
        for (int i = 0; i < ACTS; i++) {
            switch (random.nextInt(4)) {
                case 0 -> client.send("PART #room");
                case 1 -> client.send("NICK p" + number + "x" + i);
                default -> client.send("JOIN #room");
            }
        }
        client.send("JOIN #room");
    }

    /** Who is in the room as a client concludes from what it hears. */
    private static final class View {
        private final TestClient client;
        private final List<String> naming = new ArrayList<>();
        private final TreeSet<String> members = new TreeSet<>();
        private String self;

        View(TestClient client, String self) {
            this.client = client;
            this.self = self;
            IntStream.range(0, PEOPLE).forEach(i -> members.add("p" + i));
        }

        void follow() {
            client.sync().forEach(this::follow);
        }

        private void follow(Message message) {
            String who = message.source().name();
            switch (message.verb()) {
                case "353" -> {
                    self = message.param(0);
                    naming.addAll(
                            Arrays.asList(message.lastParam().replace("@", "").split(" ")));
                }
                case "366" -> {
                    members.addAll(naming);
                    naming.clear();
                }
                case "JOIN" -> members.add(who);
                case "PART" -> {
                    members.remove(who);
                    if (who.equals(self)) {
                        members.clear();
                    }
                }
                case "NICK" -> {
                    self = who.equals(self) ? message.param(0) : self;
                    if (members.remove(who)) {
                        members.add(message.param(0));
                    }
                }
                default -> {}
            }
        }
    }
}
