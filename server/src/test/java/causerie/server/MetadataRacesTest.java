package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People change what they say about themselves while others ask: nobody is left with what is no longer true. */
final class MetadataRacesTest {
    private static final int CHANGES = 1_000;

    @RegisterExtension
    final TestServer server =
            TestServer.start("--lobby", "none", "--max-metadata-changes", "100000", "--answer-time", "0s");

    @Test
    void nobodyIsToldAnOlderValueAfterANewerOne() throws InterruptedException {
        TestClient bob = server.join("bob", "batch", "draft/metadata-2").enter("#room");
        TestClient anne = server.join("anne", "batch", "draft/metadata-2").enter("#room");
        anne.send("METADATA * SUB count").expect("770");
        CountDownLatch done = new CountDownLatch(1);
        Threads.start("changing", () -> {
            for (int i = 1; i <= CHANGES; i++) {
                bob.send("METADATA * SET count :" + i, "METADATA #room SET count :" + i);
            }
            done.countDown();
        });
        int ofBob = 0;
        int ofRoom = 0;
        while (done.getCount() > 0 || ofBob < CHANGES || ofRoom < CHANGES) {
            for (Message message : anne.send("METADATA #room SYNC").sync()) {
                if (!message.verb().equals("METADATA")) {
                    continue;
                }
                int value = Integer.parseInt(message.lastParam());
                if (message.param(0).equals("bob")) {
                    assertTrue(value >= ofBob, () -> "after a newer one: " + message);
                    ofBob = value;
                } else {
                    assertTrue(value >= ofRoom, () -> "after a newer one: " + message);
                    ofRoom = value;
                }
            }
        }
        assertTrue(done.await(20, TimeUnit.SECONDS));
        assertEquals(List.of(CHANGES, CHANGES), List.of(ofBob, ofRoom));
    }
}
