package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mebibyte without a line ending: answered once, skipped, and kept by nobody. */
final class EndlessLineTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final int PEERS = 64;
    /** What all of them may cost together, garbage of the test included. */
    private static final long MEMORY = 8L * MEBIBYTE;

    @RegisterExtension
    final TestServer server = TestServer.start("--max-connections", "100");

    @ParameterizedTest
    @ValueSource(strings = {"x", "@", "@a=", "@a=b;", ":", " ", "PRIVMSG #general :", "é"})
    void isRefusedOnceHoweverItBegins(String start) {
        TestClient anne = server.join("anne");
        anne.sendText(start).sendBytes(new byte[MEBIBYTE]);
        anne.sendText("\r\nPING after\r\n");
        anne.expect("417", "anne");
        anne.expectNextLine(":causerie.local PONG causerie.local after");
    }

    @Test
    void isRefusedAlsoBeforeRegistration() {
        TestClient anne = server.connect();
        anne.sendText("x".repeat(MEBIBYTE) + "\r\n").expect("417", "*");
        anne.register("anne");
    }

    @Test
    void costsNoMemoryWhileManySendSuchLinesTogether() throws InterruptedException {
        byte[] half = "x".repeat(MEBIBYTE / 2).getBytes(StandardCharsets.US_ASCII);
        List<TestClient> peers = new ArrayList<>();
        for (int i = 0; i < PEERS; i++) {
            peers.add(server.join("peer" + i));
        }
        peers.forEach(TestClient::sync);
        long before = used();
        together(peers, peer -> peer.sendBytes(half));
        long during = used();
        together(peers, peer -> peer.sendBytes(half).sendText("\r\nPING after\r\n"));
        for (TestClient peer : peers) {
            assertEquals(
                    List.of("417", "PONG"),
                    peer.until("PONG").stream().map(message -> message.verb()).toList());
        }
        assertTrue(during - before < MEMORY, () -> (during - before) + " bytes more in the middle of their lines");
    }

    private interface Act {
        void of(TestClient client);
    }

    private static void together(List<TestClient> peers, Act act) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(peers.size());
        for (TestClient peer : peers) {
            Threads.start("peer", () -> {
                act.of(peer);
                done.countDown();
            });
        }
        assertTrue(done.await(60, TimeUnit.SECONDS));
    }

    @SuppressWarnings("SystemGc")
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
