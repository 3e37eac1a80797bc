package causerie.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one person does to another while the other does something else: everybody sees it in an order that makes sense. */
final class RoomRacesTest {
    private static final int ROUNDS = 150;

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none", "--max-invites", "2");

    private final TestClient anne = server.join("anne").enter("#room");

    @Test
    void nobodyIsHeardAfterTheirRemoval() throws InterruptedException {
        TestClient bob = server.join("bob");
        TestClient listener = server.join("listener").enter("#room");
        CountDownLatch done = new CountDownLatch(1);
        Threads.start("speaker", () -> {
            for (int i = 0; i < ROUNDS; i++) {
                bob.send("JOIN #room", "PRIVMSG #room :1", "PRIVMSG #room :2", "PRIVMSG #room :3");
                // Each line as one read of its own, so that they meet the removal at different places.
                for (int said = 4; said < 8; said++) {
                    bob.send("PRIVMSG #room :" + said);
                }
            }
            done.countDown();
        });
        while (done.getCount() > 0) {
            anne.send("KICK #room bob").sync();
        }
        assertTrue(done.await(20, TimeUnit.SECONDS));
        bob.sync();
        boolean inside = false;
        for (Message message : listener.sync()) {
            inside = switch (message.verb()) {
                case "JOIN" -> true;
                case "KICK" -> false;
                default -> inside;
            };
            assertTrue(inside || !message.verb().equals("PRIVMSG"), () -> MessageFormatter.format(message));
        }
    }

    @Test
    void nobodyIsNamedAsNobodyKnowsThem() throws InterruptedException {
        TestClient bob = server.join("bob").enter("#room").enter("#other");
        TestClient listener = server.join("listener").enter("#room").enter("#other");
        anne.sync();
        CountDownLatch done = new CountDownLatch(1);
        Threads.start("renaming", () -> {
            for (int i = 0; i < ROUNDS * 4; i++) {
                bob.send(i % 2 == 0 ? "NICK bob2" : "NICK bob");
            }
            done.countDown();
        });
        while (done.getCount() > 0) {
            anne.send("MODE #room +v bob", "MODE #room -v bob2", "MODE #room -v bob", "MODE #room +v bob2")
                    .sync();
        }
        assertTrue(done.await(20, TimeUnit.SECONDS));
        bob.sync();
        anne.send("KICK #room bob", "KICK #room bob2").sync();
        String called = "bob";
        for (Message message : listener.sync()) {
            if (message.verb().equals("NICK")) {
                called = message.param(0);
            } else if (message.verb().equals("MODE")) {
                assertTrue(message.lastParam().equals(called), () -> MessageFormatter.format(message));
            } else if (message.verb().equals("KICK")) {
                assertTrue(message.param(1).equals(called), () -> MessageFormatter.format(message));
            }
        }
    }

    @Test
    void whoeverHasHeardOfTheirRemovalMayComeBack() throws InterruptedException {
        TestClient bob = server.join("bob").enter("#room");
        CountDownLatch done = new CountDownLatch(1);
        List<AssertionError> failures = new ArrayList<>();
        Threads.start("coming back", () -> {
            try {
                for (int i = 0; i < ROUNDS; i++) {
                    bob.expect("KICK", "#room", "bob");
                    bob.send("JOIN #room").expect("JOIN", "#room");
                }
            } catch (AssertionError failure) {
                failures.add(failure);
            } finally {
                done.countDown();
            }
        });
        while (done.getCount() > 0) {
            anne.send("KICK #room bob").sync();
        }
        assertTrue(done.await(20, TimeUnit.SECONDS));
        assertTrue(failures.isEmpty(), failures::toString);
    }

    @Test
    void whoeverHasGoneTakesTheirInvitationAlong() {
        TestClient bob = server.join("bob");
        TestClient eve = server.join("eve");
        TestClient zoe = server.join("zoe");
        anne.send("MODE #room +i", "INVITE eve #room", "INVITE bob #room").sync();
        bob.send("QUIT").expectEnd();
        server.awaitEmptyBut(3);
        // Only two are kept: were bob's still there, eve's, the oldest, would go.
        anne.send("INVITE zoe #room").expect("341", "anne", "zoe", "#room");
        eve.enter("#room");
        zoe.enter("#room");
        TestClient another = server.join("bob").send("JOIN #room");
        another.expect("473", "bob", "#room");
    }
}
