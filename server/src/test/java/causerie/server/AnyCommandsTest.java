package causerie.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Line;
import causerie.io.LineReader;
import causerie.io.Threads;
import causerie.irc.Limits;
import causerie.irc.MalformedMessageException;
import causerie.irc.Message;
import causerie.irc.MessageParser;
import causerie.server.kit.LogLines;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Several clients send whatever comes to their mind, likely commands and bare noise: nothing of it is a fault of the
 * server, every line that it sends is one, and others are served meanwhile. {@code -Dseed=N} repeats a run.
 */
final class AnyCommandsTest {
    private static final int CLIENTS = 4;
    private static final int LINES = 2_000;

    @RegisterExtension
    final TestServer server = TestServer.start();

    private final LogLines log = new LogLines();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    @AfterEach
    void leaveTheLog() {
        log.close();
    }

    @Test
    void areNoFaultOfTheServerAndHoldUpNobody(TestReporter report) throws InterruptedException {
        long seed = Long.getLong("seed", new Random().nextLong());
        report.publishEntry("seed", String.valueOf(seed));
        // They come first, so that nobody else takes their names.
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob");
        CountDownLatch done = new CountDownLatch(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            AnyLines lines = new AnyLines(new Random(seed + i));
            Threads.start("noise", () -> {
                makeNoise(lines);
                done.countDown();
            });
        }
        for (int i = 0; !done.await(10, TimeUnit.MILLISECONDS); i++) {
            anne.send("PRIVMSG bob :" + i);
            assertEquals(String.valueOf(i), talk(bob));
        }
        assertEquals(List.of(), List.copyOf(wrong), "with the seed " + seed);
        List<String> faults =
                log.all().stream().filter(line -> line.startsWith("ERROR")).toList();
        assertTrue(faults.isEmpty(), () -> "With the seed " + seed + ": " + faults);
    }

    /** What anne has said to bob, whatever others say to him. */
    private static String talk(TestClient bob) {
        Message message = bob.expect("PRIVMSG");
        while (!message.source().name().equals("anne")) {
            message = bob.expect("PRIVMSG");
        }
        return message.lastParam();
    }

    private void makeNoise(AnyLines lines) {
        for (int left = LINES; left > 0; ) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                Thread listener = Threads.start("listener", () -> check(socket));
                left = makeNoise(lines, left, socket);
                socket.shutdownOutput();
                listener.join(20_000);
            } catch (IOException | InterruptedException ended) {
                // The server may well have ended it: the next connection goes on.
                left--;
            }
        }
    }

    private static int makeNoise(AnyLines lines, int most, Socket socket) throws IOException {
        int left = most;
        socket.getOutputStream().write(lines.registration().getBytes(UTF_8));
        while (left > 0) {
            socket.getOutputStream().write(lines.next());
            left--;
        }
        return left;
    }

    /** Every line has to fit the limits, be UTF-8 without forbidden characters, and be a message. */
    private void check(Socket socket) {
        try {
            LineReader reader = new LineReader(socket.getInputStream(), Limits.SERVER_TAG_BYTES, Limits.LINE_BYTES);
            Line line = reader.read();
            while (line != Line.End.END) {
                if (line instanceof Line.Text text) {
                    MessageParser.parse(text.text());
                } else {
                    wrong.add(line.toString());
                }
                line = reader.read();
            }
        } catch (MalformedMessageException malformed) {
            wrong.add(malformed.toString());
        } catch (IOException ended) {
            // As connections do.
        }
    }
}
