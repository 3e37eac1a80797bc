package causerie.server.session;

import causerie.io.FlushList;
import causerie.irc.Limits;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Numeric;
import causerie.irc.Source;
import causerie.irc.Tags;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answers to one command, in the form that <a
 * href="https://ircv3.net/specs/extensions/labeled-response">labeled-response</a> wants them: none is an ACK, one carries
 * the label, several are a batch. Without a label they go as they come. Belongs to the thread that answers; that is the
 * session's reader where the client has asked.
 */
public final class ReplyBuffer {
    private static final int MAX_ECHOED_PARAM = 120;

    // At most one batch of answers and one inside it are open on a connection, so they may be called the same every
    // time.
    private static final String OUTER = "r";
    private static final String INNER = "i";

    private final Session session;
    private final FlushList unflushed;
    private final From from;
    private final Manner manner;
    private Optional<Message> held = Optional.empty();
    private String batch = "";
    private boolean expectsOne;
    private boolean answered;

    /** Who answers, in which order and by which clock, and how long a line may be. */
    public record From(Source server, Order order, Supplier<Instant> now, int lineBytes) {}

    /**
     * How it answers.
     *
     * @param label of the command, empty text for none
     * @param silent whether no numeric may be an answer
     * @param asked whether the client has asked for it, and so gets only so much at a time
     */
    private record Manner(String label, boolean silent, boolean asked) {}

    private ReplyBuffer(Session session, FlushList unflushed, From from, Manner manner) {
        this.session = session;
        this.unflushed = unflushed;
        this.from = from;
        this.manner = manner;
    }

    /**
     * Answers to a command that came with a label, if the client may use one. A NOTICE is answered with no numeric: servers
     * "must not send any error back to the client on receipt of a NOTICE command"
     * (<a href="https://modern.ircdocs.horse/#notice-message">NOTICE</a>).
     */
    public static ReplyBuffer to(Message request, Session session, FlushList unflushed, From from) {
        boolean mayLabel = session.has(Capability.LABELED_RESPONSE) && session.has(Capability.BATCH);
        String label = mayLabel ? request.tags().get("label").orElse("") : "";
        boolean fits = label.getBytes(StandardCharsets.UTF_8).length <= Limits.LABEL_BYTES;
        boolean silent = request.verb().equalsIgnoreCase("NOTICE");
        return new ReplyBuffer(session, unflushed, from, new Manner(fits ? label : "", silent, true));
    }

    /** Tells a client what it has not asked for; on whatever thread has to tell it. */
    public static ReplyBuffer unasked(Session session, FlushList unflushed, From from) {
        return new ReplyBuffer(session, unflushed, from, new Manner("", false, false));
    }

    public Session session() {
        return session;
    }

    /** Where whatever this command sends to others waits to be flushed. */
    public FlushList unflushed() {
        return unflushed;
    }

    /** Answers with a numeric; the client's nick is put before the parameters. */
    public void numeric(Numeric numeric, String... params) {
        if (!manner.silent()) {
            send(message(numeric, params));
        }
    }

    /** Tells somebody else something that they asked to be told. */
    void tell(Session other, Numeric numeric, String text) {
        Message message = Message.from(from.server(), numeric.code(), other.nick(), text);
        other.send(Envelope.of(message, from.now().get()), unflushed);
    }

    /** How many bytes such an answer takes. */
    public int bytesOf(Numeric numeric, String... params) {
        return MessageFormatter.bodyBytes(message(numeric, params));
    }

    private Message message(Numeric numeric, String... params) {
        List<String> all = new ArrayList<>(params.length + 1);
        all.add(session.nick());
        all.addAll(echoed(params));
        return new Message(Tags.NONE, from.server(), numeric.code(), all);
    }

    /** Answers with a <a href="https://ircv3.net/specs/extensions/standard-replies">standard reply</a>. */
    public void standardReply(String type, String... params) {
        send(new Message(Tags.NONE, from.server(), type, echoed(params)));
    }

    /** Answers with a command from the server. */
    public void command(String verb, String... params) {
        send(Message.from(from.server(), verb, params));
    }

    /** What was echoed from the client has to be one short word again; the last is our own sentence. */
    private static List<String> echoed(String... params) {
        List<String> all = new ArrayList<>(params.length);
        for (int i = 0; i < params.length; i++) {
            all.add(i < params.length - 1 ? word(params[i]) : params[i]);
        }
        return all;
    }

    private static String word(String param) {
        boolean isWord = !param.isEmpty() && param.charAt(0) != ':' && param.indexOf(' ') < 0;
        return isWord ? Names.cut(param, MAX_ECHOED_PARAM) : "*";
    }

    private void send(Message message) {
        Message reply = MessageFormatter.fitting(message, from.lineBytes());
        from.order().run(() -> send(reply, from.now().get()));
    }

