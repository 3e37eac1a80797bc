package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.irc.Message;
import causerie.irc.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Deals with what people, and the server, say. Belongs to the event dispatch thread. */
final class TextMessages {
    /** How long somebody counts as writing after the last sign of it; see the typing specification. */
    private static final Duration TYPING = Duration.ofSeconds(6);

    private static final int MAX_REPLIES = 5;
    private static final Duration REPLIES_IN = Duration.ofSeconds(30);
    private static final int REPLY_BYTES = 200;

    private final Wire wire;
    private final Outbox outbox;
    private final Deque<Instant> replies = new ArrayDeque<>();

    TextMessages(Wire wire, Outbox outbox) {
        this.wire = wire;
        this.outbox = outbox;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put("PRIVMSG", message -> said(message, Line.Kind.MESSAGE));
        verbs.put("NOTICE", message -> said(message, Line.Kind.NOTICE));
        verbs.put("TAGMSG", this::tagged);
    }

    private void said(Message message, Line.Kind kind) {
        Optional<Ctcp> ctcp = Ctcp.in(message.param(1));
        boolean action =
                ctcp.filter(request -> request.command().equals("ACTION")).isPresent();
        if (ctcp.isPresent() && (!action || kind == Line.Kind.NOTICE)) {
            if (kind == Line.Kind.MESSAGE) {
                requested(message, ctcp.get());
            }
        } else if (isServer(message.source())) {
            serverSaid(message);
        } else {
            String text = action ? ctcp.get().text() : message.param(1);
            show(message, line(message, text, action ? Line.Kind.ACTION : kind));
        }
    }

    private Line.Text line(Message message, String text, Line.Kind kind) {
        return new Line.Text(
                wire.timeOf(message),
                message.tags().get("msgid").orElse(""),
                message.source().name(),
                text,
                kind,
                isOwn(message),
                Line.State.DELIVERED);
    }

    /** Without echoes, what comes from us is what we wrote to ourselves: it arrives, as from anybody. */
    private boolean isOwn(Message message) {
        return wire.isSelf(message)
                && (wire.has("echo-message") || !wire.network().isSelf(message.param(0)));
    }

    private void show(Message message, Line.Text line) {
        if (line.own()) {
            wire.self(message.source());
            if (outbox.echoed(message, line) || isDoubled(message)) {
                return;
            }
        }
        String target = wire.withoutStatus(message.param(0));
        if (wire.isupport().isChannel(target)) {
            wire.room(target).ifPresent(room -> wire.editor().append(room, line));
        } else {
            wire.editor()
                    .person(line.own() ? target : line.author())
                    .ifPresent(person -> wire.editor().append(person, line));
        }
    }

    /** What we write to ourselves comes twice, as an echo with our label and as a message; the echo is enough. */
    private boolean isDoubled(Message message) {
        return wire.has("labeled-response") && wire.network().isSelf(message.param(0));
    }

    private void serverSaid(Message message) {
        Line.Event line = new Line.Event(
                wire.timeOf(message), Line.What.SERVER, message.source().name(), List.of(message.param(1)));
        wire.network().serverLines().append(line);
        if (wire.isOnline()) {
            wire.room(wire.withoutStatus(message.param(0)))
                    .or(() -> wire.network().current())
                    .ifPresent(buffer -> wire.editor().append(buffer, line));
        }
    }

    /** Only servers have a dot in a name that stands alone. */
    private static boolean isServer(Source source) {
        return source.user().isEmpty()
                && source.host().isEmpty()
                && (source.name().isEmpty() || source.name().indexOf('.') >= 0);
    }

    private void requested(Message message, Ctcp request) {
        if (wire.isSelf(message) || !wire.network().isSelf(message.param(0)) || !mayReply()) {
            return;
        }
        switch (request.command()) {
            case "VERSION" -> reply(message, new Ctcp("VERSION", "Causerie"));
            case "PING" -> reply(message, new Ctcp("PING", Words.oneLine(request.text(), REPLY_BYTES)));
            default -> {
                // What programs want beyond that is nobody's business.
            }
        }
    }

    private void reply(Message message, Ctcp reply) {
        replies.add(wire.now());
        wire.send("NOTICE", message.source().name(), reply.format());
    }

    private boolean mayReply() {
        Instant recent = wire.now().minus(REPLIES_IN);
        while (!replies.isEmpty() && replies.peek().isBefore(recent)) {
            replies.remove();
        }
        return replies.size() < MAX_REPLIES;
    }

    private void tagged(Message message) {
        Optional<String> typing = message.tags().get("+typing");
        if (typing.isEmpty() || wire.isSelf(message)) {
            return;
        }
        String nick = message.source().name();
        String target = wire.withoutStatus(message.param(0));
        Optional<Buffer> buffer = wire.isupport().isChannel(target) ? wire.room(target) : wire.person(nick);
        buffer.filter(where -> !where.isRoom() || where.member(nick).isPresent())
                .ifPresent(where -> typing(where, nick, typing.get().equals("active")));
    }

    private void typing(Buffer buffer, String nick, boolean active) {
        if (active) {
            wire.editor().typing(buffer, nick, wire.now().plus(TYPING), wire.now());
        } else {
            wire.editor().stoppedTyping(buffer, nick);
        }
    }
}
