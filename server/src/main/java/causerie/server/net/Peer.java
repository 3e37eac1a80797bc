package causerie.server.net;

import causerie.server.command.CommandRegistry;
import causerie.server.command.ServerState;
import causerie.server.net.transport.Handshake;
import causerie.server.net.transport.Transport;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whoever has connected, from acceptance to the end: first the handshake of the port, then the {@link Connection}. Its own
 * thread runs it; the rest is for any thread.
 */
final class Peer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Peer.class);

    private final Arrival arrival;
    private final ServerState server;
    private final CommandRegistry commands;

    /** Empty during the handshake. */
    @GuardedBy("this")
    private Optional<Connection> connection = Optional.empty();

    /** Why it is to be closed as soon as it can be told. */
    @GuardedBy("this")
    private Optional<String> refusal;

    /** Who has come, to what kind of port, and as one of how many of an address. */
    record Arrival(Transport bare, Handshake handshake, AddressGate.Place place) {}

    Peer(Arrival arrival, ServerState server, CommandRegistry commands) {
        this.arrival = arrival;
        this.refusal = arrival.place().refusal();
        this.server = server;
        this.commands = commands;
    }

    @Override
    public void run() {
        try {
            Transport transport = arrival.handshake().over(arrival.bare());
            Connection begun = new Connection(transport, server, commands, arrival.place());
            begin(begun).ifPresent(begun::close);
            begun.run();
        } catch (IOException failed) {
            LOG.debug("A connection ended before it began: {}", failed.toString());
        } finally {
            arrival.bare().close();
            arrival.place().leave();
        }
    }

    private synchronized Optional<String> begin(Connection begun) {
        connection = Optional.of(begun);
        return refusal;
    }

    /** Ends it with a word, as soon as the handshake lets it be told. */
    void close(String reason) {
        connectionOrRefuse(reason).ifPresent(open -> open.close(reason));
    }

    private synchronized Optional<Connection> connectionOrRefuse(String reason) {
        if (connection.isEmpty() && refusal.isEmpty()) {
            refusal = Optional.of(reason);
        }
        return connection;
    }

    /** Looks after time-outs; called by the timer thread. */
    void tick() {
        connection().ifPresent(Connection::tick);
    }

    private synchronized Optional<Connection> connection() {
        return connection;
    }
}
