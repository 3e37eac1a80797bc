package causerie.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the queue promises, seen with writers that run only when the test lets them. */
class OutboundQueueTest {
    private static final int MAX = 10;

    private final Gathered out = new Gathered();
    private final List<Runnable> tasks = new ArrayList<>();
    private final OutboundQueue queue = new OutboundQueue(out, MAX, tasks::add, () -> 0L);
    private final FlushList unflushed = new FlushList();

    private static final class Gathered extends ByteArrayOutputStream {
        private int closed;

        @Override
        public void close() {
            closed++;
        }

        int closed() {
            return closed;
        }
    }

    @Test
    void acceptsExactlyItsLimit() {
        assertTrue(offer("1234"));
        assertTrue(offer("567890"));
        assertEquals(MAX, queue.bytes());
    }

    @Test
    void refusesOneByteMoreThanItsLimit() {
        assertTrue(offer("1234567890"));
        assertFalse(offer("x"));
        assertEquals(MAX, queue.bytes());
    }

    @Test
    void refusesALineLongerThanItsLimit() {
        assertFalse(offer("12345678901"));
        assertTrue(offer("1234567890"));
    }

    @Test
    void hasRoomAgainOnceWritten() {
        offer("1234567890");
        writeAll();
        assertEquals(0, queue.bytes());
        assertTrue(offer("1234567890"));
    }

    @Test
    void writesNothingBeforeTheFlush() {
        offer("one");
        assertTrue(tasks.isEmpty());
        unflushed.flush();
        assertEquals(1, tasks.size());
    }

    @Test
    void writesLinesInTheOrderOfTheirArrival() {
        offer("one");
        offer("two");
        offer("3");
        writeAll();
        assertEquals("onetwo3", out.toString(UTF_8));
    }

    @Test
    void startsOneWriterHoweverOftenItIsFlushed() {
        offer("one");
        queue.flush();
        queue.flush();
        unflushed.flush();
        assertEquals(1, tasks.size());
    }

    @Test
    void startsNoWriterForNothing() {
        queue.flush();
        assertTrue(tasks.isEmpty());
    }

    @Test
    void startsAWriterAgainAfterTheFirstIsDone() {
        offer("one");
        writeAll();
        offer("two");
        writeAll();
        assertEquals("onetwo", out.toString(UTF_8));
    }

    @Test
    void sendsAtOnce() {
        assertTrue(queue.send(bytes("one")));
        assertEquals(1, tasks.size());
    }

    @Test
    void sendsAtOnceEvenIfAnotherHasNotFlushedYet() {
        offer("one");
        queue.send(bytes("two"));
        runTasks();
        assertEquals("onetwo", out.toString(UTF_8));
    }

    @Test
    void writesWithWhicheverListIsFlushedFirst() {
        offer("one");
        FlushList another = new FlushList();
        queue.offer(bytes("two"), another);
        another.flush();
        runTasks();
        assertEquals("onetwo", out.toString(UTF_8));
    }

    @Test
    void writesTheLastLineAfterTheRest() throws InterruptedException {
        offer("one");
        assertTrue(queue.finish(bytes("bye")));
        runTasks();
        assertEquals("onebye", out.toString(UTF_8));
        assertTrue(queue.awaitEnd(0, TimeUnit.SECONDS));
    }

    @Test
    void alwaysHasRoomForTheLastLine() {
        offer("1234567890");
        assertTrue(queue.finish(bytes("bye")));
        runTasks();
        assertEquals("1234567890bye", out.toString(UTF_8));
    }

    @Test
    void acceptsNothingAfterTheLastLine() {
        queue.finish(bytes("bye"));
        assertFalse(offer("more"));
        assertFalse(queue.send(bytes("more")));
        runTasks();
        assertEquals("bye", out.toString(UTF_8));
    }

    @Test
    void takesTheFirstOfSeveralLastLines() {
        assertTrue(queue.finish(bytes("bye")));
        assertFalse(queue.finish(bytes("again")));
        runTasks();
        assertEquals("bye", out.toString(UTF_8));
    }

    @Test
    void hasNotEndedBeforeItIsFinishedAndWritten() throws InterruptedException {
        offer("one");
        writeAll();
        assertFalse(queue.awaitEnd(0, TimeUnit.SECONDS));
        queue.finish(bytes("bye"));
        assertFalse(queue.awaitEnd(0, TimeUnit.SECONDS));
        runTasks();
        assertTrue(queue.awaitEnd(0, TimeUnit.SECONDS));
    }

    @Test
    void closesTheStreamOnceAfterTheLastLine() {
        offer("one");
        writeAll();
        assertEquals(0, out.closed());
        queue.finish(bytes("bye"));
        assertEquals(0, out.closed());
        runTasks();
        queue.flush();
        runTasks();
        assertEquals("onebye", out.toString(UTF_8));
        assertEquals(1, out.closed());
    }

    @Test
    void endsWithoutALastLine() throws InterruptedException {
        offer("one");
        assertTrue(queue.finish(new byte[0]));
        runTasks();
        assertEquals("one", out.toString(UTF_8));
        assertTrue(queue.awaitEnd(0, TimeUnit.SECONDS));
    }

    @Test
    void goesOnAfterAnEmptyLine() {
        assertTrue(offer(""));
        writeAll();
        offer("one");
        writeAll();
        assertEquals("one", out.toString(UTF_8));
    }

    private boolean offer(String line) {
        return queue.offer(bytes(line), unflushed);
    }

    private void writeAll() {
        unflushed.flush();
        runTasks();
    }

    private void runTasks() {
        List<Runnable> due = List.copyOf(tasks);
        tasks.clear();
        due.forEach(Runnable::run);
    }

    private static byte[] bytes(String line) {
        return line.getBytes(UTF_8);
    }
}
