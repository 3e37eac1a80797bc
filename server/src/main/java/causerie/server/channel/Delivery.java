package causerie.server.channel;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Source;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.capability.MessageEnvelope;
import causerie.server.capability.Sender;
import causerie.server.journal.Place;
import causerie.server.journal.Said;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.Optional;

/** Puts what happens in one room into its members' queues. Guarded by the room's lock, so that all see one order. */
final class Delivery {
    private final ChannelState state;
    private final Place.Room place;
    private final ChannelContext context;

    Delivery(ChannelState state, Place.Room place, ChannelContext context) {
        this.state = state;
        this.place = place;
        this.context = context;
    }

    /** Tells all members what one of them does, and keeps that it happened. Answers with the message as it was told. */
    Message happened(Message message, ReplyBuffer own) {
        MessageEnvelope event = event(own.session(), message);
        toAll(event, own);
        context.journal().note(new Said.Event(event.message(), own.session().sender(), place));
        return event.message();
    }

    /** What somebody does here, now; words that do not fit a line with their sender in front are cut. */
    private MessageEnvelope event(Session who, Message message) {
        return Envelope.of(
                        MessageFormatter.fitting(
                                message, context.limits().text().lineBytes()),
                        context.clock().now())
                .from(who.sender());
    }

    /** Tells that somebody has come in, and whether away. */
    void entered(ReplyBuffer own) {
        Session session = own.session();
        Source source = session.identity().source();
        happened(Message.from(source, "JOIN", state.name()), own);
        session.away()
                .ifPresent(message -> toOthers(
                        event(session, Message.from(source, "AWAY", message)).onlyFor(Capability.AWAY_NOTIFY), own));
    }

    /** Tells of the rank that somebody has got who has come in, if any. */
    void given(ReplyBuffer own) {
        Session session = own.session();
        ModeText modes = new ModeText();
        String letters = state.membership(session).map(Membership::letters).orElse("");
        letters.chars().forEach(letter -> modes.add(true, (char) letter, session.nick()));
        int lineBytes = context.limits().text().lineBytes();
        for (Message message : modes.messages(context.source(), state.name(), lineBytes)) {
            toAll(Envelope.of(message, context.clock().now()), own);
            context.journal().note(new Said.Event(message, Sender.NOBODY, place));
        }
    }

    void left(Optional<String> reason, ReplyBuffer own) {
        Source source = own.session().identity().source();
        Message message = reason.map(text -> Message.from(source, "PART", state.name(), text))
                .orElseGet(() -> Message.from(source, "PART", state.name()));
        happened(message, own);
    }

    void removed(Session target, String reason, ReplyBuffer own) {
        Source source = own.session().identity().source();
        happened(Message.from(source, "KICK", state.name(), target.nick(), reason), own);
    }

    void changed(ModeText modes, ReplyBuffer own) {
        Source source = own.session().identity().source();
        int lineBytes = context.limits().text().lineBytes();
        modes.messages(source, state.name(), lineBytes).forEach(message -> happened(message, own));
    }

    /** Tells the one who is asked in, and those who asked to hear of it and may ask people in themselves. */
    void invited(Session target, ReplyBuffer own) {
        Source source = own.session().identity().source();
        MessageEnvelope event = event(own.session(), Message.from(source, "INVITE", target.nick(), state.name()));
        target.send(event, own.unflushed());
        MessageEnvelope news = event.onlyFor(Capability.INVITE_NOTIFY);
        state.sessions().stream()
                .filter(member -> member != own.session() && state.rules().mayInvite(member))
                .forEach(member -> member.send(news, own.unflushed()));
    }

    /** Tells that the room is called otherwise now; those who know no RENAME in the way they know. */
    void renamed(String former, Renaming renaming, ReplyBuffer own) {
        Source source = own.session().identity().source();
        Message rename = Message.from(source, "RENAME", former, state.name(), renaming.reason());
        toAll(event(own.session(), rename).onlyFor(Capability.CHANNEL_RENAME), own);
        if (!renaming.changesOnlyCase()) {
            state.sessions().stream()
                    .flatMap(member -> member.devices().stream())
                    .filter(client -> !client.has(Capability.CHANNEL_RENAME))
                    .forEach(client -> renaming.fallback().accept(client, former));
        }
    }

    /** To every member; to whoever did it as an answer. */
    void toAll(Envelope envelope, ReplyBuffer own) {
        toOthers(envelope, own);
        if (state.isMember(own.session())) {
            own.own(envelope);
        }
    }

    void toOthers(Envelope envelope, ReplyBuffer own) {
        for (Session member : state.sessions()) {
            if (member != own.session()) {
                member.send(envelope, own.unflushed());
            }
        }
    }

    /** To those whom a speaker means, and back to the speaker who asked for an echo. */
    void say(Envelope envelope, Speech speech, ReplyBuffer own) {
        if (speech.onlyFrom().isEmpty()) {
            toOthers(envelope, own);
        } else {
            toRanks(envelope, speech, own);
        }
        own.echo(envelope);
    }

    private void toRanks(Envelope envelope, Speech speech, ReplyBuffer own) {
        for (Member member : state.members()) {
            if (member.session() != own.session() && speech.isFor(member.membership())) {
                member.session().send(envelope, own.unflushed());
            }
        }
    }
}
