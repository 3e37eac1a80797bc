package causerie.server.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that relaying can cost a Java program on this machine, for {@link RelayBenchmark} to compare with: what has
 * arrived from one connection is written to each other one, in one write and without a look at it. One thread.
 */
final class RawRelay {
    private static final long LONELY_MILLIS = 600_000;
    /** What the benchmark takes for the end of joining. */
    private static final byte[] WELCOME = ":raw 366 you\r\n".getBytes(US_ASCII);

    private final List<SocketChannel> people = new ArrayList<>();
    private final ByteBuffer arrived = ByteBuffer.allocateDirect(256 * 1024);
    private boolean over;

    private RawRelay() {}

    public static void main(String... args) throws IOException {
        new RawRelay().run();
    }

    /** Relays until the last one has gone, or nobody has done anything for ten minutes. */
    private void run() throws IOException {
        try (Selector selector = Selector.open();
                ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
            listener.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
            System.out.println(
                    "The raw relay is running on port " + listener.socket().getLocalPort());
            int ready = 1;
            while (ready > 0 && !over) {
                ready = selector.select(key -> handle(key, selector, listener), LONELY_MILLIS);
            }
        }
    }

    private void handle(SelectionKey key, Selector selector, ServerSocketChannel listener) {
        try {
            if (key.isAcceptable()) {
                welcome(listener.accept(), selector);
            } else {
                relay((SocketChannel) key.channel());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void welcome(SocketChannel person, Selector selector) throws IOException {
        person.setOption(StandardSocketOptions.TCP_NODELAY, true);
        person.configureBlocking(false).register(selector, SelectionKey.OP_READ);
        people.add(person);
        write(person, ByteBuffer.wrap(WELCOME));
    }

    private void relay(SocketChannel from) throws IOException {
        arrived.clear();
        if (from.read(arrived) < 0) {
            from.close();
            people.remove(from);
            over = people.isEmpty();
            return;
        }
        arrived.flip();
        for (SocketChannel person : people) {
            if (person != from) {
                write(person, arrived.rewind());
            }
        }
    }

    /** The benchmark's window keeps less in flight than a socket takes, so this does not really go round. */
    private static void write(SocketChannel person, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            person.write(bytes);
        }
    }
}
