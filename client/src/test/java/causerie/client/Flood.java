package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.DirectoryEntry;
import causerie.client.model.Line;
import causerie.client.model.Lines;
import causerie.client.model.Network;
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

    /** What is written now goes out, and nothing is larger than its limit. */
    void assertCanTalk() throws InterruptedException {
        Screens.onEventThread(() -> assertBounded(network()));
        person.says("still here");
        server.hears("PRIVMSG #general :still here");
        await().until(() -> Screens.fromEventThread(() -> room("#general")
                .lines()
                .last()
                .filter(line -> line instanceof Line.Text text && text.text().equals("still here"))
                .isPresent()));
    }

    private static void assertBounded(Network network) {
        assertTrue(network.buffers().size() <= Network.MAX_BUFFERS, "conversations");
        assertTrue(network.directory().size() <= Network.MAX_DIRECTORY, "rooms of the server");
        for (DirectoryEntry entry : network.directory()) {
            assertTrue(entry.name().length() <= Network.MAX_NAME, "the name of a room of the server");
            assertTrue(entry.topic().length() <= DirectoryEntry.MAX_TOPIC, "a topic of the server");
        }
        for (Buffer buffer : network.buffers()) {
            assertTrue(buffer.name().length() <= Network.MAX_NAME, "the name of a conversation");
            assertTrue(buffer.topic().length() <= Buffer.MAX_TOPIC, "a topic");
            assertTrue(buffer.lines().size() <= Lines.MAX_LINES, "lines");
            assertTrue(buffer.members().size() <= Buffer.MAX_MEMBERS, "people");
            assertTrue(
                    buffer.members().stream().allMatch(member -> member.nick().length() <= Network.MAX_NAME), "names");
        }
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
