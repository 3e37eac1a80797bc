package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A room gets another name while people talk there, come and go: everybody sees it in one order that makes sense. */
final class RenameRacesTest {
    private static final int ROUNDS = 150;

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

    private final TestClient anne =
            server.join("anne", "draft/channel-rename", "echo-message").enter("#one");

    @Test
    void nothingHappensUnderANameThatIsNoMore() throws InterruptedException {
        TestClient listener = server.join("listener", "draft/channel-rename").enter("#one");
        TestClient bob = server.join("bob", "draft/channel-rename").enter("#one");
        anne.sync();
        listener.sync();
        CountDownLatch done = new CountDownLatch(1);
        Threads.start("talking", () -> {
            for (int i = 0; i < ROUNDS; i++) {
                for (String room : List.of("#one", "#two")) {
                    bob.send("PRIVMSG " + room + " :" + i);
                    bob.send("TOPIC " + room + " :" + i);
                    bob.send("PART " + room);
                    bob.send("JOIN " + room);
                }
            }
            done.countDown();
        });
        while (done.getCount() > 0) {
            anne.send("RENAME #one #two", "RENAME #two #one").sync();
        }
        assertTrue(done.await(20, TimeUnit.SECONDS));
        bob.sync();
        anne.send("PRIVMSG #one :end", "PRIVMSG #two :end").sync();
        String called = "#one";
        for (Message message : listener.sync()) {
            if (!message.param(0).startsWith("#")) {
                continue;
            }
            assertEquals(called, message.param(0), () -> MessageFormatter.format(message));
            called = message.verb().equals("RENAME") ? message.param(1) : called;
        }
    }

    @Test
    void whoeverEntersIsWhereTheyWantedToBe() throws InterruptedException {
        TestClient bob = server.join("bob", "draft/channel-rename");
        CountDownLatch done = new CountDownLatch(1);
        Threads.start("renaming", () -> {
            for (int i = 0; i < ROUNDS; i++) {
                anne.send("RENAME #one #two", "RENAME #two #one").sync();
            }
            done.countDown();
        });
        int entered = 0;
        while (done.getCount() > 0) {
            Message join = bob.send("JOIN #two").expect("JOIN", "#two");
            assertEquals("bob", join.source().name());
            entered++;
            // Either a room of bob's own, or anne's on its way to another name.
            bob.send("JOIN 0").sync();
        }
        assertTrue(entered > 0);
        assertTrue(done.await(20, TimeUnit.SECONDS));
        bob.send("NAMES #one").expect("353", "bob", "=", "#one", "@anne");
    }

    @Test
    void ofTwoRoomsThatWantOneNameOneGetsIt() throws InterruptedException {
        TestClient bob = server.join("bob", "draft/channel-rename");
        for (int round = 0; round < ROUNDS; round++) {
            bob.enter("#other" + round);
            anne.enter("#mine" + round);
            CountDownLatch done = new CountDownLatch(1);
            String wanted = "#wanted" + round;
            String other = "#other" + round;
            Threads.start("renaming", () -> {
                bob.send("RENAME " + other + " " + wanted);
                done.countDown();
            });
            anne.send("RENAME #mine" + round + " " + wanted);
            assertTrue(done.await(20, TimeUnit.SECONDS));
            List<String> answers = List.of(answer(anne), answer(bob));
            assertTrue(answers.contains("RENAME") && answers.contains("FAIL"), answers::toString);
            anne.send("JOIN 0").sync();
            bob.send("JOIN 0").sync();
            anne.enter("#one");
        }
    }

    private static String answer(TestClient client) {
        Message message = client.next();
        while (!message.verb().equals("RENAME") && !message.verb().equals("FAIL")) {
            message = client.next();
        }
        return message.verb();
    }
}
