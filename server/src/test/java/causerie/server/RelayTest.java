package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the relay promises: every message reaches every other member, once, and all see one order. */
final class RelayTest {
    private static final int SENDERS = 10;
    private static final int MESSAGES = 200;

    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void showsOneOrderToAllMembersEchoesIncludedWhileTenSpeakAtOnce() throws InterruptedException {
        List<TestClient> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            senders.add(server.join("sender" + i, "echo-message"));
        }
        TestClient plain = server.join("plain");
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(SENDERS);
        for (TestClient sender : senders) {
            Threads.start("sender", () -> speak(sender, start, sent));
        }
        start.countDown();
        List<String> order = hear(plain);
        sent.await();

        assertEquals(SENDERS * MESSAGES, new HashSet<>(order).size(), "each message once");
        for (TestClient sender : senders) {
            assertEquals(order, hear(sender));
            sender.expectNo("PRIVMSG");
        }
    }

    private static void speak(TestClient sender, CountDownLatch start, CountDownLatch sent) {
        try {
            start.await();
            for (int i = 0; i < MESSAGES; i++) {
                sender.send("PRIVMSG #general :" + i);
            }
            sent.countDown();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> hear(TestClient client) {
        List<String> heard = new ArrayList<>();
        while (heard.size() < SENDERS * MESSAGES) {
            Message message = client.expect("PRIVMSG");
            heard.add(message.source().name() + " " + message.lastParam());
        }
        return heard;
    }

    @Test
    void keepsTheOrderOfEachSpeakerAcrossWaysToSpeak() {
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob");
        anne.send("PRIVMSG bob :1", "PRIVMSG #general :2", "NOTICE bob :3", "NICK anna", "PRIVMSG bob :5", "QUIT :6");
        List<String> heard = bob.until("QUIT").stream().map(Message::lastParam).toList();
        assertEquals(List.of("1", "2", "3", "anna", "5", "Quit: 6"), heard);
    }

    @Test
    void reachesEverybodyAmongManyWhateverTheyCanTake() {
        List<TestClient> members = new ArrayList<>();
        String[][] kinds = {{}, {"server-time"}, {"message-tags", "server-time"}, {"echo-message", "batch"}};
        for (int i = 0; i < 40; i++) {
            members.add(server.join("member" + i, kinds[i % kinds.length]));
        }
        TestClient anne = server.join("anne");
        anne.send("PRIVMSG #general :hello");
        for (TestClient member : members) {
            member.expect("PRIVMSG", "#general", "hello");
            member.expectNo("PRIVMSG");
        }
    }
}
