package causerie.server.net;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.command.CommandRegistry;
import causerie.server.command.Reclaim;
import causerie.server.command.ServerState;
import causerie.server.config.ServerConfig;
import causerie.server.net.transport.Transport;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    private static final String FULL = "This server is full";
    private static final long SENT_AWAY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String STOPPING = "The server is stopping";

    private final Map<Service, Port> ports;
    private final Handshakes handshakes;
    private final ServerState server;
    private final CommandRegistry commands;
    private final Reclaim reclaim;
    private final AddressGate addresses;
    private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
    private final ExecutorService timer;
    private volatile boolean closing;

    private Listener(Map<Service, Port> ports, Handshakes handshakes, ServerState server) {
        this.ports = ports;
        this.handshakes = handshakes;
        this.server = server;
        this.commands = new CommandRegistry(server);
        this.reclaim = new Reclaim(server);
        this.addresses = new AddressGate(() -> server.config().limits().address(), server.clock()::nanoTime);
        this.timer = Threads.repeat("timer", TICK, this::tick);
    }

    /** Opens the ports of all services that the configuration asks for, and starts to accept. */
    public static Listener open(ServerState server) throws CannotStartException {
        Handshakes handshakes = Handshakes.of(server.live(), server.log());
        Listener listener = new Listener(openPorts(server.config()), handshakes, server);
        listener.ports.forEach((service, port) -> port.accept(listener.new Entry(service)));
        return listener;
    }

    private static Map<Service, Port> openPorts(ServerConfig config) throws CannotStartException {
        Map<Service, Port> open = new EnumMap<>(Service.class);
        try {
            for (Service service : Service.values()) {
                OptionalInt number = service.port(config);
                if (number.isPresent()) {
                    open.put(service, Port.open(config, service.option(), number.getAsInt()));
                }
            }
            return open;
        } catch (CannotStartException cannot) {
            open.values().forEach(Port::close);
            throw cannot;
        }
    }

    /** The ports that are open, by what their options are called. */
    public Map<String, Integer> ports() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        ports.forEach((service, port) -> numbers.put(service.option().replaceFirst("^-+", ""), port.number()));
        return numbers;
    }

    /** The port that is open for a service, also when the system was left to pick one; empty when there is none. */
    public OptionalInt port(Service service) {
        Port port = ports.get(service);
        return port == null ? OptionalInt.empty() : OptionalInt.of(port.number());
    }

    /** The SHA-256 of the certificate of encrypted connections; empty when there are none. */
    public Optional<String> fingerprint() {
        return handshakes.fingerprint();
    }

    /** What becomes of those who connect for one service; belongs to the thread that accepts them. */
    private final class Entry implements Port.Taker {
        private final Service service;

        Entry(Service service) {
            this.service = service;
        }

        @Override
        public void take(Socket client) {
            accept(client, service);
        }

        @Override
        public void refuse(Socket client) {
            try {
                sendAway(bare(client), "No descriptors are left (ulimit -n)");
            } catch (IOException gone) {
                closeQuietly(client);
            }
        }
    }

    private Transport bare(Socket client) throws IOException {
        return Transport.bare(client, server.config().limits().connection().sendBufferBytes());
    }

    private void accept(Socket client, Service service) {
        Optional<AddressGate.Place> place = addresses.enter(client.getInetAddress());
        if (place.isPresent()) {
            accept(client, service, place.get());
        } else {
            server.log().refused(client.getInetAddress().getHostAddress(), "Too many refused connections at once");
            closeQuietly(client);
        }
    }

    private void accept(Socket client, Service service, AddressGate.Place place) {
        try {
            Transport bare = bare(client);
            Peer.Arrival arrival = new Peer.Arrival(bare, handshakes.of(service), place);
            Peer peer = new Peer(arrival, server, commands);
            peers.add(peer);
            welcomeOrRefuse(peer, arrival);
            start(peer, arrival);
        } catch (IOException gone) {
            LOG.debug("A connection ended before it began: {}", gone.toString());
            place.leave();
            closeQuietly(client);
        }
    }

    private void welcomeOrRefuse(Peer peer, Peer.Arrival arrival) {
        String address = arrival.bare().access().host();
        Optional<String> refusal = arrival.place().refusal().or(this::refusal);
        if (refusal.isPresent()) {
            server.log().refused(address, refusal.get());
            peer.close(refusal.get());
        } else {
            server.log().connected(address);
        }
    }

    /** Why nobody is let in. */
    private Optional<String> refusal() {
        if (closing) {
            return Optional.of(STOPPING);
        }
        boolean full = peers.size() > server.config().limits().connection().connections();
        return full ? Optional.of(FULL) : Optional.empty();
    }

    private void start(Peer peer, Peer.Arrival arrival) {
        try {
            Threads.start("connection", () -> serve(peer));
        } catch (OutOfMemoryError noMoreThreads) {
            // What Java 17 throws when the system gives no more threads; those connected are served on.
            peers.remove(peer);
            arrival.place().leave();
            sendAway(arrival.bare(), "No threads are left (ulimit -u)");
        }
    }

    /** Tells somebody for whom not even a thread can be had. */
    private void sendAway(Transport bare, String lack) {
        server.log().refused(bare.access().host(), lack);
        Threads.writers().execute(() -> {
            try {
                bare.out().write(MessageFormatter.encode(Message.of("ERROR", "Closing Link: (" + FULL + ")")));
                bare.out().close();
                bare.drain(SENT_AWAY_NANOS);
            } catch (IOException gone) {
                LOG.debug("Somebody was sent away without a word: {}", gone.toString());
            } finally {
                bare.close();
            }
        });
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
        server.log().tick();
        reclaim.tick();
    }

    /** How many are connected. */
    public int size() {
        return peers.size();
    }

    /** Accepts nobody any more, tells everybody that the server stops, and waits until all were told, at most 5 s. */
    @Override
    public void close() {
        closing = true;
        ports.values().forEach(Port::close);
        hush();
        peers.forEach(peer -> peer.close(STOPPING));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSING_SECONDS);
        while (!peers.isEmpty() && System.nanoTime() < deadline) {
            pause();
        }
        timer.shutdownNow();
        ports.values().forEach(port -> port.awaitClosed(deadline));
    }

    /** Lets every line that is being answered reach everybody it is for, and begins with no further one. */
    private void hush() {
        peers.forEach(Peer::hush);
        long deadline = System.nanoTime() + Farewell.LINGER_NANOS;
        while (peers.stream().anyMatch(Peer::isAnswering) && System.nanoTime() < deadline) {
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
