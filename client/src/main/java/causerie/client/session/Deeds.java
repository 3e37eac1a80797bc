package causerie.client.session;

import causerie.client.model.Abilities;
import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Reaction;
import causerie.client.model.Redaction;
import causerie.irc.Message;
import causerie.irc.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Does and takes in what people do to what was said. Belongs to the event dispatch thread. */
final class Deeds implements MessageActions {
    /** See <a href="https://ircv3.net/specs/extensions/message-redaction">message-redaction</a>. */
    static final String REDACTION = "draft/message-redaction";

    /** Our own; see docs/extensions.md. */
    static final String EDITING = "causerie/edit";
    /** The tag of what has other words now than at first. */
    static final String EDITED = "causerie/edited";

    private static final String REDACT = "REDACT";
    private static final String EDIT = "EDIT";
    private static final String TAGMSG = "TAGMSG";
    /** All of it is sent at once, so that no other can be called so. */
    private static final String BATCH = "edit";

    private final Wire wire;
    private final Outbox outbox;
    private final History history;
    private final TypingNotices typingNotices;
    private final TextMeasure measure;

    Deeds(Wire wire, Outbox outbox, History history, TypingNotices typingNotices) {
        this.wire = wire;
        this.outbox = outbox;
        this.history = history;
        this.typingNotices = typingNotices;
        this.measure = new TextMeasure(wire);
    }

    /** Beside others who deal with the same verbs. */
    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.merge(TAGMSG, this::heard, Consumer::andThen);
        verbs.put(REDACT, this::heard);
        verbs.put(EDIT, this::heard);
    }

    /** What is possible is told with what a server can do. */
    void offerAfter(Message message) {
        if (message.verb().equals("CAP") || message.verb().equals("005")) {
            offer();
        }
    }

    /** Says what can be done on this server, as far as it has told by now. */
    void offer() {
        boolean reply = ClientTags.passes(wire, ClientTags.REPLY);
        boolean react = reply && ClientTags.passes(wire, ClientTags.REACT);
        boolean redact = wire.has(REDACTION);
        wire.editor().marks().abilities(new Abilities(reply, react, redact, wire.has(EDITING)));
    }

    @Override
    public int count(Buffer buffer, String text) {
        return measure.messages(buffer, text, Line.Kind.MESSAGE).size();
    }

    @Override
    public void reply(Buffer buffer, String to, String text) {
        boolean possible = wire.network().abilities().reply() && ClientTags.isId(to);
        typingNotices.said(buffer);
        outbox.reply(buffer, text, Optional.of(to).filter(id -> possible));
    }

    @Override
    public void react(Buffer buffer, String to, String reaction, boolean on) {
        String text = reaction.strip();
        if (canAct(buffer, to) && wire.network().abilities().react() && Reaction.isPossible(text)) {
            send(buffer, Message.of(TAGMSG, buffer.name()).withTags(ClientTags.reaction(to, text, on)));
        }
    }

    @Override
    public void redact(Buffer buffer, String id) {
        if (canAct(buffer, id) && wire.network().abilities().redact()) {
            send(buffer, Message.of(REDACT, buffer.name(), id));
        }
    }

    @Override
    public boolean edit(Buffer buffer, String id, String words) {
        String text = Words.text(words);
        int most = measure.editBytes(buffer, id);
        boolean oneLine = text.indexOf('\n') < 0 && Words.bytes(text) <= most;
        boolean fits = oneLine
                || Multiline.of(wire).filter(can -> can.takes(text, most)).isPresent();
        if (fits && canAct(buffer, id) && wire.network().abilities().edit()) {
            typingNotices.said(buffer);
            Message bare = Message.of(EDIT, buffer.name(), id);
            Message whole = Message.of(EDIT, buffer.name(), id, text);
            send(buffer, whole, oneLine ? List.of(whole) : Multiline.batch(Tags.NONE, BATCH, bare, text, most));
        }
        return fits;
    }

    @Override
    public void look(Buffer buffer, String id) {
        history.look(buffer, id);
    }

    private boolean canAct(Buffer buffer, String id) {
        return wire.isOnline() && buffer.joined() && ClientTags.isId(id);
    }

    private void send(Buffer buffer, Message message) {
        send(buffer, message, List.of(message));
    }

    /** What a server does not send back to us shows at once. */
    private void send(Buffer buffer, Message message, List<Message> lines) {
        lines.forEach(wire::send);
        if (!wire.has("echo-message")) {
            take(wire, buffer, wire.fromUs(message), true);
        }
    }

    private void heard(Message message) {
        boolean own = wire.isSelf(message);
        String target = wire.withoutStatus(message.param(0));
        Optional<Buffer> buffer = wire.isupport().isChannel(target)
                ? wire.room(target)
                : wire.person(own ? target : message.source().name());
        buffer.ifPresent(where -> take(wire, where, message, own));
    }

    /** Takes in what was done to a message of a conversation, now or before. */
    static void take(Wire wire, Buffer buffer, Message message, boolean own) {
        if (message.verb().equals(TAGMSG)) {
            ClientTags.reacting(wire, message, own)
                    .ifPresent(reacting -> wire.editor().marks().react(buffer, reacting));
        } else if (message.verb().equals(REDACT)) {
            Redaction redaction = new Redaction(message.source().name(), message.param(2));
            wire.editor().marks().redact(buffer, message.param(1), redaction);
        } else if (message.verb().equals(EDIT)) {
            Optional<Ctcp> action = Ctcp.in(message.param(2));
            String text = action.map(Ctcp::text).orElse(message.param(2));
            wire.editor().marks().edit(buffer, message.param(1), text, action.isPresent());
        }
    }
}
