package causerie.server.channel;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Numeric;
import causerie.irc.Source;
import causerie.irc.Tags;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.config.ServerLimits;
import causerie.server.journal.Journal;
import causerie.server.journal.ServerClock;
import causerie.server.session.CommandException;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One room. Everything in it happens under its one lock: checked, changed and put into every member's queue, so that
 * all members see one order. Nothing waits under the lock, and no other room is touched. Used by all threads.
 */
public final class Channel {
    private final String name;
    private final ServerLimits limits;
    private final ServerClock clock;
    private final long createdAt;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final ChannelState state;

    Channel(String name, boolean lobby, ServerLimits limits, ServerClock clock) {
        this.name = name;
        this.limits = limits;
        this.clock = clock;
        this.createdAt = clock.now().getEpochSecond();
        this.state = new ChannelState(name, lobby, limits);
    }

    public String name() {
        return name;
    }

    /** When the room was opened, in seconds since 1970. */
    public long createdAt() {
        return createdAt;
    }

    /**
     * Lets somebody in and tells everybody; the first one in keeps order there, except in the lobby.
     *
     * @return false when the room has just closed, and one of the same name has to be opened
     */
    boolean join(String key, ReplyBuffer own) throws CommandException {
        Session session = own.session();
        lock.lock();
        try {
            if (state.isClosed()) {
                return false;
            }
            state.enter(session, key);
            Source source = session.identity().source();
            toAll(
                    event(Message.from(source, "JOIN", name))
                            .withRealName(session.identity().realName()),
                    own);
            session.away()
                    .ifPresent(message -> toOthers(
                            event(Message.from(source, "AWAY", message)).onlyFor(Capability.AWAY_NOTIFY), own));
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets a member go and tells everybody, the member included. */
    void part(Optional<String> reason, ReplyBuffer own) throws CommandException {
        Session session = own.session();
        lock.lock();
        try {
            state.requireMember(session);
            Source source = session.identity().source();
            toAll(
                    event(reason.map(text -> Message.from(source, "PART", name, text))
                            .orElseGet(() -> Message.from(source, "PART", name))),
                    own);
            state.remove(session);
        } finally {
            lock.unlock();
        }
    }

    /** Removes somebody in the name of an operator and tells everybody. */
    void kick(Session target, String reason, ReplyBuffer own) throws CommandException {
        lock.lock();
        try {
            state.requireOperator(own.session());
            if (!state.isMember(target)) {
                throw new CommandException(
                        Numeric.ERR_USERNOTINCHANNEL, target.nick(), name, "They aren't on that channel");
            }
            Source source = own.session().identity().source();
            toAll(event(Message.from(source, "KICK", name, target.nick(), reason)), own);
            state.remove(target);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets somebody whose connection has ended; others are told apart from this. Answers who else is here. */
    List<Session> leave(Session session) {
        lock.lock();
        try {
            state.remove(session);
            state.forgetInvitation(session);
            return List.copyOf(state.sessions());
        } finally {
            lock.unlock();
        }
    }

    /** Whether nobody is left and nobody can come any more. */
    boolean isClosed() {
        lock.lock();
        try {
            return state.isClosed();
        } finally {
            lock.unlock();
        }
    }

    /** Refuses those who may not speak here now. */
    public void checkMaySpeak(Session session) throws CommandException {
        lock.lock();
        try {
            state.checkMaySpeak(session);
        } finally {
            lock.unlock();
        }
    }

    /** The journal's way in: whatever is said is put into every queue, the speaker's copy included, in one order. */
    public Journal.Ordered speaker(ReplyBuffer own) {
        return stamp -> {
            lock.lock();
            try {
                Envelope envelope = stamp.get();
                toOthers(envelope, own);
                if (own.session().has(Capability.ECHO_MESSAGE)) {
                    own.own(envelope);
                }
            } finally {
                lock.unlock();
            }
        };
    }

    /** Sets what the room is about, empty text for nothing, and tells everybody. */
    public void setTopic(String text, ReplyBuffer own) throws CommandException {
        Session session = own.session();
        lock.lock();
        try {
            state.requireMember(session);
            if (state.has(ChannelMode.PROTECTED_TOPIC)) {
                state.requireOperator(session);
            }
            Source source = session.identity().source();
            Envelope event = event(Message.from(source, "TOPIC", name, text));
            long now = clock.now().getEpochSecond();
            state.topic(
                    text.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Topic(event.message().lastParam(), source.toString(), now)));
            toAll(event, own);
        } finally {
            lock.unlock();
        }
    }

    public Optional<Topic> topic() {
        lock.lock();
        try {
            return state.topic();
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a member, or an operator where only invited people may enter, asked somebody in. */
    public void invite(Session target, ReplyBuffer own) throws CommandException {
        lock.lock();
        try {
            state.requireMember(own.session());
            if (state.has(ChannelMode.INVITE_ONLY)) {
                state.requireOperator(own.session());
            }
            if (state.isMember(target)) {
                throw new CommandException(Numeric.ERR_USERONCHANNEL, target.nick(), name, "is already on channel");
            }
            state.invite(target);
        } finally {
            lock.unlock();
        }
    }

    /** Makes the changes that an operator asks for, and tells everybody of those that changed something. */
    public void change(List<ModeRequest> requests, ReplyBuffer own) throws CommandException {
        lock.lock();
        try {
            state.requireOperator(own.session());
            ModeText made = new ModeText();
            for (ModeRequest request : requests) {
                state.change(request, clock.now().getEpochSecond(), made, own);
                if (made.isFull()) {
                    tell(made, own);
                    made = new ModeText();
                }
            }
            tell(made, own);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void tell(ModeText made, ReplyBuffer own) {
        if (!made.isEmpty()) {
            Source source = own.session().identity().source();
            toAll(event(new Message(Tags.NONE, source, "MODE", made.params(name))), own);
        }
    }

    /** How the room is set, as 324 shows it; the key only to members. */
    public String modes(Session asker) {
        lock.lock();
        try {
            return state.modes(asker);
        } finally {
            lock.unlock();
        }
    }

    public List<Ban> bans() {
        lock.lock();
        try {
            return state.bans();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Looks and answers while nothing happens here, so that whoever is told how things are hears of every later change
     * after that. It may not wait, nor touch another room.
     */
    public void whileStill(Runnable answer) {
        lock.lock();
        try {
            answer.run();
        } finally {
            lock.unlock();
        }
    }

    /** Everybody who is here, in the order in which they came. */
    public List<Member> members() {
        lock.lock();
        try {
            return state.members();
        } finally {
            lock.unlock();
        }
    }

    /** What a member may do here; empty when the person is not one. */
    public Optional<Membership> membership(Session session) {
        lock.lock();
        try {
            return state.membership(session);
        } finally {
            lock.unlock();
        }
    }

    /** Whether those outside may not know of the room. */
    public boolean isSecret() {
        lock.lock();
        try {
            return state.has(ChannelMode.SECRET);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the asker may know of the room and of who is in it. */
    public boolean isVisibleTo(Session asker) {
        return !isSecret() || membership(asker).isPresent();
    }

    /** What happens here, now; words that do not fit a line with their sender in front are cut. */
    private Envelope event(Message message) {
        return Envelope.of(MessageFormatter.fitting(message, limits.lineBytes()), clock.now());
    }

    @GuardedBy("lock")
    private void toAll(Envelope envelope, ReplyBuffer own) {
        toOthers(envelope, own);
        if (state.isMember(own.session())) {
            own.own(envelope);
        }
    }

    @GuardedBy("lock")
    private void toOthers(Envelope envelope, ReplyBuffer own) {
        for (Session member : state.sessions()) {
            if (member != own.session()) {
                member.send(envelope, own.unflushed());
            }
        }
    }
}
