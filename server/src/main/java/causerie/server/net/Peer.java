package causerie.server.net;

import causerie.io.Threads;
import causerie.server.command.CommandRegistry;
import causerie.server.command.ServerState;
import causerie.server.net.transport.Handshake;
import causerie.server.net.transport.Transport;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whoever has connected, from acceptance to the end: first the handshakes of the port, then the {@link Connection}. Its own
 * thread runs it; the rest is for any thread and never waits.
 */
final class Peer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Peer.class);

    private final Arrival arrival;
    private final ServerState server;
    private final CommandRegistry commands;
    private final long acceptedAt;

    /** Empty during the handshakes. */
    @GuardedBy("this")
    private Optional<Connection> connection = Optional.empty();

    /** Why it is to be closed as soon as it can be told. */
    @GuardedBy("this")
    private Optional<String> refusal;

    /** The handshake under way, and what it goes over. */
    private volatile Optional<Stage> stage = Optional.empty();

    private volatile boolean tooLate;

    /** Who has come, what the port begins with, and as one of how many of an address. */
    record Arrival(Transport bare, List<Handshake> handshakes, AddressGate.Place place) {}

    private record Stage(Handshake handshake, Transport below) {}

    Peer(Arrival arrival, ServerState server, CommandRegistry commands) {
        this.arrival = arrival;
        this.refusal = arrival.place().refusal();
        this.server = server;
        this.commands = commands;
        this.acceptedAt = server.clock().nanoTime();
    }

    @Override
    public void run() {
        try {
            Connection begun = new Connection(shakeHands(), server, commands, arrival.place());
            begin(begun).ifPresent(begun::close);
            begun.run();
        } catch (IOException failed) {
            LOG.debug("The handshake of {} failed: {}", arrival.bare().access().host(), failed.toString());
            endQuietly();
        } finally {
            arrival.bare().close();
            arrival.place().leave();
        }
    }

    private Transport shakeHands() throws IOException {
        Transport transport = arrival.bare();
        for (Handshake handshake : arrival.handshakes()) {
            stage = Optional.of(new Stage(handshake, transport));
            transport = handshake.over(transport);
        }
        stage = Optional.empty();
        return transport;
    }

    private void endQuietly() {
        try {
            arrival.bare().out().close();
            arrival.bare().drain(Farewell.LINGER_NANOS);
        } catch (IOException brokenToo) {
            LOG.trace("Nobody left to tell", brokenToo);
        }
    }

    private synchronized Optional<String> begin(Connection begun) {
        connection = Optional.of(begun);
        return refusal;
    }

    /** Ends it with a word, as soon as the handshakes let it be told. */
    void close(String reason) {
        connectionOrRefuse(reason).ifPresent(open -> open.close(reason));
    }

    private synchronized Optional<Connection> connectionOrRefuse(String reason) {
        if (connection.isEmpty() && refusal.isEmpty()) {
            refusal = Optional.of(reason);
        }
        return connection;
    }

    /** Has no further line of it answered. */
    void hush() {
        connection().ifPresent(Connection::hush);
    }

    /** Whether a line of it is being answered. */
    boolean isAnswering() {
        return connection().filter(Connection::isAnswering).isPresent();
    }

    /** Looks after time-outs; called by the timer thread. */
    void tick() {
        Optional<Connection> open = connection();
        if (open.isPresent()) {
            open.get().tick();
        } else if (!arrival.handshakes().isEmpty()) {
            hurry();
        }
    }

    private synchronized Optional<Connection> connection() {
        return connection;
    }

    private void hurry() {
        long over = server.clock().nanoTime()
                - acceptedAt
                - server.config().limits().connection().handshakeTimeout().toNanos();
        if (over > Farewell.LINGER_NANOS) {
            arrival.bare().close();
        } else if (over > 0 && !tooLate) {
            tooLate = true;
            server.log().refused(arrival.bare().access().host(), "The handshake took too long");
            stage.ifPresent(under -> Threads.writers().execute(() -> cancel(under)));
        }
    }

    /** Tells a peer that has taken too long, and wakes the thread that waits for it. */
    private static void cancel(Stage stage) {
        try {
            OutputStream out = stage.below().out();
            out.write(stage.handshake().tooLate());
        } catch (IOException broken) {
            LOG.trace("Nobody left to tell", broken);
        } finally {
            stage.below().endInput();
        }
    }
}
