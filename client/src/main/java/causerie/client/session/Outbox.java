package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Marks;
import causerie.client.model.Network;
import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A text of several lines counts as so many. */
    private static final int LONG = 5;

    private final Wire wire;
    private final TextMeasure measure;
    private final Dispatch dispatch;
    private final Supplier<String> labels;
    private final Deque<Unsaid> waiting = new ArrayDeque<>();
    private final Map<String, Unsaid> underway = new LinkedHashMap<>();
    /** Lines sent since a server that confirms nothing last showed that it has dealt with all before. */
    private int unconfirmed;

    /** @param unsaid what the connection before has left */
    Outbox(Wire wire, Supplier<String> labels, List<Unsaid> unsaid) {
        this.wire = wire;
        this.measure = new TextMeasure(wire);
        this.dispatch = new Dispatch(wire, measure);
        this.labels = labels;
        waiting.addAll(unsaid);
    }

    void say(Buffer buffer, String text, Line.Kind kind) {
        for (String piece : measure.messages(buffer, text, kind)) {
            sayPiece(unsaidLine(buffer, piece, kind, Optional.empty()));
        }
        pump();
    }

    /** Says a text of which the first message answers another. */
    void reply(Buffer buffer, String text, Optional<String> to) {
        Optional<String> answered = to;
        for (String piece : measure.messages(buffer, text, Line.Kind.MESSAGE)) {
            sayPiece(unsaidLine(buffer, piece, Line.Kind.MESSAGE, answered));
            answered = Optional.empty();
        }
        pump();
    }

    void retry(Buffer buffer, int index) {
        if (index < 0 || index >= buffer.lines().size() || !hasRoom()) {
            return;
        }
        if (buffer.lines().get(index) instanceof Line.Text text && text.own() && text.state() == Line.State.FAILED) {
            Unsaid unsaid =
                    unsaidLine(buffer, text.text(), text.kind(), text.marks().replyTo());
            wire.editor().replace(buffer, index, text.in(Line.State.SENDING, unsaid.label(), unsaid.since()));
            waiting.add(unsaid);
            pump();
        }
    }

    /**
     * Takes our own message as it came back.
     *
     * @return false when it is none that we wait for, such as one said with another program under our name
     */
    boolean echoed(Message message, Line.Text line) {
        Optional<Unsaid> unsaid = message.tags()
                .get("label")
                .flatMap(label -> Optional.ofNullable(underway.get(label)))
                .or(() -> wire.has("labeled-response") ? Optional.empty() : oldestTo(message.param(0), line));
        unsaid.ifPresent(found -> {
            change(found, line);
            done(found);
        });
        return unsaid.isPresent();
    }

    /** Whether something like this line that we have sent to the target has not come back yet. */
    boolean awaits(String target, Line.Text line) {
        return oldestTo(target, line).isPresent();
    }

    /** The server has taken the line with this label but does not send it back. */
    void acknowledged(String label, Instant time) {
        Optional.ofNullable(underway.get(label)).ifPresent(unsaid -> {
            change(unsaid, delivered(unsaid, time));
            done(unsaid);
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

    /**
     * We are in. What was sent before over a connection that broke is sent again only if the server can tell that it is the
     * same.
     *
     * @param known whether it knows that we are whom it had here before
     */
    void opened(boolean known) {
        if (!known || !wire.has(Dispatch.OWN_ID)) {
            List<Unsaid> doubtful = waiting.stream().filter(Unsaid::tried).toList();
            waiting.removeAll(doubtful);
            doubtful.forEach(this::showFailed);
        }
        pump();
    }

    /**
     * Nothing that is on its way will be confirmed over this connection.
     *
     * @param knownAgain whether the server will know us again
     */
    void closed(boolean knownAgain) {
        List<Unsaid> sent = List.copyOf(underway.values());
        underway.clear();
        if (knownAgain && wire.has(Dispatch.OWN_ID)) {
            List<Unsaid> later = List.copyOf(waiting);
            waiting.clear();
            sent.forEach(unsaid -> waiting.add(unsaid.broken()));
            waiting.addAll(later);
        } else {
            sent.forEach(this::showFailed);
        }
    }

    /** Nothing that waits will be sent any more. */
    void giveUp() {
        waiting.forEach(this::showFailed);
        waiting.clear();
    }

    /** What waits, in its order. */
    List<Unsaid> unsaid() {
        return List.copyOf(waiting);
    }

    private void showFailed(Unsaid unsaid) {
        change(unsaid, line(unsaid, Line.State.FAILED, unsaid.since()));
    }

    private void sayPiece(Unsaid unsaid) {
        boolean sending = hasRoom();
        wire.editor()
                .append(
                        unsaid.buffer(),
                        line(unsaid, sending ? Line.State.SENDING : Line.State.FAILED, unsaid.since()));
        if (sending) {
            waiting.add(unsaid);
        }
    }

    private boolean hasRoom() {
        return wire.network().phase() != Network.Phase.OFFLINE && waiting.size() + underway.size() < MAX_WAITING;
    }

    private Unsaid unsaidLine(Buffer buffer, String text, Line.Kind kind, Optional<String> replyTo) {
        return new Unsaid(buffer, labels.get(), kind, text, replyTo, wire.serverTime(), false);
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
        while (wire.isOnline() && !waiting.isEmpty() && (confirms ? onTheirWay() : unconfirmed) < WINDOW) {
            Unsaid unsaid = waiting.remove().sentAt(wire.serverTime());
            if (!dispatch.isPossible(unsaid)) {
                sayInPieces(unsaid);
                continue;
            }
            if (confirms) {
                underway.put(unsaid.label(), unsaid);
            }
            dispatch.send(unsaid);
            if (!confirms) {
                change(unsaid, delivered(unsaid, unsaid.since()));
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
                .filter(unsaid -> unsaid.since().isAfter(recent))
                .mapToLong(unsaid -> dispatch.isLong(unsaid) ? LONG : 1)
                .sum();
    }

    /** A server that does not take a text as one message gets it as several, unless it may have it already. */
    private void sayInPieces(Unsaid whole) {
        if (whole.tried()) {
            showFailed(whole);
            return;
        }
        List<Unsaid> pieces = measure.messages(whole.buffer(), whole.text(), whole.kind()).stream()
                .map(piece -> unsaidLine(whole.buffer(), piece, whole.kind(), Optional.empty()))
                .toList();
        Unsaid first = pieces.get(0).answering(whole.replyTo());
        change(whole, line(first, Line.State.SENDING, first.since()));
        pieces.stream()
                .skip(1)
                .forEach(piece -> wire.editor().append(piece.buffer(), line(piece, Line.State.SENDING, piece.since())));
        for (int i = pieces.size() - 1; i > 0; i--) {
            waiting.addFirst(pieces.get(i));
        }
        waiting.addFirst(first);
    }

    private void fail(Unsaid unsaid) {
        showFailed(unsaid);
        done(unsaid);
    }

    private void done(Unsaid unsaid) {
        underway.remove(unsaid.label());
        pump();
    }

    private void change(Unsaid unsaid, Line.Text next) {
        unsaid.buffer()
                .lines()
                .indexOfOwn(unsaid.label())
                .ifPresent(index -> wire.editor().replace(unsaid.buffer(), index, next));
    }

    private Line.Text line(Unsaid unsaid, Line.State state, Instant time) {
        Marks marks = Marks.told(unsaid.replyTo(), false);
        return new Line.Text(
                time, unsaid.label(), wire.network().nick(), unsaid.text(), unsaid.kind(), true, state, marks);
    }

    /** The server has it, but has not said what it calls it. */
    private Line.Text delivered(Unsaid unsaid, Instant time) {
        return line(unsaid, Line.State.DELIVERED, time).in(Line.State.DELIVERED, "", time);
    }

    private Optional<Unsaid> oldestTo(String target) {
        return underway.values().stream()
                .filter(unsaid ->
                        wire.isupport().casemapping().same(unsaid.buffer().name(), target))
                .findFirst();
    }

    private Optional<Unsaid> oldestTo(String target, Line.Text line) {
        return oldestTo(target).filter(unsaid -> unsaid.text().equals(line.text()) && unsaid.kind() == line.kind());
    }
}
