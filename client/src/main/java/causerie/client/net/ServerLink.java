package causerie.client.net;

import causerie.io.Endpoint;
import causerie.io.Line;
import causerie.io.LineReader;
import causerie.io.OutboundQueue;
import causerie.io.SocketOutput;
import causerie.io.Threads;
import causerie.irc.Limits;
import causerie.irc.MalformedMessageException;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.MessageParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One connection to a server. Its own thread finds the address, connects and reads; a writer task writes. Any thread may
 * send and close, and never waits. The listener hears everything on the connection's thread, its end last and once.
 */
public final class ServerLink {
    /** The longest line of a server after its tags that we take; more than 512 because servers may announce it. */
    static final int MAX_LINE_BYTES = 16 * 1024;
    /** What we keep for a server that does not read. */
    static final int MAX_OUTBOUND_BYTES = 256 * 1024;
    /** The most messages that are handed over at once. */
    static final int MAX_BATCH = 200;

    private final Endpoint endpoint;
    private final LinkTiming timing;
    private final LinkListener listener;
    private final SocketHolder holder = new SocketHolder();
    /** Set once by the connection's thread. */
    private volatile Optional<OutboundQueue> outbound = Optional.empty();

    private ServerLink(Endpoint endpoint, LinkTiming timing, LinkListener listener) {
        this.endpoint = endpoint;
        this.timing = timing;
        this.listener = listener;
    }

    /** Begins to connect and returns at once. */
    public static ServerLink open(Endpoint endpoint, LinkTiming timing, LinkListener listener) {
        ServerLink link = new ServerLink(endpoint, timing, listener);
        Threads.start("server link", link::run);
        return link;
    }

    /** Sends a message soon; what no line can carry is left out, and what a stuck server has no room for ends it all. */
    public void send(Message message) {
        outbound.ifPresent(queue -> {
            if (!encoded(message).map(queue::send).orElse(true) && holder.end().isEmpty()) {
                holder.close(LinkEnd.CONGESTED);
            }
        });
    }

    /** Ends it at once. */
    public void close() {
        holder.close(LinkEnd.CLOSED);
    }

    /** Sends what waits and this message as the last, and leaves it to the server to end it; gives it up after a while. */
    public void finish(Message last) {
        holder.decide(LinkEnd.CLOSED);
        Optional<OutboundQueue> queue = outbound;
        if (queue.isEmpty()) {
            holder.close(LinkEnd.CLOSED);
        } else {
            queue.get().finish(encoded(last).orElse(new byte[] {'\r', '\n'}));
        }
    }

    /** After {@link #finish}: waits until all is written, or cannot be, or that time is over. */
    public void awaitFinished(Duration limit) throws InterruptedException {
        Optional<OutboundQueue> queue = outbound;
        if (queue.isPresent()) {
            queue.get().awaitEnd(limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        LinkEnd end = LinkEnd.BROKEN;
        try {
            Dialling.connect(holder, endpoint, timing.connect());
            end = talk(holder.socket());
        } catch (IOException failure) {
            end = reason(failure);
        } finally {
            listener.closed(holder.close(end));
        }
    }

    private LinkEnd talk(Socket socket) throws IOException {
        socket.setSoTimeout(Math.toIntExact(timing.silence().toMillis()));
        OutboundQueue queue =
                new OutboundQueue(new SocketOutput(socket), MAX_OUTBOUND_BYTES, Threads.writers(), System::nanoTime);
        outbound = Optional.of(queue);
        if (holder.end().isPresent()) {
            return LinkEnd.CLOSED;
        }
        listener.connected();
        return read(new LineReader(socket.getInputStream(), Limits.SERVER_TAG_BYTES, MAX_LINE_BYTES));
    }

    private LinkEnd read(LineReader reader) throws IOException {
        List<Message> batch = new ArrayList<>();
        boolean asked = false;
        while (true) {
            try {
                Line line = reader.read();
                asked = false;
                if (line == Line.End.END) {
                    return reader.buffered() > 0 ? LinkEnd.ENDED_IN_LINE : LinkEnd.ENDED;
                }
                take(line, batch);
                if (batch.size() >= MAX_BATCH || !reader.hasLine()) {
                    handOver(batch);
                }
            } catch (SocketTimeoutException silent) {
                if (asked) {
                    return LinkEnd.SILENT;
                }
                asked = true;
                send(Message.of("PING", "causerie"));
            }
        }
    }

    private void take(Line line, List<Message> batch) {
        if (line instanceof Line.Text text) {
            if (text.text().isEmpty()) {
                return;
            }
            try {
                batch.add(MessageParser.parse(text.text()));
                return;
            } catch (MalformedMessageException notAMessage) {
                // Reported below, as the lines that are no text.
            }
        }
        handOver(batch);
        listener.malformed();
    }

    private void handOver(List<Message> batch) {
        if (!batch.isEmpty()) {
            listener.received(List.copyOf(batch));
            batch.clear();
        }
    }

    private static Optional<byte[]> encoded(Message message) {
        try {
            return Optional.of(MessageFormatter.encode(message));
        } catch (IllegalArgumentException noLineCanCarryIt) {
            return Optional.empty();
        }
    }

    private LinkEnd reason(IOException failure) {
        if (outbound.isPresent()) {
            return LinkEnd.BROKEN;
        }
        String words = Optional.ofNullable(failure.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        if (failure instanceof UnknownHostException) {
            return LinkEnd.UNKNOWN_HOST;
        }
        if (failure instanceof SocketTimeoutException || words.contains("timed out")) {
            return LinkEnd.TIMED_OUT;
        }
        boolean noRoute = failure instanceof NoRouteToHostException || words.contains("unreachable");
        return failure instanceof ConnectException && !noRoute ? LinkEnd.REFUSED : LinkEnd.NO_ROUTE;
    }
}
