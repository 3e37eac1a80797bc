package causerie.server.net;

import causerie.io.Threads;
import causerie.server.command.CommandRegistry;
import causerie.server.command.ServerState;
import causerie.server.config.ServerConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accepts connections and gives each a thread of its own; holds all that are open. One thread accepts and does nothing
 * else, one timer looks after time-outs.
 */
public final class Listener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration TICK = Duration.ofMillis(100);
    private static final long AFTER_FAILED_ACCEPT_MILLIS = 100;
    private static final long CLOSING_SECONDS = 5;

    private final ServerSocket socket;
    private final ServerState server;
    private final CommandRegistry commands;
    /** Down once nobody waits at the port any more; while somebody does, the system keeps the port open. */
    private final CountDownLatch accepting = new CountDownLatch(1);

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService timer = Threads.repeat("timer", TICK, this::tick);

    private Listener(ServerSocket socket, ServerState server) {
        this.socket = socket;
        this.server = server;
        this.commands = new CommandRegistry(server);
    }

    /** Opens the port and starts to accept. */
    public static Listener open(ServerState server) throws CannotStartException {
        Listener listener = new Listener(bind(server.config()), server);
        Threads.start("accept", listener::acceptAll);
        return listener;
    }

    private static ServerSocket bind(ServerConfig config) throws CannotStartException {
        InetSocketAddress address = config.bind()
                .map(host -> new InetSocketAddress(host, config.port()))
                .orElseGet(() -> new InetSocketAddress(config.port()));
        try {
            ServerSocket socket = new ServerSocket();
            try {
                socket.setReuseAddress(true);
                socket.bind(address, config.limits().connection().backlog());
                return socket;
            } catch (IOException refused) {
                socket.close();
                throw refused;
            }
        } catch (IOException refused) {
            throw new CannotStartException(sentence(refused, config), refused);
        }
    }

    private static String sentence(IOException refused, ServerConfig config) {
        String why = String.valueOf(refused.getMessage());
        int port = config.port();
        if (isElsewhere(config)) {
            return "Nothing can listen on '" + config.bind().get()
                    + "': give an address of this machine with --bind, or leave it out to listen on all.";
        } else if (why.contains("in use")) {
            return "Port " + port + " is already in use on this machine, perhaps by another Causerie server:"
                    + " stop that one, or choose another port with --port.";
        } else if (why.contains("Permission denied")) {
            return "This user may not open port " + port + ": choose a port above 1023 with --port.";
        }
        return "Port " + port + " cannot be opened (" + why + "): choose another with --port.";
    }

    private static boolean isElsewhere(ServerConfig config) {
        return config.bind().isPresent()
                && !Addresses.isOfThisMachine(config.bind().get());
    }

    /** The port that is open, also when the system was left to pick one. */
    public int port() {
        return socket.getLocalPort();
    }

    private void acceptAll() {
        try {
            acceptUntilClosed();
        } finally {
            accepting.countDown();
        }
    }

    private void acceptUntilClosed() {
        while (!socket.isClosed()) {
            try {
                accept(socket.accept());
            } catch (IOException failed) {
                if (!socket.isClosed()) {
                    LOG.warn("A connection could not be accepted: {}", failed.getMessage());
                    pause();
                }
            }
        }
    }

    private void accept(Socket client) {
        try {
            client.setTcpNoDelay(true);
            Connection connection = new Connection(client, server, commands);
            connections.add(connection);
            if (connections.size() > server.config().limits().connection().connections() || socket.isClosed()) {
                connection.close("This server is full");
            }
            startThread(connection);
        } catch (IOException gone) {
            LOG.debug("A connection ended before it began: {}", gone.toString());
            closeQuietly(client);
        }
    }

    private void startThread(Connection connection) throws IOException {
        try {
            Threads.start("connection", () -> serve(connection));
        } catch (OutOfMemoryError noMoreThreads) {
            // What Java 17 throws when the system gives no more threads; those connected are served on.
            connections.remove(connection);
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

    private void serve(Connection connection) {
        try {
            connection.run();
        } finally {
            connections.remove(connection);
        }
    }

    private void awaitEndOfAccepting(long deadline) {
        try {
            if (!accepting.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                LOG.debug("The port is still open");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(AFTER_FAILED_ACCEPT_MILLIS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        connections.forEach(Connection::tick);
    }

    /** How many connections are open. */
    public int size() {
        return connections.size();
    }

    /** Accepts nobody any more, tells everybody that the server stops, and waits until all were told, at most 5 s. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            LOG.debug("Closing the port failed: {}", broken.toString());
        }
        connections.forEach(connection -> connection.close("The server is stopping"));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSING_SECONDS);
        while (!connections.isEmpty() && System.nanoTime() < deadline) {
            pause();
        }
        timer.shutdownNow();
        awaitEndOfAccepting(deadline);
    }
}
