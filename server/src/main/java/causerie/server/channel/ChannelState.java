package causerie.server.channel;

import causerie.irc.Message;
import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import causerie.server.session.SessionRegistry;
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
    private final boolean lobby;
    private final ChannelContext context;
    private final Map<Session, Membership> members = new LinkedHashMap<>();
    private final Set<Session> invited = new LinkedHashSet<>();
    private final ChannelLists lists;
    private String name;
    private Optional<Session> opener = Optional.empty();
    private ChannelSettings settings;
    private Optional<Topic> topic = Optional.empty();
    private boolean closed;

    ChannelState(String name, boolean lobby, ChannelContext context) {
        this.name = name;
        this.lobby = lobby;
        this.context = context;
        this.lists = new ChannelLists(() -> context.limits().counts().bans());
        this.settings = lobby ? ChannelSettings.OF_LOBBY : ChannelSettings.OF_NEW_ROOM;
    }

    String name() {
        return name;
    }

    void name(String next) {
        name = next;
    }

    boolean isCalled(String asked) {
        return SessionRegistry.CASEMAPPING.same(name, asked);
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

    void membership(Session session, Membership next) {
        members.put(session, next);
    }

    boolean isMember(Session session) {
        return members.containsKey(session);
    }

    boolean has(ChannelMode flag) {
        return settings.has(flag);
    }

    ChannelSettings settings() {
        return settings;
    }

    void settings(ChannelSettings next) {
        settings = next;
    }

    String modes(Session asker) {
        return settings.text(isMember(asker));
    }

    MaskList list(ChannelMode list) {
        return lists.of(list);
    }

    Optional<Topic> topic() {
        return topic;
    }

    /** Keeps what a TOPIC message says, as it was told. */
    void topic(Message set) {
        long now = context.clock().now().getEpochSecond();
        topic = Optional.of(new Topic(set.lastParam(), set.source().toString(), now))
                .filter(next -> !next.text().isEmpty());
    }

    /** Set once the last member has gone; a room of the same name is then another room. */
    boolean isClosed() {
        return closed;
    }

    /** Whether not everybody may come in. */
    boolean isGuarded() {
        return settings.has(ChannelMode.INVITE_ONLY)
                || settings.key().isPresent()
                || !lists.of(ChannelMode.BAN).list().isEmpty();
    }

    /** Enters somebody who may; the first one keeps order here, except in the lobby. */
    void enter(Session session, String key) throws CommandException {
        checkMayEnter(session, key);
        invited.remove(session);
        boolean opens = members.isEmpty() && !lobby;
        opener = opens ? Optional.of(session) : opener;
        members.put(session, opens ? Membership.OPERATOR : Membership.PLAIN);
    }

    /** Whether somebody opened this room and still keeps order: the first founder is theirs to make. */
    boolean mayFound(Session session) {
        return opener.filter(session::equals).isPresent()
                && membership(session)
                        .filter(m -> m.isAtLeast(MemberMode.OPERATOR))
                        .isPresent();
    }

    private void checkMayEnter(Session session, String key) throws CommandException {
        boolean wasInvited = invited.contains(session);
        if (settings.limit().isPresent() && members.size() >= settings.limit().get()) {
            throw new CommandException(Numeric.ERR_CHANNELISFULL, name, "Cannot join channel (+l)");
        }
        if (settings.has(ChannelMode.INVITE_ONLY) && !wasInvited && !lists.invite(session.identity())) {
            throw new CommandException(Numeric.ERR_INVITEONLYCHAN, name, "Cannot join channel (+i)");
        }
        if (!wasInvited && lists.keepOut(session.identity())) {
            throw new CommandException(Numeric.ERR_BANNEDFROMCHAN, name, "Cannot join channel (+b)");
        }
        if (settings.key().isPresent() && !settings.key().get().equals(key) && !wasInvited) {
            throw new CommandException(Numeric.ERR_BADCHANNELKEY, name, "Cannot join channel (+k)");
        }
    }

    void remove(Session session) {
        members.remove(session);
        opener = opener.filter(first -> first != session);
        closed = members.isEmpty() && !lobby;
    }

    void forgetInvitation(Session session) {
        invited.remove(session);
    }

    boolean isInvited(Session session) {
        return invited.contains(session);
    }

    /** Notes an invitation; of too many that nobody used, the oldest goes. */
    void invite(Session target) {
        if (target.departed()) {
            // Whoever leaves says so before the invitations are forgotten, so that none is noted after that.
            return;
        }
        if (invited.size() >= context.limits().counts().invites()) {
            invited.remove(invited.iterator().next());
        }
        invited.add(target);
    }

    void checkMaySay(Speaker speaker) throws CommandException {
        requireCalled(speaker.asked());
        checkMaySpeak(speaker.session(), speaker.speech());
    }

    private void checkMaySpeak(Session session, Speech speech) throws CommandException {
        if (speech.needs().isPresent()) {
            requireAtLeast(speech.needs().get(), session);
        }
        Membership membership = members.get(session);
        boolean outside = membership == null
                && (settings.has(ChannelMode.NO_EXTERNAL_MESSAGES) || settings.has(ChannelMode.SECRET));
        boolean voiced = membership != null && membership.isAtLeast(MemberMode.VOICE);
        boolean silenced = !voiced && (settings.has(ChannelMode.MODERATED) || lists.silence(session.identity()));
        if (outside || silenced) {
            throw new CommandException(Numeric.ERR_CANNOTSENDTOCHAN, name, "Cannot send to channel");
        }
        if (speech.ctcp() && settings.has(ChannelMode.NO_CTCP)) {
            throw new CommandException(Numeric.ERR_CANNOTSENDTOCHAN, name, "Cannot send CTCP to channel (+C)");
        }
    }

    /** "If a user does not have appropriate privileges to change modes", as nobody outside has: 482. */
    void requireMayChange(Session session) throws CommandException {
        if (!isMember(session) && !session.isOperator()) {
            throw CommandException.operatorNeeded(name);
        }
    }

    boolean isVisibleTo(Session asker) {
        return !has(ChannelMode.SECRET) || isMember(asker) || asker.isOperator();
    }

    boolean isListedFor(Session asker) {
        return isVisibleTo(asker) && (!has(ChannelMode.PRIVATE) || isMember(asker) || asker.isOperator());
    }

    void requireMember(Session session) throws CommandException {
        if (!isMember(session)) {
            throw CommandException.notOnChannel(name);
        }
    }

    /** Operators of the server keep order from outside, too. */
    void requireMemberOrOperator(Session session) throws CommandException {
        if (!session.isOperator()) {
            requireMember(session);
        }
    }

    /** What somebody may do here: an operator of the server whatever a founder may. */
    Membership power(Session session) {
        return session.isOperator() ? Membership.FOUNDER : members.getOrDefault(session, Membership.PLAIN);
    }

    void requireAtLeast(MemberMode rank, Session session) throws CommandException {
        requireMemberOrOperator(session);
        if (!power(session).isAtLeast(rank)) {
            throw CommandException.operatorNeeded(name);
        }
    }

    /** The room that somebody means may have got another name meanwhile. */
    void requireCalled(String asked) throws CommandException {
        if (!isCalled(asked)) {
            throw CommandException.noSuchChannel(asked);
        }
    }

    void checkMaySetTopic(Session session) throws CommandException {
        requireMemberOrOperator(session);
        if (has(ChannelMode.PROTECTED_TOPIC)) {
            requireAtLeast(MemberMode.HALF_OPERATOR, session);
        }
    }

    /** A member may ask people in, where only invited people may enter an operator. */
    boolean mayInvite(Session session) {
        return membership(session)
                .filter(m -> !has(ChannelMode.INVITE_ONLY) || m.isAtLeast(MemberMode.OPERATOR))
                .isPresent();
    }

    void checkMayInvite(Session target, Session session) throws CommandException {
        requireMember(session);
        if (!mayInvite(session)) {
            throw CommandException.operatorNeeded(name);
        }
        if (isMember(target)) {
            throw new CommandException(Numeric.ERR_USERONCHANNEL, target.nick(), name, "is already on channel");
        }
    }

    void checkMayRename(Renaming renaming, Session session) throws CommandException {
        requireCalled(renaming.from());
        requireMember(session);
        if (lobby) {
            throw renaming.refused("Everybody is put into this channel by its name");
        }
        requireAtLeast(MemberMode.OPERATOR, session);
        if (name.equals(renaming.to())) {
            throw renaming.refused("The channel is called that already");
        }
    }

    /** Nobody removes anybody of a higher rank; everybody who may remove others may go that way, too. */
    void requireMayRemove(Session target, Session session) throws CommandException {
        requireAtLeast(MemberMode.HALF_OPERATOR, session);
        Optional<Membership> theirs = membership(target);
        if (theirs.isEmpty()) {
            throw new CommandException(
                    Numeric.ERR_USERNOTINCHANNEL, target.nick(), name, "They aren't on that channel");
        }
        if (target != session && !power(session).hasPowerOver(theirs.get())) {
            throw CommandException.operatorNeeded(name);
        }
    }
}
