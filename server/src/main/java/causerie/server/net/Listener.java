package causerie.server.net;

import causerie.io.Threads;
import causerie.server.command.CommandRegistry;
import causerie.server.command.ServerState;
import causerie.server.net.transport.Handshake;
import causerie.server.net.transport.Transport;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives everybody who connects to one of the ports a thread of their own, and holds all who are there. One timer looks
 * after time-outs.
 */
public final class Listener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration TICK = Duration.ofMillis(100);
    private static final long CLOSING_SECONDS = 5;

    private static final String STOPPING = "The server is stopping";

    private final Port port;
    private final ServerState server;
    private final CommandRegistry commands;
    private final AddressGate addresses;
    private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
    private final ExecutorService timer;
    private volatile boolean closing;

    private Listener(Port port, ServerState server) {
        this.port = port;
        this.server = server;
        this.commands = new CommandRegistry(server);
        this.addresses = new AddressGate(() -> server.config().limits().address(), server.clock()::nanoTime);
        this.timer = Threads.repeat("timer", TICK, this::tick);
    }

    /** Opens the port and starts to accept. */
    public static Listener open(ServerState server) throws CannotStartException {
        Port port = Port.open(server.config(), "--port", server.config().port());
        Listener listener = new Listener(port, server);
        port.accept(socket -> listener.accept(socket, Handshake.NONE));
        return listener;
    }

    /** The port that is open, also when the system was left to pick one. */
    public int port() {
        return port.number();
    }

    private void accept(Socket client, Handshake handshake) {
        Optional<AddressGate.Place> place = addresses.enter(client.getInetAddress());
        if (place.isPresent()) {
            accept(client, handshake, place.get());
        } else {
            closeQuietly(client);
        }
    }

    private void accept(Socket client, Handshake handshake, AddressGate.Place place) {
        try {
            client.setTcpNoDelay(true);
            Peer peer = new Peer(new Peer.Arrival(Transport.bare(client), handshake, place), server, commands);
            peers.add(peer);
            if (closing) {
                peer.close(STOPPING);
            } else if (peers.size() > server.config().limits().connection().connections()) {
                peer.close("This server is full");
            }
            startThread(peer);
        } catch (IOException gone) {
            LOG.debug("A connection ended before it began: {}", gone.toString());
            place.leave();
            closeQuietly(client);
        }
    }

    private void startThread(Peer peer) throws IOException {
        try {
            Threads.start("connection", () -> serve(peer));
        } catch (OutOfMemoryError noMoreThreads) {
            // What Java 17 throws when the system gives no more threads; those connected are served on.
            peers.remove(peer);
            throw new IOException("no more threads can be had", noMoreThreads);
        }
    }

    private static void closeQuietly(Socket client) {
        try {
            client.close();
        } catch (IOException broken) {
            LOG.debug("Closing a socket failed: {}", broken.toString());
        }
    }

    private void serve(Peer peer) {
        try {
            peer.run();
        } finally {
            peers.remove(peer);
        }
    }

    private void tick() {
        addresses.tick();
        peers.forEach(Peer::tick);
    }

    /** How many are connected. */
    public int size() {
        return peers.size();
    }

    /** Accepts nobody any more, tells everybody that the server stops, and waits until all were told, at most 5 s. */
    @Override
    public void close() {
        closing = true;
        port.close();
        peers.forEach(peer -> peer.close(STOPPING));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSING_SECONDS);
        while (!peers.isEmpty() && System.nanoTime() < deadline) {
            pause();
        }
        timer.shutdownNow();
        port.awaitClosed(deadline);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
