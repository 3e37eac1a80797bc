package causerie.server.net;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever asks for much gets it little by little, and nobody else waits for that. */
final class AnswerPaceTest {
    private static final int ANSWER_BYTES = 16_384;
    private static final int ROOMS = 30;
    private static final int LIST_BYTES = ROOMS * 330;

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none", "--answer-bytes", String.valueOf(ANSWER_BYTES));

    private final AtomicInteger heard = new AtomicInteger();
    private final TestClient anne = server.join("anne");

    @AfterEach
    void letPassWhatWaits() {
        server.awaitEmptyWhileTimePasses();
    }

    /** Opens rooms that make a list longer than what is answered at once. */
    private void openRooms(TestClient opener) {
        for (int i = 0; i < ROOMS; i++) {
            opener.enter("#room" + i)
                    .send("TOPIC #room" + i + " :" + "x".repeat(300))
                    .expect("TOPIC");
        }
    }

    private void count(TestClient client) {
        Threads.start("listener", () -> {
            for (Optional<String> line = client.lineOrEnd(); line.isPresent(); line = client.lineOrEnd()) {
                heard.addAndGet(line.get().getBytes(StandardCharsets.UTF_8).length + 2);
            }
        });
    }

    /** That it was half at once, and then no more however long it waits while no time passes. */
    private void expectNoMoreThan(int bytes, int oneAnswer) {
        await().until(() -> heard.get() >= bytes);
        server.clock().awaitSomebodyWaiting();
        await().during(Duration.ofMillis(200)).until(() -> heard.get() < bytes + oneAnswer);
    }

    @Test
    void givesALongAnswerHalfAtOnceAndTheRestInTime() {
        openRooms(anne);
        TestClient bob = server.join("bob");
        server.clock().advance(Duration.ofSeconds(6));
        bob.send("LIST");
        count(bob);
        expectNoMoreThan(ANSWER_BYTES / 2, 400);
        anne.sync();
        server.clock().advance(Duration.ofSeconds(2));
        await().until(() -> heard.get() >= LIST_BYTES);
    }

    @Test
    void countsTheAnswersToAllQuestions() {
        TestClient bob = server.join("bob");
        server.clock().advance(Duration.ofSeconds(6));
        String[] questions = new String[200];
        Arrays.fill(questions, "LUSERS");
        bob.send(questions);
        count(bob);
        int one = 500;
        expectNoMoreThan(ANSWER_BYTES / 2, one);
        for (int i = 1; i <= 3; i++) {
            server.clock().advance(Duration.ofSeconds(1));
            expectNoMoreThan(ANSWER_BYTES / 2 + i * ANSWER_BYTES / 12, one);
        }
        anne.sync();
    }

    @Test
    void keepsNobodyWhoAsksForMoreThanItsQueueHoldsFromTheAnswer() {
        try (TestServer narrow = TestServer.start("--lobby", "none", "--send-queue-bytes", String.valueOf(16_384))) {
            openRooms(narrow.join("anne"));
            TestClient bob = narrow.join("bob");
            bob.send(Collections.nCopies(20, "LIST").toArray(String[]::new));
            for (int i = 0; i < 20; i++) {
                assertEquals(ROOMS + 2, bob.until("323").size());
            }
            assertTrue(narrow.connections() == 2);
        }
    }
}
