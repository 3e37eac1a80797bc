package causerie.server.net;

import causerie.io.FlushList;
import causerie.io.Line;
import causerie.io.LineReader;
import causerie.io.OutboundQueue;
import causerie.io.Threads;
import causerie.irc.Limits;
import causerie.irc.Message;
import causerie.server.capability.Envelope;
import causerie.server.command.CommandRegistry;
import causerie.server.command.Departure;
import causerie.server.command.ServerState;
import causerie.server.config.ServerLimits;
import causerie.server.net.transport.Transport;
import causerie.server.session.Device;
import causerie.server.session.Link;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's connection. Its own thread runs {@link #run}: reads, has each line answered and, in the end, cleans up, once.
 * Other threads only {@link #close} it, and the timer calls {@link #tick}.
 */
final class Connection implements Link, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    /** How many lines are answered before the answers are written, while more lines have come already. */
    private static final int MAX_UNFLUSHED_LINES = 64;

    private static final int LOOK_AGAIN_MILLIS = 20;
    /** For how long others are waited for that should do something at once. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Transport transport;
    private final ServerState server;
    private final CommandRegistry commands;
    private final ServerLimits limits;
    private final LineReader reader;
    private final OutboundQueue queue;
    private final Brake brake;
    private final AddressGate.Place place;
    private final Device device;
    private final long acceptedAt;
    private final Farewell farewell;

    private volatile boolean deaf;
    private volatile boolean answering;
    private volatile long heardAt;
    private volatile long pingedAt;
    /** The latest question whose answer has come; only for the reader thread. */
    private long answeredPing;

    Connection(Transport transport, ServerState server, CommandRegistry commands, AddressGate.Place place) {
        this.transport = transport;
        this.server = server;
        this.commands = commands;
        this.limits = server.config().limits();
        this.reader = new LineReader(
                transport.in(), Limits.CLIENT_TAG_BYTES, limits.text().lineBytes());
        this.queue = new OutboundQueue(
                transport.out(), limits.connection().sendQueueBytes(), Threads.writers(), server.clock()::nanoTime);
        this.farewell = new Farewell(transport, queue);
        this.brake = new Brake(limits.flood(), server.clock()::nanoTime);
        this.place = place;
        this.acceptedAt = server.clock().nanoTime();
        this.heardAt = acceptedAt;
        this.pingedAt = acceptedAt;
        this.answeredPing = acceptedAt;
        this.device =
                new Device(queue, this, transport.access(), server.clock().now().getEpochSecond(), acceptedAt);
    }

    @Override
    public void run() {
        FlushList unflushed = new FlushList();
        String reason = "Connection closed";
        server.sessions().add(device);
        try {
            serve(unflushed);
        } catch (ProtocolException violated) {
            reason = String.valueOf(violated.getMessage());
        } catch (IOException broken) {
            LOG.debug("Connection of {} broke: {}", device.address(), broken.toString());
            reason = "Connection lost";
        } finally {
            close(reason);
            if (!deaf) {
                depart(unflushed);
            }
            unflushed.flush();
            farewell.linger();
        }
    }

    private void depart(FlushList unflushed) {
        if (device.markDeparted()) {
            new Departure(server).of(device, farewell.reason(), unflushed);
        }
        if (farewell.isCut()) {
            server.log().cut(device, farewell.reason());
        } else {
            server.log().left(device, farewell.reason());
        }
    }

    private void serve(FlushList unflushed) throws IOException {
        if (OtherProtocol.isTls(reader.peek())) {
            refuse("This port speaks plain text, not TLS");
            return;
        }
        int unflushedLines = 0;
        Line line = nextLine();
        while (line != Line.End.END && isOpen()) {
            heardAt = server.clock().nanoTime();
            if (!isFree(line)) {
                pause(brake.admit(isBatched(line)), unflushed);
            }
            answering = true;
            if (isOpen() && !deaf) {
                answer(line, unflushed);
            }
            answering = false;
            unflushedLines++;
            if (unflushedLines == MAX_UNFLUSHED_LINES || !reader.hasLine()) {
                unflushed.flush();
                unflushedLines = 0;
            }
            line = nextLine();
        }
    }

    private Line nextLine() throws IOException {
        return isOpen() ? reader.read() : Line.End.END;
    }

    private void answer(Line line, FlushList unflushed) {
        boolean joining = !device.session().registered();
        if (joining && OtherProtocol.isHttp(line)) {
            refuse("This is no web server");
        } else if (line instanceof Line.Text text) {
            commands.handle(text, device, unflushed);
        } else if (line instanceof Line.Defect defect) {
            commands.refuse(defect, device, unflushed);
        }
        if (joining && device.session().registered()) {
            place.registered();
            brake.joined();
        }
    }

    private void refuse(String reason) {
        server.log().refused(device.address(), reason);
        close(reason);
    }

    /** What answers our question, or ends the connection, never waits. */
    private boolean isFree(Line line) {
        if (isVerb("PONG", line) && answeredPing != pingedAt) {
            answeredPing = pingedAt;
            return true;
        }
        return isVerb("QUIT", line);
    }

    /** Whether it is a line of a text that has begun, and not more of it than there may be. */
    private boolean isBatched(Line line) {
        return line instanceof Line.Text words
                && device.negotiation()
                        .batch()
                        .filter(batch -> batch.holds(words.text()))
                        .isPresent();
    }

    private static boolean isVerb(String verb, Line line) {
        String text = line instanceof Line.Text words ? words.text() : "";
        int end = verb.length();
        return text.regionMatches(true, 0, verb, 0, end) && (text.length() == end || text.charAt(end) == ' ');
    }

    /** Makes a client that sends faster than allowed wait, and ends it when too much waits behind. */
    private void pause(long until, FlushList unflushed) {
        pauseWhile(() -> until - server.clock().nanoTime() > 0, unflushed);
    }

    @Override
    public void answered(int bytes) {
        brake.answered(bytes);
    }

    @Override
    public void awaitTurn(FlushList unflushed) {
        long turn = brake.turn();
        int most = limits.connection().sendQueueBytes() / 2;
        // Besides what it asked for, the queue has to hold what others say meanwhile.
        pauseWhile(() -> turn - server.clock().nanoTime() > 0 || queue.bytes() > most, unflushed);
    }

    private void pauseWhile(BooleanSupplier waits, FlushList unflushed) {
        if (!waits.getAsBoolean()) {
            return;
        }
        unflushed.flush();
        while (waits.getAsBoolean() && isOpen()) {
            if (waitingBytes() > limits.flood().bytes()) {
                farewell.cut("Excess flood");
            } else {
                lookAgainLater();
            }
            // Nothing of what it has sent meanwhile is looked at, so it is not silent.
            heardAt = server.clock().nanoTime();
        }
    }

    /** How much the client has sent that was not looked at yet. */
    private int waitingBytes() {
        try {
            return reader.buffered() + transport.waiting();
        } catch (IOException broken) {
            // Whoever reads next meets the same failure and says so.
            return 0;
        }
    }

    private void lookAgainLater() {
        try {
            server.clock().pause(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException asked) {
            close("Server is stopping");
            Thread.currentThread().interrupt();
        }
    }

    /** Answers nothing any more: the server stops, and what nobody else would hear of is not done. */
    void hush() {
        deaf = true;
    }

    /** Whether a line is being answered; after {@link #hush}, too, not for long. */
    @Override
    public boolean isAnswering() {
        return answering;
    }

    private boolean isOpen() {
        return !farewell.hasBegun();
    }

    @Override
    public void close(String reason) {
        farewell.begin(reason);
    }

    @Override
    public boolean await(BooleanSupplier so, FlushList unflushed) {
        long until = server.clock().nanoTime() + PATIENCE_NANOS;
        // What was so may be otherwise a moment later: that is not to have waited in vain.
        AtomicBoolean settled = new AtomicBoolean();
        BooleanSupplier waits = () -> {
            settled.set(so.getAsBoolean());
            return !settled.get() && until - server.clock().nanoTime() > 0;
        };
        pauseWhile(waits, unflushed);
        return settled.get();
    }

    @Override
    public void overflow() {
        farewell.cutUnread("You do not read what you are sent");
    }

    /** Ends what has taken too long, and asks the silent whether they are there; called by the timer thread. */
    void tick() {
        long now = server.clock().nanoTime();
        long silence = now - heardAt;
        if (!isOpen()) {
            farewell.hurry();
        } else if (!device.session().registered()
                && now - acceptedAt > limits.connection().registrationTimeout().toNanos()) {
            farewell.cut("Registration timed out");
        } else if (queue.stalledNanos() > limits.connection().stallTimeout().toNanos()) {
            overflow();
        } else if (silence > limits.connection().pingTimeout().toNanos()) {
            farewell.cut("Ping timeout: " + TimeUnit.NANOSECONDS.toSeconds(silence) + " seconds");
        } else if (silence > limits.connection().pingAfter().toNanos() && pingedAt - heardAt <= 0) {
            pingedAt = now;
            ping();
        }
    }

    private void ping() {
        FlushList unflushed = new FlushList();
        Message ping = Message.of("PING", server.config().serverName());
        server.clock()
                .order()
                .run(() -> device.send(Envelope.of(ping, server.clock().now()), unflushed));
        unflushed.flush();
    }
}
