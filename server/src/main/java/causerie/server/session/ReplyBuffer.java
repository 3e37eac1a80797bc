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
    // At most one batch of answers and one inside it are open on a connection, so they may be called the same every
    // time.
    private static final String OUTER = "r";
    private static final String INNER = "i";

    private final Audience audience;
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
     */
    private record Manner(String label, boolean silent) {
        static final Manner PLAIN = new Manner("", false);
    }

    private ReplyBuffer(Audience audience, FlushList unflushed, From from, Manner manner) {
        this.audience = audience;
        this.unflushed = unflushed;
        this.from = from;
        this.manner = manner;
    }

    /**
     * Answers to a command that came with a label, if the client may use one. A NOTICE is answered with no numeric: servers
     * "must not send any error back to the client on receipt of a NOTICE command"
     * (<a href="https://modern.ircdocs.horse/#notice-message">NOTICE</a>).
     */
    public static ReplyBuffer to(Message request, Device device, FlushList unflushed, From from) {
        boolean mayLabel = device.has(Capability.LABELED_RESPONSE) && device.has(Capability.BATCH);
        String label = mayLabel ? request.tags().get("label").orElse("") : "";
        boolean fits = label.getBytes(StandardCharsets.UTF_8).length <= Limits.LABEL_BYTES;
        boolean silent = request.verb().equalsIgnoreCase("NOTICE");
        Audience asker = new Audience.Client(device, true);
        return new ReplyBuffer(asker, unflushed, from, new Manner(fits ? label : "", silent));
    }

    /** Tells a client what it has not asked for; on whatever thread has to tell it. */
    public static ReplyBuffer unasked(Device device, FlushList unflushed, From from) {
        return new ReplyBuffer(new Audience.Client(device, false), unflushed, from, Manner.PLAIN);
    }

    /** Tells all clients of somebody what none of them has asked for; on whatever thread has to tell it. */
    public static ReplyBuffer unasked(Session session, FlushList unflushed, From from) {
        return new ReplyBuffer(new Audience.Person(session), unflushed, from, Manner.PLAIN);
    }

    /** Who is told. */
    public Session session() {
        return audience.session();
    }

    /** The client that is told; empty when all clients of somebody are. */
    public Optional<Device> device() {
        return audience.client();
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
    void tell(Device other, Numeric numeric, String text) {
        Message message =
                Message.from(from.server(), numeric.code(), other.session().nick(), text);
        other.send(Envelope.of(message, from.now().get()), unflushed);
    }

    /** How many bytes such an answer takes. */
    public int bytesOf(Numeric numeric, String... params) {
        return MessageFormatter.bodyBytes(message(numeric, params));
    }

    private Message message(Numeric numeric, String... params) {
        List<String> all = new ArrayList<>(params.length + 1);
        all.add(session().nick());
        all.addAll(Echoed.params(params));
        return new Message(Tags.NONE, from.server(), numeric.code(), all);
    }

    /** Answers with a <a href="https://ircv3.net/specs/extensions/standard-replies">standard reply</a>. */
    public void standardReply(String type, String... params) {
        send(new Message(Tags.NONE, from.server(), type, Echoed.params(params)));
    }

    /** Answers with a command from the server. */
    public void command(String verb, String... params) {
        send(Message.from(from.server(), verb, params));
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
        audience.client().ifPresent(device -> device.awaitTurn(unflushed));
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
        ReplyBuffer other = new ReplyBuffer(audience.unasked(), theirs, from, manner);
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
     * order for all; the person's other clients are sent it as everybody is.
     */
    public void own(Envelope envelope) {
        audience.sendToOthers(envelope, unflushed);
        ownAlone(envelope);
    }

    /** The same with something that the client itself has said: it gets its copy if it has asked for that. */
    public void echo(Envelope envelope) {
        audience.sendToOthers(envelope, unflushed);
        echoOnly(envelope);
    }

    /** The same when the person's other clients have it already. */
    public void echoOnly(Envelope envelope) {
        if (audience.has(Capability.ECHO_MESSAGE)) {
            ownAlone(envelope);
        }
    }

    /** The same where the person's other clients are told in another way. */
    public void ownAlone(Envelope envelope) {
        if (!audience.isSent(envelope)) {
            // What the client cannot be sent is no answer either: an ACK may have to stand in.
            return;
        }
        if (manner.label().isEmpty()) {
            audience.send(envelope, unflushed);
        } else if (expectsOne && batch.isEmpty()) {
            answered = true;
            audience.unasked().send(envelope, Tags.of("label", manner.label()), unflushed);
        } else {
            openBatch(envelope.time());
            sendNow(envelope);
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
        if (!audience.has(Capability.BATCH)) {
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
        audience.send(envelope, batch.isEmpty() ? Tags.NONE : Tags.of("batch", batch), unflushed);
    }

    private void answer(Message message, Instant time, Tags tags) {
        audience.send(Envelope.of(message, time), tags, unflushed);
    }
}
