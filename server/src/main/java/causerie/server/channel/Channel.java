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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One room. Everything in it happens under its one lock: checked, changed and put into every member's queue, so that
 * all members see one order. Nothing waits under the lock, and no other room is touched. Used by all threads.
 */
public final class Channel {
    private final String name;
    private final boolean lobby;
    private final ServerLimits limits;
    private final ServerClock clock;
    private final long createdAt;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Map<Session, Membership> members = new LinkedHashMap<>();

    @GuardedBy("lock")
    private final Set<Session> invited = new LinkedHashSet<>();

    @GuardedBy("lock")
    private final BanList bans;

    @GuardedBy("lock")
    private ChannelSettings settings;

    @GuardedBy("lock")
    private Optional<Topic> topic = Optional.empty();

    /** Set once the last member has gone; a room of the same name is then another room. */
    @GuardedBy("lock")
    private boolean closed;

    Channel(String name, boolean lobby, ServerLimits limits, ServerClock clock) {
        this.name = name;
        this.lobby = lobby;
        this.limits = limits;
        this.clock = clock;
        this.createdAt = clock.now().getEpochSecond();
        this.bans = new BanList(limits.bans());
        this.settings = lobby ? ChannelSettings.OF_LOBBY : ChannelSettings.OF_NEW_ROOM;
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
            if (closed) {
                return false;
            }
            checkMayEnter(session, key);
            invited.remove(session);
            members.put(session, members.isEmpty() && !lobby ? Membership.OPERATOR : Membership.PLAIN);
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

    @GuardedBy("lock")
    private void checkMayEnter(Session session, String key) throws CommandException {
        boolean wasInvited = invited.contains(session);
        if (settings.limit().isPresent() && members.size() >= settings.limit().get()) {
            throw new CommandException(Numeric.ERR_CHANNELISFULL, name, "Cannot join channel (+l)");
        }
        if (settings.has(ChannelMode.INVITE_ONLY) && !wasInvited) {
            throw new CommandException(Numeric.ERR_INVITEONLYCHAN, name, "Cannot join channel (+i)");
        }
        if (bans.covers(session) && !wasInvited) {
            throw new CommandException(Numeric.ERR_BANNEDFROMCHAN, name, "Cannot join channel (+b)");
        }
        if (settings.key().isPresent() && !settings.key().get().equals(key) && !wasInvited) {
            throw new CommandException(Numeric.ERR_BADCHANNELKEY, name, "Cannot join channel (+k)");
        }
    }

    /** Lets a member go and tells everybody, the member included. */
    void part(Optional<String> reason, ReplyBuffer own) throws CommandException {
        Session session = own.session();
        lock.lock();
        try {
            requireMember(session);
            Source source = session.identity().source();
            toAll(
                    event(reason.map(text -> Message.from(source, "PART", name, text))
                            .orElseGet(() -> Message.from(source, "PART", name))),
                    own);
            remove(session);
        } finally {
            lock.unlock();
        }
    }

    /** Removes somebody in the name of an operator and tells everybody. */
    void kick(Session target, String reason, ReplyBuffer own) throws CommandException {
        lock.lock();
        try {
            requireOperator(own.session());
            if (!members.containsKey(target)) {
                throw new CommandException(
                        Numeric.ERR_USERNOTINCHANNEL, target.nick(), name, "They aren't on that channel");
            }
            Source source = own.session().identity().source();
            toAll(event(Message.from(source, "KICK", name, target.nick(), reason)), own);
            remove(target);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets somebody whose connection has ended; others are told apart from this. Answers who else is here. */
    List<Session> leave(Session session) {
        lock.lock();
        try {
            remove(session);
            invited.remove(session);
            return List.copyOf(members.keySet());
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void remove(Session session) {
        members.remove(session);
        closed = members.isEmpty() && !lobby;
    }

    /** Whether nobody is left and nobody can come any more. */
    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Refuses those who may not speak here now. */
    public void checkMaySpeak(Session session) throws CommandException {
        lock.lock();
        try {
            Membership membership = members.get(session);
            boolean outside = membership == null && settings.has(ChannelMode.NO_EXTERNAL_MESSAGES);
            boolean voiced = membership != null && !membership.modes().isEmpty();
            boolean silenced = !voiced && (settings.has(ChannelMode.MODERATED) || bans.covers(session));
            if (outside || silenced || (membership == null && settings.has(ChannelMode.SECRET))) {
                throw new CommandException(Numeric.ERR_CANNOTSENDTOCHAN, name, "Cannot send to channel");
            }
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
            requireMember(session);
            if (settings.has(ChannelMode.PROTECTED_TOPIC)) {
                requireOperator(session);
            }
            Source source = session.identity().source();
            Envelope event = event(Message.from(source, "TOPIC", name, text));
            topic = text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Topic(
                            event.message().lastParam(),
                            source.toString(),
                            clock.now().getEpochSecond()));
            toAll(event, own);
        } finally {
            lock.unlock();
        }
    }

    public Optional<Topic> topic() {
        lock.lock();
        try {
            return topic;
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a member, or an operator where only invited people may enter, asked somebody in. */
    public void invite(Session target, ReplyBuffer own) throws CommandException {
        lock.lock();
        try {
            requireMember(own.session());
            if (settings.has(ChannelMode.INVITE_ONLY)) {
                requireOperator(own.session());
            }
            if (members.containsKey(target)) {
                throw new CommandException(Numeric.ERR_USERONCHANNEL, target.nick(), name, "is already on channel");
            }
            if (invited.size() >= limits.invites()) {
                invited.remove(invited.iterator().next());
            }
            invited.add(target);
        } finally {
            lock.unlock();
        }
    }

    /** Makes the changes that an operator asks for, and tells everybody of those that changed something. */
    public void change(List<ModeRequest> requests, ReplyBuffer own) throws CommandException {
        lock.lock();
        try {
            requireOperator(own.session());
            ModeText made = new ModeText();
            for (ModeRequest request : requests) {
                change(request, made, own);
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

    @GuardedBy("lock")
    private void change(ModeRequest request, ModeText made, ReplyBuffer own) {
        boolean set = request.set();
        if (request instanceof ModeRequest.Flag flag && settings.has(flag.mode()) != set) {
            settings = settings.with(flag.mode(), set);
            made.add(set, flag.mode().letter());
        } else if (request instanceof ModeRequest.Key key
                && (set || settings.key().isPresent())) {
            settings = settings.withKey(set ? Optional.of(key.key()) : Optional.empty());
            made.add(set, ChannelMode.KEY.letter(), set ? key.key() : "*");
        } else if (request instanceof ModeRequest.Limit limit && set) {
            settings = settings.withLimit(Optional.of(limit.limit()));
            made.add(true, ChannelMode.LIMIT.letter(), String.valueOf(limit.limit()));
        } else if (request instanceof ModeRequest.Limit && settings.limit().isPresent()) {
            settings = settings.withLimit(Optional.empty());
            made.add(false, ChannelMode.LIMIT.letter());
        } else if (request instanceof ModeRequest.Bans ban) {
            changeBans(ban, made, own);
        } else if (request instanceof ModeRequest.Of of) {
            changeMember(of, made, own);
        }
    }

    @GuardedBy("lock")
    private void changeBans(ModeRequest.Bans request, ModeText made, ReplyBuffer own) {
        if (request.set() && bans.isFull() && !bans.holds(request.mask())) {
            own.numeric(Numeric.ERR_BANLISTFULL, name, "b", "Channel ban list is full");
            return;
        }
        String setBy = own.session().identity().source().toString();
        boolean changed = request.set()
                ? bans.add(new Ban(request.mask(), setBy, clock.now().getEpochSecond()))
                : bans.remove(request.mask());
        if (changed) {
            made.add(request.set(), ChannelMode.BAN.letter(), request.mask().toString());
        }
    }

    @GuardedBy("lock")
    private void changeMember(ModeRequest.Of request, ModeText made, ReplyBuffer own) {
        Membership membership = members.get(request.person());
        String nick = request.person().nick();
        if (membership == null) {
            own.numeric(Numeric.ERR_USERNOTINCHANNEL, nick, name, "They aren't on that channel");
        } else if (membership.has(request.mode()) != request.set()) {
            members.put(request.person(), membership.with(request.mode(), request.set()));
            made.add(request.set(), request.mode().letter(), nick);
        }
    }

    /** How the room is set, as 324 shows it; the key only to members. */
    public String modes(Session asker) {
        lock.lock();
        try {
            return settings.text(members.containsKey(asker));
        } finally {
            lock.unlock();
        }
    }

    public List<Ban> bans() {
        lock.lock();
        try {
            return bans.list();
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
            List<Member> list = new ArrayList<>(members.size());
            members.forEach((session, membership) -> list.add(new Member(session, membership)));
            return list;
        } finally {
            lock.unlock();
        }
    }

    /** What a member may do here; empty when the person is not one. */
    public Optional<Membership> membership(Session session) {
        lock.lock();
        try {
            return Optional.ofNullable(members.get(session));
        } finally {
            lock.unlock();
        }
    }

    /** Whether those outside may not know of the room. */
    public boolean isSecret() {
        lock.lock();
        try {
            return settings.has(ChannelMode.SECRET);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the asker may know of the room and of who is in it. */
    public boolean isVisibleTo(Session asker) {
        return !isSecret() || membership(asker).isPresent();
    }

    @GuardedBy("lock")
    private void requireMember(Session session) throws CommandException {
        if (!members.containsKey(session)) {
            throw CommandException.notOnChannel(name);
        }
    }

    @GuardedBy("lock")
    private void requireOperator(Session session) throws CommandException {
        requireMember(session);
        Membership membership = members.get(session);
        if (membership == null || !membership.has(MemberMode.OPERATOR)) {
            throw CommandException.operatorNeeded(name);
        }
    }

    /** What happens here, now; words that do not fit a line with their sender in front are cut. */
    private Envelope event(Message message) {
        return Envelope.of(MessageFormatter.fitting(message, limits.lineBytes()), clock.now());
    }

    @GuardedBy("lock")
    private void toAll(Envelope envelope, ReplyBuffer own) {
        toOthers(envelope, own);
        if (members.containsKey(own.session())) {
            own.own(envelope);
        }
    }

    @GuardedBy("lock")
    private void toOthers(Envelope envelope, ReplyBuffer own) {
        for (Session member : members.keySet()) {
            if (member != own.session()) {
                member.send(envelope, own.unflushed());
            }
        }
    }
}
