package causerie.server.channel;

import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;

/** Puts what happens in one room into its members' queues. Guarded by the room's lock, so that all see one order. */
final class Delivery {
    private final ChannelState state;

    Delivery(ChannelState state) {
        this.state = state;
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
        if (own.session().has(Capability.ECHO_MESSAGE)) {
            own.own(envelope);
        }
    }

    private void toRanks(Envelope envelope, Speech speech, ReplyBuffer own) {
        for (Member member : state.members()) {
            if (member.session() != own.session() && speech.isFor(member.membership())) {
                member.session().send(envelope, own.unflushed());
            }
        }
    }
}
