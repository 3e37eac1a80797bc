package causerie.server.channel;

import causerie.irc.Numeric;
import causerie.server.config.ServerLimits;
import causerie.server.session.CommandException;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is in one room and how it is set, with the rules of who may do what; it tells nobody. Guarded by the room's lock:
 * only {@link Channel} uses it.
 */
final class ChannelState {
    private final String name;
    private final boolean lobby;
    private final ServerLimits limits;
    private final Map<Session, Membership> members = new LinkedHashMap<>();
    private final Set<Session> invited = new LinkedHashSet<>();
    private final BanList bans;
    private ChannelSettings settings;
    private Optional<Topic> topic = Optional.empty();
    private boolean closed;

    ChannelState(String name, boolean lobby, ServerLimits limits) {
        this.name = name;
        this.lobby = lobby;
        this.limits = limits;
        this.bans = new BanList(limits.bans());
        this.settings = lobby ? ChannelSettings.OF_LOBBY : ChannelSettings.OF_NEW_ROOM;
    }

    /** The members, in the order in which they came; not to be changed. */
    Set<Session> sessions() {
        return members.keySet();
    }

    List<Member> members() {
        List<Member> list = new ArrayList<>(members.size());
        members.forEach((session, membership) -> list.add(new Member(session, membership)));
        return list;
    }

    Optional<Membership> membership(Session session) {
        return Optional.ofNullable(members.get(session));
    }

    boolean isMember(Session session) {
        return members.containsKey(session);
    }

    boolean has(ChannelMode flag) {
        return settings.has(flag);
    }

    String modes(Session asker) {
        return settings.text(isMember(asker));
    }

    List<Ban> bans() {
        return bans.list();
    }

    Optional<Topic> topic() {
        return topic;
    }

    void topic(Optional<Topic> next) {
        topic = next;
    }

    /** Set once the last member has gone; a room of the same name is then another room. */
    boolean isClosed() {
        return closed;
    }

    /** Enters somebody who may; the first one keeps order here, except in the lobby. */
    void enter(Session session, String key) throws CommandException {
        checkMayEnter(session, key);
        invited.remove(session);
        members.put(session, members.isEmpty() && !lobby ? Membership.OPERATOR : Membership.PLAIN);
    }

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

    void remove(Session session) {
        members.remove(session);
        closed = members.isEmpty() && !lobby;
    }

    void forgetInvitation(Session session) {
        invited.remove(session);
    }

    /** Notes an invitation; of too many that nobody used, the oldest goes. */
    void invite(Session target) {
        if (invited.size() >= limits.invites()) {
            invited.remove(invited.iterator().next());
        }
        invited.add(target);
    }

    void checkMaySpeak(Session session) throws CommandException {
        Membership membership = members.get(session);
        boolean outside = membership == null && settings.has(ChannelMode.NO_EXTERNAL_MESSAGES);
        boolean voiced = membership != null && !membership.modes().isEmpty();
        boolean silenced = !voiced && (settings.has(ChannelMode.MODERATED) || bans.covers(session));
        if (outside || silenced || (membership == null && settings.has(ChannelMode.SECRET))) {
            throw new CommandException(Numeric.ERR_CANNOTSENDTOCHAN, name, "Cannot send to channel");
        }
    }

    void requireMember(Session session) throws CommandException {
        if (!isMember(session)) {
            throw CommandException.notOnChannel(name);
        }
    }

    void requireOperator(Session session) throws CommandException {
        requireMember(session);
        if (membership(session).filter(m -> m.has(MemberMode.OPERATOR)).isEmpty()) {
            throw CommandException.operatorNeeded(name);
        }
    }

    /** Makes one change, if it changes anything, and notes it; what cannot be is answered. */
    void change(ModeRequest request, long now, ModeText made, ReplyBuffer own) {
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
            changeBans(ban, now, made, own);
        } else if (request instanceof ModeRequest.Of of) {
            changeMember(of, made, own);
        }
    }

    private void changeBans(ModeRequest.Bans request, long now, ModeText made, ReplyBuffer own) {
        if (request.set() && bans.isFull() && !bans.holds(request.mask())) {
            own.numeric(Numeric.ERR_BANLISTFULL, name, "b", "Channel ban list is full");
            return;
        }
        String setBy = own.session().identity().source().toString();
        boolean changed = request.set() ? bans.add(new Ban(request.mask(), setBy, now)) : bans.remove(request.mask());
        if (changed) {
            made.add(request.set(), ChannelMode.BAN.letter(), request.mask().toString());
        }
    }

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
}
