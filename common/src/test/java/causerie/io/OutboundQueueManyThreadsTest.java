package causerie.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Many threads and one connection: nothing accepted is lost, doubled or overtaken by the same sender's later line. */
class OutboundQueueManyThreadsTest {
    private static final int THREADS = 32;
    private static final int LINES_EACH = 500;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @RepeatedTest(5)
    void losesAndDoublesNothing() throws InterruptedException {
        OutboundQueue queue = queue(Integer.MAX_VALUE);
        inManyThreads(thread -> {
            FlushList unflushed = new FlushList();
            for (int i = 0; i < LINES_EACH; i++) {
                queue.offer(line(thread, i), unflushed);
                if (i % 7 == 0) {
                    unflushed.flush();
                }
            }
            unflushed.flush();
        });
        end(queue);
        for (int thread = 0; thread < THREADS; thread++) {
            assertEquals(IntStream.range(0, LINES_EACH).boxed().toList(), writtenBy(thread));
        }
    }

    @RepeatedTest(20)
    void writesWhatItAcceptedAndNothingElseWhenFinishedMeanwhile() throws InterruptedException {
        OutboundQueue queue = queue(Integer.MAX_VALUE);
        int[] accepted = new int[THREADS];
        inManyThreads(thread -> {
            while (accepted[thread] < LINES_EACH && queue.send(line(thread, accepted[thread]))) {
                accepted[thread]++;
            }
            if (thread == 0) {
                queue.finish(bytes("end\n"));
            }
        });
        assertTrue(queue.awaitEnd(30, TimeUnit.SECONDS));
        for (int thread = 0; thread < THREADS; thread++) {
            assertEquals(IntStream.range(0, accepted[thread]).boxed().toList(), writtenBy(thread));
        }
        assertTrue(out.toString(UTF_8).endsWith("end\n"));
    }

    @RepeatedTest(20)
    void isFinishedByOneOfMany() throws InterruptedException {
        OutboundQueue queue = queue(100);
        AtomicInteger first = new AtomicInteger();
        inManyThreads(thread -> {
            if (queue.finish(bytes("end\n"))) {
                first.incrementAndGet();
            }
        });
        assertTrue(queue.awaitEnd(30, TimeUnit.SECONDS));
        assertEquals(1, first.get());
        assertEquals("end\n", out.toString(UTF_8));
    }

    @RepeatedTest(5)
    void neverKeepsMoreThanItsLimit() throws InterruptedException {
        int max = 64;
        OutboundQueue queue = queue(max);
        AtomicInteger most = new AtomicInteger();
        inManyThreads(thread -> {
            for (int i = 0; i < LINES_EACH; i++) {
                queue.send(line(thread, i));
                most.accumulateAndGet(queue.bytes(), Math::max);
            }
        });
        end(queue);
        assertTrue(most.get() <= max, most + " bytes");
    }

    private OutboundQueue queue(int maxBytes) {
        return new OutboundQueue(out, maxBytes, Threads.writers(), System::nanoTime);
    }

    private static void inManyThreads(IntConsumer work) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(THREADS);
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            Threads.start("sender-" + i, () -> {
                try {
                    go.await();
                    work.accept(thread);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            });
        }
        go.countDown();
        assertTrue(done.await(60, TimeUnit.SECONDS), "every thread ended");
    }

    private static void end(OutboundQueue queue) throws InterruptedException {
        queue.finish(bytes("end\n"));
        assertTrue(queue.awaitEnd(30, TimeUnit.SECONDS));
        assertEquals(0, queue.bytes());
    }

    private List<Integer> writtenBy(int thread) {
        List<Integer> numbers = new ArrayList<>();
        out.toString(UTF_8)
                .lines()
                .filter(line -> line.startsWith(thread + " "))
                .forEach(line -> {
                    numbers.add(Integer.valueOf(line.substring(line.indexOf(' ') + 1)));
                });
        return numbers;
    }

    private static byte[] line(int thread, int number) {
        return bytes(thread + " " + number + "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
