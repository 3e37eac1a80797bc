package causerie.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import causerie.irc.Message;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The system gives no more descriptors or threads: those who are here are served on, newcomers are told, and it passes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no ulimit")
final class RunningOutTest {
    private static final String FULL = "Closing Link: (This server is full)";
    private static final int MOST = 400;
    private static final int NEWCOMERS = 10;

    private final List<TestClient> members = new ArrayList<>();

    @AfterEach
    void leave() {
        members.forEach(TestClient::close);
    }

    @Test
    void servesOnWhenTheSystemGivesNoMoreDescriptors() throws Exception {
        try (ServerProcess server = start("ulimit -n 100", List.of())) {
            fill(server);
            expectRestWhileNobodyComes(server);
            expectRecovery(server);
        }
    }

    @Test
    void servesOnWhenTheSystemGivesNoMoreThreads() throws Exception {
        assumeTrue(Runtime.version().feature() < 21, "since Java 21 a connection needs no thread of the system");
        // Threads of 128 MiB each, of which some forty fit.
        List<String> options = List.of(
                "-XX:ThreadStackSize=131072",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:CompressedClassSpaceSize=32m");
        try (ServerProcess server = start("ulimit -v 8000000", options)) {
            fill(server);
            expectRecovery(server);
        }
    }

    private static ServerProcess start(String limit, List<String> jvmOptions) {
        Optional<ServerProcess> started = Optional.empty();
        try {
            started = Optional.of(ServerProcess.under(limit, jvmOptions));
        } catch (IOException cannot) {
            assumeTrue(false, "no server starts here under " + limit + ": " + cannot.getMessage());
        }
        return started.orElseThrow();
    }

    /** Lets people in until some are sent away; now and then a descriptor that was used for a moment is free again. */
    private void fill(ServerProcess server) {
        // A class path of folders needs a descriptor for each class that is loaded; a jar does not.
        TestClient first = server.join("first");
        server.join("second")
                .send("PRIVMSG #general :still here", "NAMES #general", "QUIT")
                .expectEnd();
        first.send("QUIT").expectEnd();
        int sentAway = 0;
        while (sentAway < NEWCOMERS) {
            assertTrue(members.size() < MOST, "There is no limit to be seen");
            TestClient next = server.connect().send("NICK member" + members.size(), "USER m 0 * :m");
            Message answer = next.next();
            if (answer.verb().equals("ERROR")) {
                assertEquals(FULL, answer.lastParam());
                next.close();
                sentAway++;
            } else {
                next.expect("366");
                members.add(next);
            }
        }
        members.get(0).send("PRIVMSG #general :still here");
        members.get(1).expectLine(":member0!~m@127.0.0.1 PRIVMSG #general :still here");
    }

    private void expectRestWhileNobodyComes(ServerProcess server) {
        Duration before = server.cpu();
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        Duration spent = server.cpu().minus(before);
        assertTrue(spent.toMillis() < 400, () -> "It took " + spent + " in 2 seconds of nothing");
    }

    private void expectRecovery(ServerProcess server) {
        for (int i = 2; i < 7; i++) {
            members.get(i).send("QUIT").expectEnd();
        }
        TestClient observer = members.get(0);
        await().until(() ->
                observer.send("NAMES #general").expect("353").lastParam().split(" ").length <= members.size() - 5);
        server.join("newcomer").close();
    }
}
