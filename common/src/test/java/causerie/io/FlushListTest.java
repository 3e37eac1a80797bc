package causerie.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlushListTest {
    private static final byte[] LINE = "PING x\r\n".getBytes(UTF_8);

    private final List<Runnable> tasks = new ArrayList<>();
    private final FlushList list = new FlushList();

    @Test
    void setsEveryQueueWritingOnce() {
        OutboundQueue one = queue();
        OutboundQueue other = queue();
        one.offer(LINE, list);
        one.offer(LINE, list);
        other.offer(LINE, list);
        list.flush();
        assertEquals(2, tasks.size());
    }

    @Test
    void forgetsTheQueuesItHasFlushed() {
        OutboundQueue queue = queue();
        queue.offer(LINE, list);
        list.flush();
        tasks.forEach(Runnable::run);
        tasks.clear();
        queue.offer(LINE, new FlushList());
        list.flush();
        assertEquals(List.of(), tasks);
    }

    @Test
    void leavesAloneAQueueThatIsBeingWritten() {
        OutboundQueue queue = queue();
        queue.send(LINE);
        queue.offer(LINE, list);
        list.flush();
        assertEquals(1, tasks.size());
    }

    private OutboundQueue queue() {
        return new OutboundQueue(OutputStream.nullOutputStream(), 1000, tasks::add, () -> 0L);
    }
}
