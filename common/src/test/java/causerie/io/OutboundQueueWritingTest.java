package causerie.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A slow or broken peer, written to by real threads. */
class OutboundQueueWritingTest {
    private static final int MAX = 10;
    private static final int LARGE = 10 * 1024;

    private final HeldOutput peer = new HeldOutput();
    private final AtomicLong clock = new AtomicLong(1_000_001);
    private final OutboundQueue queue = queue(peer, MAX);

    @Test
    void writesInOneGoWhatGatheredDuringAWrite() throws InterruptedException {
        send("1");
        peer.awaitWrite();
        send("2");
        send("3");
        send("4");
        finishAndLetThrough();
        assertEquals(List.of("1", "234bye"), peer.writes());
    }

    @Test
    void countsTheBytesBeingWritten() throws InterruptedException {
        assertTrue(send("123456"));
        peer.awaitWrite();
        assertEquals(6, queue.bytes());
        assertTrue(send("7890"));
        assertFalse(send("x"));
    }

    @Test
    void hasRoomAgainAsSoonAsAWriteIsThrough() throws InterruptedException {
        send("123456");
        peer.awaitWrite();
        send("7890");
        peer.letOneThrough();
        peer.awaitWrite();
        assertEquals(4, queue.bytes());
        assertTrue(send("abcdef"));
        assertFalse(send("x"));
    }

    @Test
    void cutsALongQueueIntoSeveralWrites() throws InterruptedException {
        OutboundQueue roomy = queue(peer, 10 * LARGE);
        roomy.send(new byte[1]);
        peer.awaitWrite();
        roomy.send(new byte[LARGE]);
        roomy.send(new byte[LARGE]);
        roomy.finish(new byte[1]);
        peer.letAllThrough();
        assertTrue(roomy.awaitEnd(30, TimeUnit.SECONDS));
        assertEquals(
                List.of(1, LARGE, LARGE + 1),
                peer.writes().stream().map(String::length).toList());
    }

    @Test
    void writesALineLargerThanOneWriteWhole() throws InterruptedException {
        OutboundQueue roomy = queue(peer, 10 * LARGE);
        roomy.send(new byte[3 * LARGE]);
        roomy.finish(new byte[1]);
        peer.letAllThrough();
        assertTrue(roomy.awaitEnd(30, TimeUnit.SECONDS));
        assertEquals(3 * LARGE, peer.writes().get(0).length());
    }

    @Test
    void writesTheLastLineAfterWhatWaitsBehindASlowWrite() throws InterruptedException {
        send("1");
        peer.awaitWrite();
        send("2");
        assertTrue(queue.finish(bytes("bye")));
        assertFalse(send("3"));
        assertFalse(queue.awaitEnd(0, TimeUnit.SECONDS));
        peer.letAllThrough();
        assertTrue(queue.awaitEnd(30, TimeUnit.SECONDS));
        assertEquals("12bye", String.join("", peer.writes()));
    }

    @Test
    void keepsOnlyTheLastLineForAPeerThatDoesNotRead() throws InterruptedException {
        send("1");
        peer.awaitWrite();
        send("2");
        send("3");
        queue.finish(bytes("bye"));
        queue.skipToLast();
        assertEquals(4, queue.bytes());
        peer.letAllThrough();
        assertTrue(queue.awaitEnd(30, TimeUnit.SECONDS));
        assertTrue(queue.hasEnded());
        assertEquals(List.of("1", "bye"), peer.writes());
    }

    @Test
    void skipsNothingThatIsWrittenAlready() throws InterruptedException {
        send("1");
        peer.awaitWrite();
        queue.finish(bytes("bye"));
        peer.letOneThrough();
        peer.awaitWrite();
        queue.skipToLast();
        peer.letAllThrough();
        assertTrue(queue.awaitEnd(30, TimeUnit.SECONDS));
        assertEquals(List.of("1", "bye"), peer.writes());
    }

    @Test
    void skipsNothingBeforeItIsFinished() throws InterruptedException {
        send("1");
        peer.awaitWrite();
        send("2");
        send("3");
        queue.skipToLast();
        finishAndLetThrough();
        assertEquals("123bye", String.join("", peer.writes()));
    }

    @Test
    void endsWhenWritingFails() throws InterruptedException {
        OutboundQueue broken = queue(new BrokenOutput(), MAX);
        assertTrue(broken.send(bytes("one")));
        assertTrue(broken.awaitEnd(30, TimeUnit.SECONDS));
        assertFalse(broken.send(bytes("two")));
        assertFalse(broken.finish(bytes("bye")));
        assertEquals(0, broken.bytes());
    }

    @Test
    void isNotStalledAfterWritingFailed() throws InterruptedException {
        OutboundQueue broken = queue(new BrokenOutput(), MAX);
        broken.send(bytes("one"));
        assertTrue(broken.awaitEnd(30, TimeUnit.SECONDS));
        clock.addAndGet(5_000);
        assertEquals(0, broken.stalledNanos());
    }

    @Test
    void isNotStalledWhileNothingIsWritten() {
        clock.addAndGet(1_000_000);
        assertEquals(0, queue.stalledNanos());
    }

    @Test
    void measuresHowLongAWriteHasMadeNoProgress() throws InterruptedException {
        send("1");
        peer.awaitWrite();
        assertEquals(0, queue.stalledNanos());
        clock.addAndGet(5_000);
        assertEquals(5_000, queue.stalledNanos());
    }

    @Test
    void measuresEachWriteAnew() throws InterruptedException {
        send("1");
        peer.awaitWrite();
        send("2");
        clock.addAndGet(5_000);
        peer.letOneThrough();
        peer.awaitWrite();
        assertEquals(0, queue.stalledNanos());
        clock.addAndGet(70);
        assertEquals(70, queue.stalledNanos());
    }

    @Test
    void isNotStalledAfterTheEnd() throws InterruptedException {
        send("1");
        finishAndLetThrough();
        clock.addAndGet(5_000);
        assertEquals(0, queue.stalledNanos());
    }

    private boolean send(String line) {
        return queue.send(bytes(line));
    }

    private void finishAndLetThrough() throws InterruptedException {
        queue.finish(bytes("bye"));
        peer.letAllThrough();
        assertTrue(queue.awaitEnd(30, TimeUnit.SECONDS));
    }

    private OutboundQueue queue(OutputStream out, int maxBytes) {
        return new OutboundQueue(out, maxBytes, Threads.writers(), clock::get);
    }

    private static byte[] bytes(String line) {
        return line.getBytes(UTF_8);
    }

    private static final class BrokenOutput extends OutputStream {
        @Override
        public void write(int single) throws IOException {
            throw new IOException("broken pipe");
        }
    }
}
