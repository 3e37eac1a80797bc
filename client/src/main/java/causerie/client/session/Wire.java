package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Ignored;
import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.client.model.NetworkEditor;
import causerie.irc.ISupport;
import causerie.irc.Message;
import causerie.irc.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One connection as the parts of its session share it. Belongs to the event dispatch thread. */
final class Wire {
    /** What we take for {@code user@host} until we have seen how others see us. */
    private static final int UNKNOWN_SOURCE_BYTES = 10 + 1 + 63 + 1;

    private final NetworkEditor editor;
    private final Consumer<Message> out;
    private final Clock clock;
    private final Set<String> capabilities = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();
    private Source self = Source.NONE;
    private boolean open = true;
    /** How far the server's clock is ahead of ours; what is told late, or was said long ago, seems to say less. */
    private Optional<Duration> ahead = Optional.empty();

    Wire(NetworkEditor editor, Consumer<Message> out, Clock clock) {
        this.editor = editor;
        this.out = out;
        this.clock = clock;
    }

    NetworkEditor editor() {
        return editor;
    }

    Network network() {
        return editor.network();
    }

    ISupport isupport() {
        return editor.network().isupport();
    }

    Instant now() {
        return clock.instant();
    }

    /** What time it is for the server, as far as we know: lines of ours stand right among those that it dates. */
    Instant serverTime() {
        return now().plus(ahead.orElse(Duration.ZERO));
    }

    /** Learns from the time of a message that has just come. */
    void heard(Message message) {
        time(message)
                .map(time -> Duration.between(now(), time))
                .filter(seen ->
                        ahead.filter(known -> known.compareTo(seen) >= 0).isEmpty())
                .ifPresent(seen -> ahead = Optional.of(seen));
    }

    void send(String verb, String... params) {
        send(Message.of(verb, params));
    }

    void send(Message message) {
        if (open) {
            out.accept(message);
        }
    }

    /** Sends nothing from now on. */
    void close() {
        open = false;
    }

    /** Whether we are in and can speak. */
    boolean isOnline() {
        return open && network().isOnline();
    }

    Set<String> capabilities() {
        return capabilities;
    }

    boolean has(String capability) {
        return capabilities.contains(capability);
    }

    /** What the server has said of a capability; empty text for nothing. */
    String value(String capability) {
        return values.getOrDefault(capability, "");
    }

    void value(String capability, String value) {
        values.put(capability, value);
    }

    /** A message of ours as others see it. */
    Message fromUs(Message message) {
        Source source = new Source(network().nick(), self.user(), self.host());
        return new Message(message.tags(), source, message.verb(), message.params());
    }

    /** Whether the person wants to see nothing of what somebody says. */
    boolean isIgnored(Message message) {
        String nick = message.source().name();
        Optional<String> account = message.tags().get("account");
        Ignored ignored = network().attention().ignored();
        return !isSelf(message)
                && ignored.has(
                        nick, account.isPresent() ? account : network().people().account(nick));
    }

    boolean isSelf(Message message) {
        return network().isSelf(message.source().name());
    }

    /** Keeps how others see us, which their lines must have room for. */
    void self(Source seen) {
        if (!seen.host().isEmpty()) {
            self = seen;
        }
    }

    /** Whether we are seen at that host. */
    boolean isOwnHost(String host) {
        return host.equalsIgnoreCase(self.host());
    }

    /** How many bytes {@code :nick!user@host } takes before a line of ours when others read it. */
    int ownSourceBytes() {
        int nick = Words.bytes(network().nick());
        String rest = new Source("", self.user(), self.host()).toString();
        return 2 + nick + (self.isPresent() ? Words.bytes(rest) : UNKNOWN_SOURCE_BYTES);
    }

    /** When something happened: what the server says, or now. */
    Instant timeOf(Message message) {
        return time(message).orElseGet(this::serverTime);
    }

    /** When something happened, if the server says so. */
    Optional<Instant> time(Message message) {
        try {
            return message.tags().get("time").map(Instant::parse);
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    Optional<Buffer> room(String name) {
        return network().buffer(name).filter(Buffer::isRoom);
    }

    Optional<Buffer> person(String nick) {
        return network().buffer(nick).filter(buffer -> !buffer.isRoom());
    }

    /** An event of a message, about whoever sent it. */
    Line.Event event(Message message, Line.What what, String... details) {
        return new Line.Event(timeOf(message), what, message.source().name(), List.of(details));
    }

    /** Shows something that belongs to no conversation: in the one that is open. */
    void show(Line line) {
        network()
                .current()
                .ifPresentOrElse(
                        buffer -> editor.append(buffer, line),
                        () -> network().serverLines().append(line));
    }

    /** The room that a message goes to, without the sign that makes it go to a part of the room only. */
    String withoutStatus(String target) {
        String signs = isupport().get("STATUSMSG").orElse("");
        boolean hasSign = target.length() > 1
                && signs.indexOf(target.charAt(0)) >= 0
                && isupport().isChannel(target.substring(1));
        return hasSign ? target.substring(1) : target;
    }
}
