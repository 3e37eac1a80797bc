package causerie.client.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with nothing but a socket. */
final class PlainClient implements AutoCloseable {
    private final Socket socket;
    private final List<String> received = new CopyOnWriteArrayList<>();

    PlainClient(String nick, int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        new Thread(this::receive, nick).start();
        send("NICK " + nick);
        send("USER " + nick + " 0 * :" + nick);
    }

    private void receive() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            in.lines().forEach(this::take);
        } catch (IOException | UncheckedIOException ended) {
            received.add("(" + ended.getMessage() + ")");
        }
    }

    private void take(String line) {
        received.add(line);
        if (line.startsWith("PING ")) {
            send("PONG " + line.substring(5));
        }
    }

    void send(String line) {
        try {
            socket.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void awaitLine(String text) {
        // AWT, which is not for these tests to use, may fail on its way out meanwhile.
        await(text)
                .dontCatchUncaughtExceptions()
                .atMost(Program.PATIENCE)
                .until(() -> received.stream().anyMatch(line -> line.contains(text)));
    }

    /** The lines with this text so far. */
    List<String> linesWith(String text) {
        return received.stream().filter(line -> line.contains(text)).toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
