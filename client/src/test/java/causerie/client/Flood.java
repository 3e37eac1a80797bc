package causerie.client;

import static org.awaitility.Awaitility.await;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.ui.EventChecks;
import causerie.client.ui.Screens;
import causerie.client.ui.kit.SlowEvents;
import java.awt.AWTException;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What tests share in which a server says far too much. They print what it took: how long, the longest event, and the heap
 * that it left, which depend on the machine and so fail nothing; what they look at are the limits.
 */
abstract class Flood extends OpenChat {
    static final String ME = ":Anne!u@h";
    private static final int PATIENCE_SECONDS = 50;
    private static final int MEGABYTE = 1024 * 1024;

    private int settled;

    Flood() throws IOException, AWTException {}

    /** So many lines that differ by a number. */
    static Stream<String> times(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line);
    }

    /** Has the server say all of it, waits until the client is through, and prints what it took. */
    void flood(String what, Stream<String> lines) throws InterruptedException {
        long before = heap();
        // Collecting garbage held up all threads.
        Screens.onEventThread(() -> {});
        EventChecks.slow();
        long start = System.nanoTime();
        server.floods(lines);
        settle();
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<SlowEvents.Slow> slow = EventChecks.slow();
        String longest = slow.isEmpty() ? "none over 50 ms" : slow.get(0).toString();
        System.out.printf(
                "Flood: %s: %d ms; heap %+d MB; %d long events: %s%n",
                what, millis, (heap() - before) / MEGABYTE, slow.size(), longest);
    }

    /** Waits until the client has dealt with all that was said, and has painted it. */
    void settle() throws InterruptedException {
        settled++;
        server.says("PING :settled" + settled);
        server.hears("PONG settled" + settled, PATIENCE_SECONDS);
        Screens.onEventThread(() -> {});
        Screens.onEventThread(() -> {});
    }

    /** What is written now goes out. */
    void assertCanTalk() throws InterruptedException {
        person.says("still here");
        server.hears("PRIVMSG #general :still here");
        await().until(() -> Screens.fromEventThread(() -> room("#general")
                .lines()
                .last()
                .filter(line -> line instanceof Line.Text text && text.text().equals("still here"))
                .isPresent()));
    }

    Buffer room(String name) {
        return Screens.fromEventThread(() -> network().buffer(name).orElseThrow());
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