    private void send(Message reply, Instant now) {
        if (manner.label().isEmpty() || !batch.isEmpty()) {
            sendNow(Envelope.of(reply, now));
        } else if (held.isEmpty() && !answered) {
            held = Optional.of(reply);
        } else {
            openBatch(now);
            sendNow(Envelope.of(reply, now));
        }
    }

    /**
     * Waits, in the middle of a long answer, until the client may have more of it. Under no lock: others would wait, too.
     */
    public void pace() {
        if (from.order().isHeldByCurrentThread()) {
            throw new IllegalStateException("everybody would wait");
        }
        session.awaitTurn(unflushed);
    }

    /**
     * Promises that at most one answer follows, so that the client's own copy of what it said can carry the label at
     * once, in its place among what others say.
     */
    public void expectOne() {
        expectsOne = true;
    }

    /**
     * Leaves the answering to another thread, which ends it. What it sends waits to be flushed there, and does not count as
     * an answer that the client may have only so much of: others are sent the same.
     */
    public ReplyBuffer handOver(FlushList theirs) {
        ReplyBuffer other = new ReplyBuffer(session, theirs, from, new Manner(manner.label(), manner.silent(), false));
        other.expectsOne = expectsOne;
        later();
        return other;
    }

    /** Says nothing now, not even that there is no answer: a later command brings it. */
    public void later() {
        answered = true;
    }

    /**
     * Gives the client its copy of what everybody is sent, at once and while their order is held, to stand in the same
     * order for all.
     */
    public void own(Envelope envelope) {
        if (!envelope.isFor(session.capabilities())) {
            // What the client cannot be sent is no answer either: an ACK may have to stand in.
            return;
        }
        if (manner.label().isEmpty()) {
            session.send(envelope, unflushed);
        } else if (expectsOne && batch.isEmpty()) {
            answered = true;
            session.send(envelope, Tags.of("label", manner.label()), unflushed);
        } else {
            openBatch(envelope.time());
            sendNow(envelope);
        }
    }

    /** The same with something that the client itself has said, if it has asked for that. */
    public void echo(Envelope envelope) {
        if (session.has(Capability.ECHO_MESSAGE)) {
            own(envelope);
        }
    }

    /** Gives the client what was told before. */
    public void again(Envelope envelope) {
        from.order().run(() -> sendNow(envelope));
    }

    /**
     * Gives answers in a <a href="https://ircv3.net/specs/extensions/batch">batch</a> of their own; just so to clients that
     * know no batches. As the first answer it is the whole answer and carries the label: nothing may follow.
     */
    public void inBatch(List<String> typeAndParams, Runnable answers) {
        if (!session.has(Capability.BATCH)) {
            answers.run();
            return;
        }
        List<String> params = new ArrayList<>(typeAndParams);
        params.add(0, "+" + INNER);
        begin(new Message(Tags.NONE, from.server(), "BATCH", params));
        String outer = batch;
        batch = INNER;
        answers.run();
        batch = outer;
        Message end = Message.from(from.server(), "BATCH", "-" + INNER);
        from.order().run(() -> sendNow(Envelope.of(end, from.now().get())));
    }

    private void begin(Message start) {
        boolean whole = !manner.label().isEmpty() && held.isEmpty() && batch.isEmpty() && !answered;
        if (whole) {
            answered = true;
            from.order().run(() -> answer(start, from.now().get(), Tags.of("label", manner.label())));
        } else {
            send(start);
        }
    }

    /** Closes the batch, or sends what was held back, or says that there was no answer. */
    public void end() {
        if (manner.label().isEmpty()) {
            return;
        }
        from.order().run(() -> end(from.now().get()));
    }

    private void end(Instant now) {
        if (!batch.isEmpty()) {
            Message end = Message.from(from.server(), "BATCH", "-" + batch);
            batch = "";
            answer(end, now, Tags.NONE);
        } else if (!answered) {
            Message only = held.orElseGet(() -> Message.from(from.server(), "ACK"));
            answered = true;
            answer(only, now, Tags.of("label", manner.label()));
        }
    }

    /** The batch begins at the time of what it begins with, so that times do not run back. */
    private void openBatch(Instant time) {
        if (!batch.isEmpty()) {
            return;
        }
        batch = OUTER;
        Message start = Message.from(from.server(), "BATCH", "+" + batch, "labeled-response");
        answer(start, time, Tags.of("label", manner.label()));
        held.ifPresent(first -> answer(first, time, Tags.of("batch", batch)));
        held = Optional.empty();
    }

    private void sendNow(Envelope envelope) {
        send(envelope, batch.isEmpty() ? Tags.NONE : Tags.of("batch", batch));
    }

    private void answer(Message message, Instant time, Tags tags) {
        send(Envelope.of(message, time), tags);
    }

    private void send(Envelope envelope, Tags tags) {
        if (manner.asked()) {
            session.answer(envelope, tags, unflushed);
        } else {
            session.send(envelope, tags, unflushed);
        }
    }
}
