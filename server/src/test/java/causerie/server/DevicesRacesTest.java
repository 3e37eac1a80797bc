package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Devices of one person come and go while others talk: whoever stays hears everything, once and in one order. {@code -Dseed=N}
 * repeats a run.
 */
final class DevicesRacesTest {
    private static final int ROUNDS = 50;
    private static final int LINES = 200;
    private static final int COMINGS = 25;
    private static final int COMERS = 2;

    @TempDir
    private static Path folder;

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final CountDownLatch done = new CountDownLatch(COMERS + 3);

    @Test
    void everybodyWhoStaysHearsAllOnceInOneOrderInMemory(TestReporter report) throws InterruptedException {
        report.publishEntry("seed", String.valueOf(seed));
        everybodyWhoStaysHearsAllOnceInOneOrder("none");
    }

    @Test
    void everybodyWhoStaysHearsAllOnceInOneOrderOnDisk(TestReporter report) throws InterruptedException {
        report.publishEntry("seed", String.valueOf(seed));
        everybodyWhoStaysHearsAllOnceInOneOrder(folder.resolve("data").toString());
    }

    @Test
    void devicesThatStartAtTheSameTimeComeInTogether() throws Exception {
        String accounts = ConfigFiles.withAccounts(folder, "anne");
        try (TestServer server = TestServer.start(accounts, "--devices", "shared")) {
            for (int round = 0; round < ROUNDS; round++) {
                // Whether the name is the account's or not, which is claimed earlier.
                String nick = round % 2 == 0 ? "anne" : "anna_";
                List<TestClient> devices = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    TestClient client = server.connect();
                    client.send("CAP REQ sasl").expect("CAP", "*", "ACK");
                    devices.add(client.logIn("anne"));
                }
                devices.forEach(device -> device.send("NICK " + nick, "USER anne 0 * :Anne", "CAP END"));
                for (TestClient device : devices) {
                    device.expect("001", nick);
                    device.expect("366");
                }
                devices.get(0).send("PRIVMSG #general :all");
                assertEquals("all", devices.get(1).expect("PRIVMSG").lastParam());
                assertEquals("all", devices.get(2).expect("PRIVMSG").lastParam());
                devices.forEach(TestClient::reset);
                server.awaitEmpty();
            }
        }
    }

    private void everybodyWhoStaysHearsAllOnceInOneOrder(String data) throws InterruptedException {
        String accounts = ConfigFiles.withAccounts(folder, "anne");
        try (TestServer server = TestServer.start(accounts, "--devices", "shared", "--data", data)) {
            TestClient eve = server.join("eve", "echo-message");
            TestClient first = anne(server);
            TestClient desk = anne(server);
            TestClient tablet = anne(server);
            eve.sync();
            talk("eve", eve);
            talk("desk", desk);
            talk("tablet", tablet);
            for (int i = 0; i < COMERS; i++) {
                Random random = new Random(seed + i);
                String name = "comer" + i;
                Threads.start(name, () -> comeAndGo(name, random, server));
            }
            first.send("PRIVMSG #general :first").reset();
            assertTrue(done.await(60, TimeUnit.SECONDS));
            server.awaitEmptyBut(3);
            eve.send("PRIVMSG anne :end");
            List<String> heard = heard(eve);
            assertEquals(heard, heard(desk), () -> "with the seed " + seed);
            assertEquals(heard, heard(tablet), () -> "with the seed " + seed);
            assertEquals(heard.size(), new HashSet<>(heard).size(), () -> "with the seed " + seed);
            for (String speaker : List.of("eve", "desk", "tablet")) {
                assertEquals(
                        LINES,
                        heard.stream().filter(text -> text.startsWith(speaker)).count());
            }
        }
    }

    private static TestClient anne(TestServer server) {
        TestClient client = server.connect();
        client.send("CAP REQ :sasl echo-message").expect("CAP", "*", "ACK");
        return server.join(client.logIn("anne"), "anne");
    }

    private void talk(String name, TestClient client) {
        Threads.start(name, () -> {
            for (int i = 0; i < LINES; i++) {
                client.send("PRIVMSG #general :" + name + " " + i);
            }
            done.countDown();
        });
    }

    private void comeAndGo(String name, Random random, TestServer server) {
        for (int i = 0; i < COMINGS; i++) {
            TestClient client = anne(server);
            int lines = random.nextInt(4);
            for (int line = 0; line < lines; line++) {
                client.send("PRIVMSG #general :" + name + " " + i + " " + line);
            }
            switch (random.nextInt(3)) {
                case 0 -> client.send("QUIT").expectEnd();
                case 1 -> client.reset();
                default -> client.close();
            }
        }
        done.countDown();
    }

    /** What somebody has heard in the room; nobody may have been seen to come or go. */
    private static List<String> heard(TestClient client) {
        List<String> heard = new ArrayList<>();
        for (Message message : client.sync()) {
            assertTrue(List.of("PRIVMSG").contains(message.verb()), message::toString);
            if (message.param(0).equals("#general")) {
                heard.add(message.lastParam());
            }
        }
        return heard;
    }
}
