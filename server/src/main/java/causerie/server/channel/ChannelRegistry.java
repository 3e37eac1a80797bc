package causerie.server.channel;

import causerie.irc.FoldedMap;
import causerie.irc.Message;
import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.MessageEnvelope;
import causerie.server.config.LiveConfig;
import causerie.server.data.Database;
import causerie.server.journal.Journal;
import causerie.server.journal.Page;
import causerie.server.journal.Said;
import causerie.server.journal.ServerClock;
import causerie.server.log.EventLog;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import causerie.server.session.SessionRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Which rooms there are and who is in which. Used by all threads; a room is open while somebody is in it. */
public final class ChannelRegistry {
    private static final Duration BETWEEN_EXPIRIES = Duration.ofHours(1);

    private final ChannelContext context;
    private final EventLog log;
    private final FoldedMap<Channel> byName = FoldedMap.concurrent(SessionRegistry.CASEMAPPING);
    private final ConcurrentHashMap<Session, Set<Channel>> joined = new ConcurrentHashMap<>();

    private volatile Instant nextExpiry = Instant.MAX;

    /** The room that everybody is put into is open from now on. */
    public ChannelRegistry(LiveConfig config, ServerClock clock, Journal journal, EventLog log) {
        this.log = log;
        KeptRooms kept = new KeptRooms(
                clock.order(), journal, () -> config.limits().counts().keptRooms());
        this.context = new ChannelContext(config, clock, journal, kept);
        config.get()
                .lobby()
                .ifPresent(name -> add(new Channel(
                        RoomRecord.fresh(name, ChannelSettings.OF_LOBBY, Page.BEGINNING, context), true, context)));
    }

    /** Has the rooms that were kept be there again; before anybody comes. */
    public void restore(Database database) {
        List<RoomRecord> rooms = database.read(RoomTable::all);
        for (RoomRecord room : rooms) {
            boolean lobby = context.config()
                    .get()
                    .lobby()
                    .filter(name -> SessionRegistry.CASEMAPPING.same(name, room.name()))
                    .isPresent();
            if (lobby) {
                find(room.name()).ifPresent(fresh -> release(fresh.name(), fresh));
            }
            // One that was the lobby and is not any more belongs to nobody.
            if (lobby || !room.founders().isEmpty()) {
                add(new Channel(room, lobby, context));
                context.kept().restored(room);
            }
        }
        expire();
    }

    /**
     * Takes their ranks from accounts that are not there any more; the rooms that were theirs alone are kept no longer.
     *
     * @param gone of which names, folded
     */
    public void forgetAccounts(Predicate<String> gone) {
        for (Channel channel : all()) {
            channel.forget(gone);
            releaseIfClosed(channel);
        }
    }

    /** Forgets the rooms that are kept and that nobody has entered for so long. */
    private void expire() {
        Instant now = context.clock().now();
        nextExpiry = now.plus(BETWEEN_EXPIRIES);
        long before = now.minus(context.limits().history().keepRooms()).getEpochSecond();
        for (Channel channel : all()) {
            channel.expire(before);
            releaseIfClosed(channel);
        }
    }

    private boolean add(Channel channel) {
        boolean added = byName.claim(channel.name(), channel);
        if (added) {
            context.journal().rooms().opened(channel.place(), channel.name());
        }
        return added;
    }

    public Optional<Channel> find(String name) {
        return byName.get(Names.normal(name));
    }

    /** The room of this name, if the asker may know of it. */
    public Channel require(String name, Session asker) throws CommandException {
        return find(name)
                .filter(channel -> channel.isVisibleTo(asker))
                .orElseThrow(() -> CommandException.noSuchChannel(name));
    }

    public Collection<Channel> all() {
        return byName.values();
    }

    /** The rooms that somebody is in. */
    public Set<Channel> of(Session session) {
        return Set.copyOf(joined.getOrDefault(session, Set.of()));
    }

    /** The rooms that somebody was asked into and has not entered yet. */
    public List<Channel> invitingTo(Session session) {
        return session.wasInvited()
                ? all().stream().filter(channel -> channel.isInvited(session)).toList()
                : List.of();
    }

    /**
     * Lets somebody into a room, which is opened when it is not there.
     *
     * @return the room when the person has entered, empty when they were there already
     */
    public Optional<Channel> join(String name, String key, ReplyBuffer own) throws CommandException {
        if (context.clock().now().isAfter(nextExpiry)) {
            expire();
        }
        Set<Channel> mine = joined.computeIfAbsent(own.session(), nobody -> ConcurrentHashMap.newKeySet(2));
        while (true) {
            if (mine.size() >= context.limits().counts().channels()
                    && find(name).filter(mine::contains).isEmpty()) {
                throw new CommandException(Numeric.ERR_TOOMANYCHANNELS, name, "You have joined too many channels");
            }
            Channel channel = open(name);
            Entrance entrance = channel.join(new Visit(name, key, founds(own.session())), mine, own);
            if (entrance == Entrance.OPENED_FOR_NOW) {
                tellForgotten(channel, own);
            }
            if (entrance != Entrance.GONE) {
                return Optional.of(channel).filter(entered -> entrance != Entrance.THERE_ALREADY);
            }
            release(name, channel);
        }
    }

