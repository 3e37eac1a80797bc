package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.irc.Limits;
import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * What we say, from the line that shows as being sent to the server's word that it got there. A server gets
 * {@value #WINDOW} lines at a time, the next ones as it confirms them, so that a long pasted text is never more than it
 * is willing to take; one that confirms nothing is asked after each {@value #WINDOW} whether it has got so far. Belongs
 * to the event dispatch thread.
 */
final class Outbox {
    /** The most lines that wait to be sent or confirmed; those beyond fail at once and can be retried. */
    static final int MAX_WAITING = 1_000;
    /** The most lines that are on their way. */
    static final int WINDOW = 10;
    /** A line that was not confirmed for so long holds up the others no more. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String PACE = "causerie-pace";

    private static final int ACTION_BYTES = Ctcp.action("").length();
    /** Even with the longest names there is room for a few words. */
    private static final int MIN_TEXT_BYTES = 64;

    private final Wire wire;
    private final Supplier<String> labels;
    private final Queue<Pending> waiting = new ArrayDeque<>();
    private final Map<String, Pending> underway = new LinkedHashMap<>();
    /** Lines sent since a server that confirms nothing last showed that it has dealt with all before. */
    private int unconfirmed;

    private record Pending(Buffer buffer, String label, Line.Kind kind, String text, Instant since) {
        Pending sentAt(Instant now) {
            return new Pending(buffer, label, kind, text, now);
        }
    }

    Outbox(Wire wire, Supplier<String> labels) {
        this.wire = wire;
        this.labels = labels;
    }

    void say(Buffer buffer, String text, Line.Kind kind) {
        for (String line : Words.lines(text)) {
            for (String piece : TextSplitter.split(line, textBytes(buffer, kind))) {
                sayPiece(buffer, piece, kind);
            }
        }
        pump();
    }

    void retry(Buffer buffer, int index) {
        if (index < 0 || index >= buffer.lines().size() || !hasRoom()) {
            return;
        }
        if (buffer.lines().get(index) instanceof Line.Text text && text.own() && text.state() == Line.State.FAILED) {
            Pending pending = pending(buffer, text.text(), text.kind());
            wire.editor().replace(buffer, index, text.in(Line.State.SENDING, pending.label, pending.since));
            waiting.add(pending);
            pump();
        }
    }

    /**
     * Takes our own message as it came back.
     *
     * @return false when it is none that we wait for, such as one said with another program under our name
     */
    boolean echoed(Message message, Line.Text line) {
        Optional<Pending> pending = message.tags()
                .get("label")
                .flatMap(label -> Optional.ofNullable(underway.get(label)))
                .or(() -> wire.has("labeled-response") ? Optional.empty() : oldestTo(message.param(0), line));
        pending.ifPresent(found -> {
            change(found, line);
            done(found);
        });
        return pending.isPresent();
    }

    /** The server has taken the line with this label but does not send it back. */
    void acknowledged(String label, Instant time) {
        Optional.ofNullable(underway.get(label)).ifPresent(pending -> {
            change(pending, delivered(pending, time));
            done(pending);
        });
    }

    /** The server will not take a line: the one with the label, or the oldest on its way to the target. */
    void refused(Message reply, String target) {
        reply.tags()
                .get("label")
                .flatMap(label -> Optional.ofNullable(underway.get(label)))
                .or(() -> wire.has("labeled-response") ? Optional.empty() : oldestTo(target))
                .ifPresent(this::fail);
    }

    /** Nothing that waits will be confirmed any more. */
    void closed() {
        waiting.forEach(pending -> change(pending, line(pending, Line.State.FAILED, pending.since)));
        underway.values().forEach(pending -> change(pending, line(pending, Line.State.FAILED, pending.since)));
        waiting.clear();
        underway.clear();
    }

    private void sayPiece(Buffer buffer, String text, Line.Kind kind) {
        Pending pending = pending(buffer, text, kind);
        boolean sending = hasRoom();
        wire.editor().append(buffer, line(pending, sending ? Line.State.SENDING : Line.State.FAILED, pending.since));
        if (sending) {
            waiting.add(pending);
        }
    }

    private boolean hasRoom() {
        return wire.isOnline() && waiting.size() + underway.size() < MAX_WAITING;
    }

    private Pending pending(Buffer buffer, String text, Line.Kind kind) {
        return new Pending(buffer, labels.get(), kind, text, wire.serverTime());
    }

    /** The server has dealt with all that was sent before it was asked. */
    void ponged(Message pong) {
        if (pong.lastParam().equals(PACE)) {
            unconfirmed = 0;
            pump();
        }
    }

    private void pump() {
        boolean confirms = wire.has("echo-message") || wire.has("labeled-response");
        while (!waiting.isEmpty() && (confirms ? onTheirWay() : unconfirmed) < WINDOW) {
            Pending pending = waiting.remove().sentAt(wire.serverTime());
            if (confirms) {
                underway.put(pending.label, pending);
            }
            transmit(pending);
            if (!confirms) {
                change(pending, delivered(pending, pending.since));
                unconfirmed++;
                if (unconfirmed == WINDOW) {
                    wire.send("PING", PACE);
                }
            }
        }
    }

    private long onTheirWay() {
        Instant recent = wire.serverTime().minus(PATIENCE);
        return underway.values().stream()
                .filter(pending -> pending.since.isAfter(recent))
                .count();
    }

    private void transmit(Pending pending) {
        String text = pending.kind == Line.Kind.ACTION ? Ctcp.action(pending.text) : pending.text;
        Message message = Message.of("PRIVMSG", pending.buffer.name(), text);
        wire.send(wire.has("labeled-response") ? message.withTag("label", pending.label) : message);
    }

    private void fail(Pending pending) {
        change(pending, line(pending, Line.State.FAILED, pending.since));
        done(pending);
    }

    private void done(Pending pending) {
        underway.remove(pending.label);
        pump();
    }

    private void change(Pending pending, Line.Text next) {
        pending.buffer
                .lines()
                .indexOfOwn(pending.label)
                .ifPresent(index -> wire.editor().replace(pending.buffer, index, next));
    }

    private Line.Text line(Pending pending, Line.State state, Instant time) {
        return new Line.Text(time, pending.label, wire.network().nick(), pending.text, pending.kind, true, state);
    }

    /** The server has it, but has not said what it calls it. */
    private Line.Text delivered(Pending pending, Instant time) {
        return line(pending, Line.State.DELIVERED, time).in(Line.State.DELIVERED, "", time);
    }

    private Optional<Pending> oldestTo(String target) {
        return underway.values().stream()
                .filter(pending -> wire.isupport().casemapping().same(pending.buffer.name(), target))
                .findFirst();
    }

    private Optional<Pending> oldestTo(String target, Line.Text line) {
        return oldestTo(target).filter(pending -> pending.text.equals(line.text()) && pending.kind == line.kind());
    }

    /** What a text may take so that the line still fits when the server has put our name in front of it. */
    private int textBytes(Buffer buffer, Line.Kind kind) {
        int line = wire.isupport().number("LINELEN", Limits.LINE_BYTES);
        int around = wire.ownSourceBytes() + "PRIVMSG ".length() + Words.bytes(buffer.name()) + " :\r\n".length();
        return Math.max(MIN_TEXT_BYTES, line - around - (kind == Line.Kind.ACTION ? ACTION_BYTES : 0));
    }
}
