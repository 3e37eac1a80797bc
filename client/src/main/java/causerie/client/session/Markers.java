package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.MessageReference;
import causerie.client.model.NetworkListener;
import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells the server how far we have read, and hears how far we have on other devices. See
 * <a href="https://ircv3.net/specs/extensions/read-marker">read-marker</a>. Belongs to the event dispatch thread.
 */
final class Markers implements NetworkListener {
    static final String CAPABILITY = "draft/read-marker";
    static final String VERB = "MARKREAD";
    /** How long is waited before it is told, since more may be read in the meantime. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    private static final String TIMESTAMP = "timestamp=";

    private final Wire wire;
    private final Background background;
    /** What the server knows of each conversation that is open. */
    private final Map<Buffer, Instant> known = new HashMap<>();
    /** Those of which it does not know the latest. */
    private final Set<Buffer> untold = new LinkedHashSet<>();

    Markers(Wire wire, Background background) {
        this.wire = wire;
        this.background = background;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put(VERB, this::marked);
    }

    /** We are in: of rooms the server tells by itself, of people it has to be asked. */
    void opened() {
        wire.network().addListener(this);
        wire.network().buffers().forEach(this::bufferAdded);
    }

    void closed() {
        wire.network().removeListener(this);
    }

    @Override
    public void bufferAdded(Buffer buffer) {
        if (!buffer.isRoom() && isPossible()) {
            wire.send(VERB, buffer.name());
        }
    }

    @Override
    public void bufferRemoved(Buffer buffer) {
        known.remove(buffer);
        untold.remove(buffer);
    }

    @Override
    public void read(Buffer buffer) {
        if (isPossible() && buffer.joined() && news(buffer).isPresent()) {
            boolean waiting = !untold.isEmpty();
            untold.add(buffer);
            if (!waiting) {
                background.later(PAUSE, this::tell);
            }
        }
    }

    private void tell() {
        Set<Buffer> all = Set.copyOf(untold);
        untold.clear();
        for (Buffer buffer : all) {
            if (isPossible() && buffer.joined()) {
                news(buffer).ifPresent(until -> {
                    known.put(buffer, until);
                    wire.send(VERB, buffer.name(), HistoryRequest.timestamp(until));
                });
            }
        }
    }

    /** Up to when has been read, if the server does not know. */
    private Optional<Instant> news(Buffer buffer) {
        Instant before = known.getOrDefault(buffer, Instant.MIN);
        return buffer.lines().lastKnown().map(MessageReference::time).filter(time -> time.isAfter(before));
    }

    private void marked(Message message) {
        Optional<Instant> until = timestamp(message.param(1));
        Optional<Buffer> buffer = wire.network().buffer(message.param(0));
        if (until.isPresent() && buffer.isPresent()) {
            known.merge(buffer.get(), until.get(), (one, other) -> one.isAfter(other) ? one : other);
            wire.editor().readElsewhere(buffer.get(), until.get());
        }
    }

    /** "A timestamp parameter of * means that the server has no marker". */
    private static Optional<Instant> timestamp(String param) {
        try {
            return param.startsWith(TIMESTAMP)
                    ? Optional.of(Instant.parse(param.substring(TIMESTAMP.length())))
                    : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private boolean isPossible() {
        return wire.isOnline() && wire.has(CAPABILITY);
    }
}
