package causerie.server.channel;

import causerie.irc.Message;
import causerie.irc.Source;
import causerie.server.capability.Envelope;
import causerie.server.journal.Journal;
import causerie.server.journal.Place;
import causerie.server.journal.Position;
import causerie.server.journal.Said;
import causerie.server.metadata.Metadata;
import causerie.server.session.CommandException;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One room. Everything in it happens under its one lock: checked, changed and put into every member's queue, so that
 * all members see one order. Nothing waits under the lock, and no other room is touched. Used by all threads.
 */
public final class Channel {
    private final ChannelContext context;
    private final Place.Room place;
    private final long createdAt;
    private final Position opened;
    private final ChannelLock lock;
    private final Metadata metadata = new Metadata();

    /** Changed under the lock; whoever looks without it may be told the former name. */
    private volatile String name;

    /** @param start how the room was, or as nobody has ever been in it */
    Channel(RoomRecord start, boolean lobby, ChannelContext context) {
        this.name = start.name();
        this.context = context;
        this.place = start.place();
        this.createdAt = start.createdAt();
        this.opened = start.opened();
        start.metadata().forEach((key, value) -> metadata.set(key, Optional.of(value)));
        ChannelState state = new ChannelState(start, lobby, context);
        Outliving outliving = new Outliving(this, context);
        this.lock = new ChannelLock(state, new Delivery(state, place, context), context, outliving::keep);
    }

    public String name() {
        return name;
    }

    /** What is said here is known by it, whatever the room is called later. */
    public Place.Room place() {
        return place;
    }

    /** Whether something was said here, to all or to some. */
    public boolean holds(Place said) {
        return said instanceof Place.Room room && room.key().equals(place.key());
    }

    public Metadata metadata() {
        return metadata;
    }

    /** Before all that was said since the room was opened, or first was when it is kept; the lobby always was. */
    public Position opened() {
        return opened;
    }

    /** When the room was opened, in seconds since 1970. */
    public long createdAt() {
        return createdAt;
    }

    /**
     * Lets somebody in and tells everybody; the first one in keeps order there, except in the lobby and where it is kept who
     * does.
     *
     * @param mine the rooms that the person is in
     */
    Entrance join(Visit visit, Set<Channel> mine, ReplyBuffer own) throws CommandException {
        return lock.inOrder((state, delivery) -> {
            if (state.isClosed() || !state.isCalled(visit.room())) {
                return Entrance.GONE;
            } else if (state.isMember(own.session())) {
                return Entrance.THERE_ALREADY;
            }
            boolean opens = state.sessions().isEmpty() && !state.isLobby() && !state.isKept();
            state.enter(own.session(), visit.key(), visit.founds());
            mine.add(this);
            delivery.entered(own);
            if (!opens) {
                delivery.given(own);
            }
            return opens && !state.isKept() ? Entrance.OPENED_FOR_NOW : Entrance.ENTERED;
        });
    }

    /** Lets a member go and tells everybody, the member included. */
    void part(Optional<String> reason, Set<Channel> mine, ReplyBuffer own) throws CommandException {
        lock.tell((state, delivery) -> {
            state.rules().requireMember(own.session());
            delivery.left(reason, own);
            remove(own.session(), state);
            mine.remove(this);
        });
    }

    /**
     * Removes somebody in the name of one who may and tells everybody.
     *
     * @param theirs the rooms that the target is in
     */
    void kick(Session target, String reason, Set<Channel> theirs, ReplyBuffer own) throws CommandException {
        lock.tell((state, delivery) -> {
            state.rules().requireMayRemove(target, own.session());
            delivery.removed(target, reason, own);
            remove(target, state);
            theirs.remove(this);
        });
    }

    /** Nobody who opens a room later reads what was said where not everybody could come in. */
    private void remove(Session session, ChannelState from) {
        from.remove(session);
        renewIfGuarded(from);
    }

    private void renewIfGuarded(ChannelState from) {
        if (from.isClosed() && from.isGuarded()) {
            context.journal().rooms().renew(from.name());
        }
    }

    /** Takes their ranks from accounts that are gone. */
    void forget(Predicate<String> gone) {
        lock.tell((state, delivery) -> {
            if (!state.isClosed()) {
                state.forget(gone);
                renewIfGuarded(state);
            }
        });
    }

    /** Gives up a room that is kept and that nobody has been in since then, in seconds since 1970. */
    void expire(long before) {
        lock.tell((state, delivery) -> {
            if (!state.isClosed() && state.expire(before)) {
                state.change();
                renewIfGuarded(state);
            }
        });
    }

