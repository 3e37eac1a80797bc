package causerie.server.channel;

import causerie.irc.FoldedMap;
import causerie.irc.Message;
import causerie.irc.Numeric;
import causerie.server.capability.MessageEnvelope;
import causerie.server.config.LiveConfig;
import causerie.server.journal.Journal;
import causerie.server.journal.Said;
import causerie.server.journal.ServerClock;
import causerie.server.log.EventLog;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import causerie.server.session.SessionRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which rooms there are and who is in which. Used by all threads; a room is open while somebody is in it. */
public final class ChannelRegistry {
    private final ChannelContext context;
    private final EventLog log;
    private final FoldedMap<Channel> byName = FoldedMap.concurrent(SessionRegistry.CASEMAPPING);
    private final ConcurrentHashMap<Session, Set<Channel>> joined = new ConcurrentHashMap<>();

    /** The room that everybody is put into is open from now on. */
    public ChannelRegistry(LiveConfig config, ServerClock clock, Journal journal, EventLog log) {
        this.log = log;
        this.context = new ChannelContext(config, clock, journal);
        config.get().lobby().ifPresent(name -> add(name, new Channel(name, true, context)));
    }

    private boolean add(String name, Channel channel) {
        boolean added = byName.claim(name, channel);
        if (added) {
            context.journal().rooms().opened(channel.place(), name);
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
        Set<Channel> mine = joined.computeIfAbsent(own.session(), nobody -> ConcurrentHashMap.newKeySet(2));
        while (true) {
            if (mine.size() >= context.limits().counts().channels()
                    && find(name).filter(mine::contains).isEmpty()) {
                throw new CommandException(Numeric.ERR_TOOMANYCHANNELS, name, "You have joined too many channels");
            }
            Channel channel = open(name);
            Entrance entrance = channel.join(name, key, mine, own);
            if (entrance != Entrance.GONE) {
                return Optional.of(channel).filter(entered -> entrance == Entrance.ENTERED);
            }
            release(name, channel);
        }
    }

    private Channel open(String name) {
        if (add(name, new Channel(name, false, context))) {
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
