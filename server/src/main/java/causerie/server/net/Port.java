package causerie.server.net;

import causerie.io.Threads;
import causerie.server.config.ServerConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One port that is open. A thread of its own accepts connections and does nothing else. */
final class Port {
    private static final Logger LOG = LoggerFactory.getLogger(Port.class);
    private static final long AFTER_FAILED_ACCEPT_MILLIS = 100;

    private final ServerSocket socket;
    /** Down once nobody waits at the port any more; while somebody does, the system keeps the port open. */
    private final CountDownLatch accepting = new CountDownLatch(1);

    private final SpareDescriptor spare = new SpareDescriptor();

    private Port(ServerSocket socket) {
        this.socket = socket;
    }

    /**
     * Opens a port; people are not accepted before {@link #accept}.
     *
     * @param option the option that names the port
     */
    static Port open(ServerConfig config, String option, int number) throws CannotStartException {
        InetSocketAddress address = config.bind()
                .map(host -> new InetSocketAddress(host, number))
                .orElseGet(() -> new InetSocketAddress(number));
        try {
            ServerSocket socket = new ServerSocket();
            try {
                socket.setReuseAddress(true);
                socket.bind(address, config.limits().connection().backlog());
                return new Port(socket);
            } catch (IOException refused) {
                socket.close();
                throw refused;
            }
        } catch (IOException refused) {
            String why = String.valueOf(refused.getMessage());
            throw new CannotStartException(
                    isElsewhere(config) ? elsewhere(config) : sentence(why, option, number), refused);
        }
    }

    private static boolean isElsewhere(ServerConfig config) {
        return config.bind().isPresent()
                && !Addresses.isOfThisMachine(config.bind().get());
    }

    private static String elsewhere(ServerConfig config) {
        return "Nothing can listen on '" + config.bind().orElse("")
                + "': give an address of this machine with --bind, or leave it out to listen on all.";
    }

    private static String sentence(String why, String option, int number) {
        if (why.contains("in use")) {
            return "Port " + number + " is already in use on this machine, perhaps by another Causerie server:"
                    + " stop that one, or choose another port with " + option + ".";
        } else if (why.contains("Permission denied")) {
            return "This user may not open port " + number + ": choose a port above 1023 with " + option + ".";
        }
        return "Port " + number + " cannot be opened (" + why + "): choose another with " + option + ".";
    }

    /** The port that is open, also when the system was left to pick one. */
    int number() {
        return socket.getLocalPort();
    }

    /** Who gets those that are accepted; may not wait. */
    interface Taker {
        void take(Socket client);

        /** Tells one that the system gives no room for. */
        void refuse(Socket client);
    }

    /** Starts to accept. */
    void accept(Taker taker) {
        Threads.start("accept", () -> {
            try {
                acceptUntilClosed(taker);
            } finally {
                spare.give();
                accepting.countDown();
            }
        });
    }

    private void acceptUntilClosed(Taker taker) {
        while (isOpen()) {
            try {
                acceptOne(taker);
            } catch (IOException failed) {
                if (isOpen()) {
                    LOG.debug("A connection could not be accepted: {}", failed.getMessage());
                    pause();
                }
            }
        }
    }

    private void acceptOne(Taker taker) throws IOException {
        if (spare.keep()) {
            Optional<Socket> client = tryToAccept();
            if (client.isPresent()) {
                taker.take(client.get());
                return;
            }
        }
        // The system has no descriptor left for whoever comes next, except the one that was kept for this.
        spare.give();
        Socket client = socket.accept();
        if (spare.keep()) {
            taker.take(client);
        } else {
            taker.refuse(client);
        }
    }

    private Optional<Socket> tryToAccept() throws IOException {
        try {
            return Optional.of(socket.accept());
        } catch (IOException failed) {
            if (!isOpen()) {
                throw failed;
            }
            LOG.debug("A connection could not be accepted at once: {}", failed.getMessage());
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(AFTER_FAILED_ACCEPT_MILLIS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOpen() {
        return !socket.isClosed();
    }

    void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            LOG.debug("Closing the port failed: {}", broken.toString());
        }
    }

    /** After {@link #close}: waits until the port is free, or that time has come. */
    void awaitClosed(long deadline) {
        try {
            if (!accepting.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                LOG.debug("The port is still open");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