    private boolean founds(Session session) {
        return session.identity().account().filter(context.kept()::mayFound).isPresent();
    }

    /** Tells somebody who might expect otherwise. */
    private void tellForgotten(Channel channel, ReplyBuffer own) {
        if (own.session().identity().account().isEmpty()
                || context.limits().counts().keptRooms() == 0) {
            return;
        }
        String sentence = "You have as many rooms as you may have: this one is forgotten when nobody is in it any more";
        if (own.device().filter(asker -> asker.has(Capability.STANDARD_REPLIES)).isPresent()) {
            own.standardReply("WARN", "JOIN", "ROOM_NOT_KEPT", channel.name(), sentence);
        } else {
            own.command("NOTICE", own.session().nick(), channel.name() + ": " + sentence);
        }
    }

    private Channel open(String name) {
        RoomRecord fresh = RoomRecord.fresh(
                name, ChannelSettings.OF_NEW_ROOM, context.journal().end(), context);
        if (add(new Channel(fresh, false, context))) {
            log.roomOpened(name);
        }
        return find(name).orElseGet(() -> open(name));
    }

    /** Lets somebody go from a room. */
    public void part(Channel channel, Optional<String> reason, ReplyBuffer own) throws CommandException {
        channel.part(reason, roomsOf(own.session()), own);
        releaseIfClosed(channel);
    }

    /** Removes somebody from a room in the name of one who may. */
    public void kick(Channel channel, Session target, String reason, ReplyBuffer own) throws CommandException {
        channel.kick(target, reason, roomsOf(target), own);
        releaseIfClosed(channel);
    }

    /** Changed under the lock of the room that is entered or left. */
    private Set<Channel> roomsOf(Session session) {
        return joined.getOrDefault(session, new HashSet<>());
    }

    private void releaseIfClosed(Channel channel) {
        if (channel.isClosed()) {
            release(channel.name(), channel);
        }
    }

    private void release(String name, Channel channel) {
        context.order().run(() -> {
            if (byName.release(name, channel)) {
                context.journal().rooms().closed(channel.place());
                log.roomClosed(name);
            }
        });
    }

    /** Calls a room otherwise, if it can be: from then on the new name is its own, and the former free. */
    public void rename(Channel channel, Renaming renaming, ReplyBuffer own) throws CommandException {
        find(renaming.to()).ifPresent(this::releaseIfClosed);
        String former = channel.name();
        channel.rename(renaming, to -> move(channel, to), own);
        log.roomRenamed(former, renaming.to());
    }

    /** Under the room's lock, as everything that has to do with its name. */
    private boolean move(Channel channel, String to) {
        String former = channel.name();
        if (SessionRegistry.CASEMAPPING.same(former, to)) {
            return true;
        }
        boolean free = byName.claim(to, channel);
        if (free) {
            byName.release(former, channel);
        }
        return free;
    }

    /** Takes somebody whose connection has ended out of all rooms, and tells everybody who shared one, once. */
    public void quit(MessageEnvelope farewell, ReplyBuffer own) {
        Session session = own.session();
        Set<Session> peers = new HashSet<>();
        for (Channel channel : of(session)) {
            peers.addAll(channel.leave(session, farewell.message()));
            releaseIfClosed(channel);
        }
        if (session.wasInvited()) {
            all().forEach(channel -> channel.forgetInvitation(session));
        }
        joined.remove(session);
        peers.forEach(peer -> peer.send(farewell, own.unflushed()));
    }

    /** Keeps what somebody does in all their rooms at once. */
    public void note(Session session, Message message) {
        of(session).forEach(room -> context.journal().note(new Said.Event(message, session.sender(), room.place())));
    }

    /** Everybody who shares a room with somebody, who is not among them. */
    public Set<Session> peersOf(Session session) {
        Set<Session> peers = new HashSet<>();
        for (Channel channel : of(session)) {
            channel.members().forEach(member -> peers.add(member.session()));
        }
        peers.remove(session);
        return peers;
    }

    /** Whether two share a room. */
    public boolean sharesRoom(Session one, Session other) {
        Set<Channel> others = of(other);
        return of(one).stream().anyMatch(others::contains);
    }
}
