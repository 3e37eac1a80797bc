package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.irc.Message;
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
        verbs.put("PRIVMSG", this::said);
        verbs.put("NOTICE", this::said);
        verbs.put("TAGMSG", this::tagged);
    }

    private void said(Message message) {
        Optional<Line> line = TextLines.line(wire, message, isOwn(message));
        if (line.isEmpty()) {
            requested(message);
        } else if (line.get() instanceof Line.Text text) {
            show(message, text);
        } else {
            serverSaid(message, line.get());
        }
    }

    /** Without echoes, what comes from us is what we wrote to ourselves: it arrives, as from anybody. */
    private boolean isOwn(Message message) {
        return wire.isSelf(message)
                && (wire.has("echo-message") || !wire.network().isSelf(message.param(0)));
    }

    private void show(Message message, Line.Text line) {
        if (line.own()) {
            wire.self(message.source());
            if (outbox.echoed(message, line) || isDoubled(message, line)) {
                return;
            }
        }
        String target = wire.withoutStatus(message.param(0));
        Optional<Buffer> buffer = wire.isupport().isChannel(target)
                ? wire.room(target)
                : wire.editor().person(line.own() ? target : line.author());
        buffer.filter(where -> !where.lines().contains(line.id())).ifPresent(where -> {
            if (where.isRoom()
                    && wire.time(message).filter(where::isBeforeEntry).isPresent()) {
                wire.editor().history(where, List.of(line), Optional.empty());
            } else {
                wire.editor().append(where, line);
            }
        });
    }

    /**
     * What we write to ourselves comes twice, as a message and as an echo with our label; the echo is enough. What another
     * device of ours has written comes once.
     */
    private boolean isDoubled(Message message, Line.Text line) {
        return wire.has("labeled-response")
                && wire.network().isSelf(message.param(0))
                && outbox.awaits(message.param(0), line);
    }

    private void serverSaid(Message message, Line line) {
        wire.network().serverLines().append(line);
        if (wire.isOnline()) {
            wire.room(wire.withoutStatus(message.param(0)))
                    .or(() -> wire.network().current())
                    .ifPresent(buffer -> wire.editor().append(buffer, line));
        }
    }

    private void requested(Message message) {
        boolean toUs = !wire.isSelf(message) && wire.network().isSelf(message.param(0));
        if (toUs && message.verb().equals("PRIVMSG") && mayReply()) {
            Ctcp.in(message.param(1)).ifPresent(request -> answer(message, request));
        }
    }

    private void answer(Message message, Ctcp request) {
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
