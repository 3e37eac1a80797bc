package causerie.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** After four hundred who came, talked and vanished, threads, descriptors and memory are back where they were. */
final class VanishingTest {
    private static final int SESSIONS = 400;
    private static final long MEBIBYTE = 1 << 20;
    /** So that the heap, which grows for as long as nobody needs the memory, is not all that is seen. */
    private static final List<String> SMALL = List.of("-Xmx64m", "-XX:+UseSerialGC");

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only there the system lists what a program has open")
    void givesBackThreadsDescriptorsAndMemory(TestReporter report) throws IOException {
        try (ServerProcess server = ServerProcess.under("ulimit -n 1024", SMALL)) {
            TestClient anne = server.join("anne");
            comeAndGo(server, "before", 100);
            awaitAlone(anne);
            int descriptors = server.descriptors();
            int threads = server.threads();
            long memory = server.memory();
            comeAndGo(server, "guest", SESSIONS);
            awaitAlone(anne);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> server.descriptors() <= descriptors && server.threads() <= threads + 2);
            long grown = server.memory() - memory;
            report.publishEntry("descriptors, threads", descriptors + ", " + threads);
            report.publishEntry("bytes more", String.valueOf(grown));
            assertTrue(grown < 64 * MEBIBYTE, () -> grown + " bytes more");
        }
    }

    @Test
    void keepsNextToNothingOfThemInTheHeap() {
        try (TestServer server = TestServer.start()) {
            TestClient anne = server.join("anne");
            comeAndGo(server.port(), "before", 50);
            server.awaitEmptyBut(1);
            anne.sync();
            long before = used();
            comeAndGo(server.port(), "guest", SESSIONS);
            server.awaitEmptyBut(1);
            anne.sync();
            long grown = used() - before;
            assertTrue(grown < 2 * MEBIBYTE, () -> grown + " bytes more");
        }
    }

    @SuppressWarnings("SystemGc")
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void comeAndGo(ServerProcess server, String name, int count) {
        comeAndGo(server.port(), name, count);
    }

    private static void comeAndGo(int port, String name, int count) {
        for (int i = 0; i < count; i++) {
            TestClient guest = TestClient.connect(port, 0).register(name + i).enter("#room" + i);
            guest.send("PRIVMSG anne :hello", "PRIVMSG #general :hello", "MODE #room" + i + " +b x", "PING last");
            guest.expect("PONG");
            if (i % 2 == 0) {
                guest.reset();
            } else {
                guest.close();
            }
        }
    }

    private static void awaitAlone(TestClient anne) {
        Optional<String> names = Optional.empty();
        while (names.filter(list -> list.endsWith("anne") && list.indexOf(' ') < 0)
                .isEmpty()) {
            names = Optional.of(anne.send("NAMES #general").expect("353").lastParam());
        }
        anne.sync();
    }
}