    /**
     * Forgets somebody whose connection has ended; others are told apart from this. Answers who else is here.
     *
     * @param farewell what the others are told
     */
    List<Session> leave(Session session, Message farewell) {
        return lock.inOrder((state, delivery) -> {
            context.journal().note(new Said.Event(farewell, session.sender(), place));
            remove(session, state);
            return List.copyOf(state.sessions());
        });
    }

    void forgetInvitation(Session session) {
        lock.tell((state, delivery) -> state.forgetInvitation(session));
    }

    /** Whether nobody is left and nobody can come any more. */
    boolean isClosed() {
        return lock.look(ChannelState::isClosed);
    }

    /** Somebody about to say something here, by the name that the room has now. */
    public Journal.Ordered speaker(Speech speech, Session session) {
        return new Speaker(this, name, speech, session);
    }

    /** Tells nobody anything, so it waits for nobody but those who are at this room. */
    void checkMaySay(Speaker speaker) throws CommandException {
        lock.check(state -> state.rules().checkMaySay(speaker));
    }

    /** Puts what somebody says who may into every queue, their own copy included, in one order. */
    void say(Supplier<Envelope> stamp, Speaker speaker, ReplyBuffer own) throws CommandException {
        lock.tell((state, delivery) -> {
            state.rules().checkMaySay(speaker);
            delivery.say(stamp.get(), speaker.speech(), own);
        });
    }

    /** Sets what the room is about, empty text for nothing, and tells everybody. */
    public void setTopic(String text, ReplyBuffer own) throws CommandException {
        lock.tell((state, delivery) -> {
            state.rules().checkMaySetTopic(own.session());
            Source source = own.session().identity().source();
            state.topic(delivery.happened(Message.from(source, "TOPIC", name, text), own));
        });
    }

    /** Calls the room otherwise in the name of one who may, if it can claim the new name, and tells everybody. */
    void rename(Renaming renaming, Predicate<String> claim, ReplyBuffer own) throws CommandException {
        lock.tell((state, delivery) -> {
            state.rules().checkMayRename(renaming, own.session());
            if (!claim.test(renaming.to())) {
                throw renaming.nameInUse();
            }
            String former = name;
            name = renaming.to();
            state.name(name);
            context.journal().rooms().rename(place, former, name);
            delivery.renamed(former, renaming, own);
        });
    }

    public Optional<Topic> topic() {
        return lock.look(ChannelState::topic);
    }

    /** Asks somebody in, in the name of one who may, and tells them and those who may do the same. */
    public void invite(Session target, ReplyBuffer own) throws CommandException {
        lock.tell((state, delivery) -> {
            state.rules().checkMayInvite(target, own.session());
            target.markInvited();
            state.invite(target);
            delivery.invited(target, own);
        });
    }

    /** Whether somebody was asked in and has not come yet. */
    public boolean isInvited(Session session) {
        return lock.look(room -> room.isInvited(session));
    }

    /** Makes the changes that a member asks for and may make, and tells everybody of those that changed something. */
    public void change(List<ModeRequest> requests, ReplyBuffer own) throws CommandException {
        lock.tell((state, delivery) -> {
            state.rules().requireMayChange(own.session());
            ModeChanges changes = new ModeChanges(state, own, context);
            requests.forEach(changes::make);
            state.change();
            delivery.changed(changes.made(), own);
        });
    }

    /** How the room is set, as 324 shows it; the key only to members. */
    public String modes(Session asker) {
        return lock.look(room -> room.modes(asker));
    }

    /** The entries of one of the modes that are lists. */
    public List<ListEntry> entries(ChannelMode list) {
        return lock.look(room -> room.list(list).list());
    }

    /**
     * Looks and answers while nothing happens here, so that whoever is told how things are hears of every later change
     * after that. It may not wait, nor touch another room.
     */
    public void whileStill(Runnable answer) {
        lock.tell((state, delivery) -> answer.run());
    }

    /** Everybody who is here, in the order in which they came. */
    public List<Member> members() {
        return lock.look(ChannelState::members);
    }

    public int size() {
        return lock.look(room -> room.sessions().size());
    }

    /** What a member may do here; empty when the person is not one. */
    public Optional<Membership> membership(Session session) {
        return lock.look(room -> room.membership(session));
    }

    public boolean has(ChannelMode flag) {
        return lock.look(room -> room.has(flag));
    }

    /** Whether the asker may know of the room and of who is in it. */
    public boolean isVisibleTo(Session asker) {
        return lock.look(room -> room.isVisibleTo(asker));
    }

    /** Whether the asker, who has not named the room, may be told of it. */
    public boolean isListedFor(Session asker) {
        return lock.look(room -> room.isListedFor(asker));
    }
}
