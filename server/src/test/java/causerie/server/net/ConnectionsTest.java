package causerie.server.net;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Many who come and go: how many may, on which threads, and that nothing of them stays. */
final class ConnectionsTest {
    @Test
    void letsInAsManyAsAllowedAndTellsTheNextWhy() {
        try (TestServer server = TestServer.start("--max-connections", "3")) {
            TestClient anne = server.join("anne");
            server.join("bob");
            server.connect().sync();
            assertEquals(
                    "Closing Link: 127.0.0.1 (This server is full)",
                    server.connect().expectEnd());
            anne.send("QUIT").expectEnd();
            server.awaitEmptyBut(2);
            server.join("eve");
        }
    }

    @Test
    void givesANickToOneOfAHundredWhoAskAtOnce() {
        try (TestServer server = TestServer.start("--lobby", "none")) {
            List<TestClient> all = connect(server, 100);
            atOnce(all, client -> client.send("NICK anne", "USER anne 0 * :Anne"));
            assertEquals(1, welcomed(all));
        }
    }

    @Test
    void givesOneOfManyLookAlikesToOneOfThoseWhoAskAtOnce() {
        List<String> nicks = List.of(
                "marilyn0",
                "mari1ynO",
                "MariIyn0",
                "MARILYNO",
                "rnarilyn0",
                "m\u0430rilyn0",
                "\uff4darilyn0",
                "m\u00e5rilyn0");
        for (int round = 0; round < 20; round++) {
            try (TestServer server = TestServer.start("--lobby", "none")) {
                List<TestClient> all = connect(server, nicks.size());
                atOnce(all, client -> client.send("NICK " + nicks.get(all.indexOf(client)), "USER i 0 * :I"));
                assertEquals(1, welcomed(all));
            }
        }
    }

    /** How many were welcomed; the others were told that the nick is taken. */
    private static long welcomed(List<TestClient> clients) {
        long welcomed = 0;
        for (TestClient client : clients) {
            Message answer = client.next();
            assertEquals(true, answer.verb().equals("001") || answer.verb().equals("433"), answer::toString);
            welcomed += answer.verb().equals("001") ? 1 : 0;
        }
        return welcomed;
    }

    @Test
    void makesOneOperatorOfManyWhoOpenARoomAtOnce() {
        try (TestServer server = TestServer.start("--lobby", "none")) {
            for (int round = 0; round < 20; round++) {
                String room = "#room" + round;
                List<TestClient> all = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    all.add(server.join("member" + round + "x" + i));
                }
                atOnce(all, client -> client.send("JOIN " + room));
                all.forEach(client -> client.expect("366", "member" + room.substring(5) + "x" + all.indexOf(client)));
                String names = all.get(0).send("NAMES " + room).expect("353").lastParam();
                assertEquals(8, names.split(" ").length, names);
                assertEquals(1, names.chars().filter(c -> c == '@').count(), names);
            }
        }
    }

    @Test
    void opensARoomAnewWhileItsLastMemberLeaves() {
        try (TestServer server = TestServer.start("--lobby", "none")) {
            TestClient anne = server.join("anne");
            TestClient bob = server.join("bob");
            for (int round = 0; round < 200; round++) {
                anne.enter("#room");
                anne.send("PART #room");
                bob.send("JOIN #room").expect("366", "bob", "#room");
                anne.expect("PART");
                String names = bob.send("NAMES #room").expect("353").lastParam();
                assertEquals("bob", names.replace("@", ""));
                bob.send("PART #room").expect("PART");
            }
        }
    }

    @Test
    void runsConnectionsOnVirtualThreadsWhereThereAreSome() {
        // Thread.getAllStackTraces leaves out virtual threads.
        try (TestServer server = TestServer.start()) {
            List<TestClient> all = connect(server, 20);
            all.forEach(TestClient::sync);
            assertEquals(Runtime.version().feature() >= 21 ? 0 : 20, platformThreadsOfConnections());
        }
    }

    @Test
    void keepsNothingOf400SessionsThatCameTalkedAndVanished() {
        try (TestServer server = TestServer.start()) {
            TestClient anne = server.join("anne");
            for (int i = 0; i < 400; i++) {
                TestClient guest = server.join("guest" + i).enter("#room" + i);
                guest.send("PRIVMSG anne :hello", "PRIVMSG #general :hello", "MODE #room" + i + " +b x");
                if (i % 2 == 0) {
                    guest.send("QUIT");
                }
                guest.close();
            }
            server.awaitEmptyBut(1);
            anne.sync();
            anne.send("LUSERS").expect("251", "anne", "There are 1 users and 0 invisible on 1 servers");
            anne.expect("253", "anne", "0");
            anne.expect("254", "anne", "1");
            assertEquals("anne", anne.send("NAMES #general").expect("353").lastParam());
            int expected = Runtime.version().feature() >= 21 ? 0 : 1;
            await().until(() -> platformThreadsOfConnections() == expected);
        }
    }

    private static long platformThreadsOfConnections() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(Connection.class.getName())
                                && frame.getMethodName().equals("run")))
                .count();
    }

    private static List<TestClient> connect(TestServer server, int count) {
        List<TestClient> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(server.connect());
        }
        return all;
    }

    private interface Act {
        void of(TestClient client);
    }

    private static void atOnce(List<TestClient> clients, Act act) {
        CountDownLatch start = new CountDownLatch(1);
        for (TestClient client : clients) {
            Threads.start("client", () -> {
                try {
                    start.await();
                    act.of(client);
                } catch (InterruptedException asked) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        start.countDown();
    }
}
