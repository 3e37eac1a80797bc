package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.MessageReference;
import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gets what was said before and has it shown in its place. See
 * <a href="https://ircv3.net/specs/extensions/chathistory">chathistory</a>. Belongs to the event dispatch thread.
 */
final class History {
    /** What asking for history takes; to be asked for together or not at all. */
    static final Set<String> CAPABILITIES = Set.of("draft/chathistory", "batch", "server-time");
    /** To be told, too, how people reacted to what was said before. */
    static final String EVENTS = "draft/event-playback";

    /** So much later than now, by whatever clock, nothing was said. */
    private static final Duration FUTURE = Duration.ofDays(1);

    private final Wire wire;
    private final OwnName ownName;
    private final HistoryRequests requests;

    History(Wire wire, OwnName ownName) {
        this.wire = wire;
        this.ownName = ownName;
        this.requests = new HistoryRequests(wire);
    }

    /** We are in a room: gets what we missed since we were there, or the latest. */
    void entered(Buffer room) {
        if (isAvailable()) {
            room.gap().ifPresentOrElse(last -> askSince(room, last), () -> askEarlier(room, Optional.empty()));
        }
    }

    /**
     * We are back: gets what people wrote to us alone in the meantime.
     *
     * @param heardUntil when another run of the program was there last
     */
    void returned(Optional<Instant> heardUntil) {
        Optional<Instant> since = wire.network().buffers().stream()
                .flatMap(buffer -> buffer.gap().stream())
                .map(MessageReference::time)
                .min(Instant::compareTo)
                .or(() -> heardUntil);
        if (isAvailable() && since.isPresent()) {
            String until = HistoryRequest.timestamp(wire.now().plus(FUTURE));
            String from = after(new MessageReference("", since.get()));
            List<String> params = List.of("TARGETS", until, from, Integer.toString(limit()));
            requests.ask(new HistoryRequest(params, new MissedTalks(this, since.get())));
        }
    }

    /** Somebody is looking at the first line: gets what is before it, unless that is under way or there is nothing. */
    void wanted(Buffer buffer) {
        if (isAvailable()
                && buffer.joined()
                && buffer.earlier() == Buffer.Earlier.MAYBE
                && buffer.lines().hasRoom()) {
            earlier(buffer, Buffer.Earlier.LOADING);
            EarlierPage page = new EarlierPage(this, buffer, buffer.lines().firstKnown());
            requests.askFirst(page.request());
        }
    }

    /** Somebody wants to see a message that is not here. */
    void look(Buffer buffer, String id) {
        if (isAvailable() && buffer.joined() && ClientTags.isId(id)) {
            requests.askFirst(new AroundPage(this, buffer, id).request());
        } else {
            looked(buffer, id);
        }
    }

    void looked(Buffer buffer, String id) {
        wire.editor().marks().looked(buffer, id);
    }

    /** Takes a batch, asked for or not. */
    void received(Batch batch) {
        if (wire.isOnline() && !requests.isAnswer(batch) && batch.type().equals(Batch.HISTORY)) {
            conversation(batch).ifPresent(buffer -> show(buffer, batch.messages(), Optional.empty()));
        }
    }

    /** Takes the reply to a request for history that the server does not fulfil; answers false for anything else. */
    boolean isRefusal(Message message) {
        boolean refusal = Refusals.isOf("CHATHISTORY", message);
        if (refusal) {
            requests.refused();
        }
        return refusal;
    }

    /** The connection is gone. Where nothing can be asked for, gaps stay as they are. */
    void closed() {
        if (!isAvailable()) {
            wire.network().buffers().stream().filter(Buffer::joined).forEach(wire.editor()::gapFilled);
        }
    }

    boolean isAvailable() {
        return wire.capabilities().containsAll(CAPABILITIES);
    }

    void ask(HistoryRequest request) {
        requests.ask(request);
    }

    HistoryRequest request(HistoryRequest.Answer answer, String subcommand, Buffer buffer, String... references) {
        List<String> params = new ArrayList<>(List.of(subcommand, buffer.name()));
        params.addAll(List.of(references));
        params.add(Integer.toString(limit()));
        return new HistoryRequest(params, answer);
    }

    int limit() {
        return HistoryRequest.limit(wire.isupport());
    }

    String after(MessageReference reference) {
        return HistoryRequest.after(wire.isupport(), reference);
    }

    String before(MessageReference reference) {
        return HistoryRequest.before(wire.isupport(), reference);
    }

    MessageReference reference(Message message) {
        return new MessageReference(message.tags().get("msgid").orElse(""), wire.timeOf(message));
    }

    /** Shows what was said before in its place, if known before that line; answers how many lines were not there. */
    int show(Buffer buffer, List<Message> messages, Optional<MessageReference> before) {
        List<Line> lines = new ArrayList<>();
        for (Message message : messages) {
            // What else may come, such as who entered, has happened: it must not happen again.
            boolean said = message.verb().equals("PRIVMSG") || message.verb().equals("NOTICE");
            if (said && !wire.isIgnored(message)) {
                TextLines.line(wire, message, isOwn(message)).ifPresent(lines::add);
            }
        }
        int added = wire.editor().history(buffer, lines, before);
        messages.stream()
                .filter(message -> !message.verb().equals("TAGMSG") || !wire.isIgnored(message))
                .forEach(message -> Deeds.take(wire, buffer, message, isOwn(message)));
        return added;
    }

    void earlier(Buffer buffer, Buffer.Earlier next) {
        wire.editor().earlier(buffer, next);
    }

    /** Begins to fill the gap of a conversation with a person, made if need be. */
    void catchUp(String nick, Instant since) {
        wire.editor().person(nick).filter(buffer -> !buffer.isRoom()).ifPresent(buffer -> {
            MessageReference last = buffer.gap().orElseGet(() -> new MessageReference("", since));
            wire.editor().gap(buffer, last);
            askSince(buffer, last);
        });
    }

    private void askSince(Buffer buffer, MessageReference last) {
        ask(new CatchUp(this, buffer, last).request());
        if (wire.has(Deeds.EDITING)) {
            ask(new Reread(this, buffer, last).request());
        }
    }

    void caughtUp(Buffer buffer) {
        wire.editor().gapFilled(buffer);
    }

    /** Says that something is missing before a line. */
    void missing(Buffer buffer, MessageReference line) {
        Line missing = new Line.Event(line.time(), Line.What.MISSING, "", List.of());
        wire.editor().history(buffer, List.of(missing), Optional.of(line));
    }

    Wire wire() {
        return wire;
    }

    private void askEarlier(Buffer buffer, Optional<MessageReference> first) {
        earlier(buffer, Buffer.Earlier.LOADING);
        ask(new EarlierPage(this, buffer, first).request());
    }

    /** After a lost connection the name that we want may be held by our own ghost for a while, who was us. */
    private boolean isOwn(Message message) {
        String author = message.source().name();
        return wire.isSelf(message) || wire.isupport().casemapping().same(author, ownName.wanted());
    }

    private Optional<Buffer> conversation(Batch batch) {
        String target = wire.withoutStatus(batch.target());
        if (wire.isupport().isChannel(target)) {
            return wire.room(target);
        }
        boolean possible = Words.isNick(target)
                && !batch.messages().isEmpty()
                && !wire.network().attention().ignores(target);
        return possible ? wire.editor().person(target).filter(buffer -> !buffer.isRoom()) : Optional.empty();
    }
}
