package causerie.server.channel;

import causerie.irc.Message;
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
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Who is in one room and how it is set; it tells nobody. Guarded by the room's lock:
 * only {@link Channel} uses it.
 */
final class ChannelState {
    private final boolean lobby;
    private final ChannelContext context;
    private final Map<Session, Membership> members = new LinkedHashMap<>();
    private final Set<Session> invited = new LinkedHashSet<>();
    private final ChannelRules rules = new ChannelRules(this);
    private final ChannelLists lists;
    private final Roles roles;
    private String name;
    private Optional<Session> opener = Optional.empty();
    private ChannelSettings settings;
    private Optional<Topic> topic;
    private boolean closed;
    /** When somebody came or went last, in seconds since 1970. */
    private long used;

    private boolean changed;

    ChannelState(RoomRecord start, boolean lobby, ChannelContext context) {
        this.name = start.name();
        this.lobby = lobby;
        this.context = context;
        this.lists = new ChannelLists(() -> context.limits().counts().bans());
        start.lists().forEach((list, entries) -> entries.forEach(lists.of(list)::add));
        this.settings = start.settings();
        this.topic = start.topic();
        this.roles = new Roles(start.roles());
        this.used = start.used();
    }

    ChannelRules rules() {
        return rules;
    }

    boolean isLobby() {
        return lobby;
    }

    ChannelLists lists() {
        return lists;
    }

    Roles roles() {
        return roles;
    }

    /** Whether the room is somebody's who has an account: then it is there also while nobody is in it. */
    boolean isKept() {
        return !lobby && roles.haveFounder();
    }

    /** What the account of somebody may do here. */
    Optional<Membership> role(Session session) {
        return session.identity().account().flatMap(roles::of);
    }

    /** Notes that what outlives the room's members has changed. */
    void change() {
        changed = true;
    }

    /** Whether that has changed since it was asked last. */
    boolean takeChange() {
        boolean was = changed;
        changed = false;
        return was;
    }

    long used() {
        return used;
    }

    /** Notes that somebody has come or gone; what is written of that is only the hour. */
    private void use() {
        long now = context.clock().now().getEpochSecond();
        changed |= now - used >= TimeUnit.HOURS.toSeconds(1);
        used = now;
    }

    /** Takes their ranks from accounts that are gone; whoever gets such a name later is somebody else. */
    void forget(Predicate<String> gone) {
        boolean wasKept = isKept();
        changed |= roles.forget(gone);
        if (wasKept && !isKept()) {
            roles.clear();
            closed = members.isEmpty();
        }
    }

    /** Gives the room up when it is one that is kept and that nobody has used for long; answers whether it did. */
    boolean expire(long before) {
        closed |= isKept() && members.isEmpty() && used < before;
        return closed;
    }

    String name() {
        return name;
    }

    void name(String next) {
        name = next;
        change();
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

    /** Gives somebody a rank or takes it, and, where that is kept, their account. */
    void give(Session session, MemberMode mode, boolean set) {
        members.computeIfPresent(session, (member, now) -> now.with(mode, set));
        session.identity().account().ifPresent(account -> give(account, mode, set));
    }

    /** The same for an account, whoever is here. */
    void give(String account, MemberMode mode, boolean set) {
        if (lobby || isKept()) {
            roles.give(account, mode, set);
            change();
        }
        if (!lobby && !isKept()) {
            // It is no longer kept.
            roles.clear();
        }
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
        change();
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
        change();
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

    /**
     * Enters somebody who may; the first one keeps order here, except in the lobby and where it is kept who does.
     *
     * @param founds whether the room becomes one that is kept if that person is the first one
     */
    void enter(Session session, String key, boolean founds) throws CommandException {
        rules.checkMayEnter(session, key);
        invited.remove(session);
        boolean opens = members.isEmpty() && !lobby && !isKept();
        opener = opens ? Optional.of(session) : opener;
        if (opens && founds) {
            session.identity().account().ifPresent(account -> roles.put(account, Membership.OF_FOUNDER));
            change();
        }
        members.put(session, role(session).orElse(opens ? Membership.OPERATOR : Membership.PLAIN));
        use();
    }

    /** Whether somebody opened this room and still keeps order: the first founder is theirs to make. */
    boolean mayFound(Session session) {
        return opener.filter(session::equals).isPresent()
                && membership(session)
                        .filter(m -> m.isAtLeast(MemberMode.OPERATOR))
                        .isPresent();
    }

    void remove(Session session) {
        members.remove(session);
        opener = opener.filter(first -> first != session);
        closed = members.isEmpty() && !lobby && !isKept();
        changed |= closed;
        use();
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

    boolean isVisibleTo(Session asker) {
        return !isHidden()
                || isMember(asker)
                || asker.isOperator()
                || (isDeserted() && role(asker).isPresent());
    }

    /** Those who know a room that not everybody may enter tell others of it, while there are any. */
    private boolean isHidden() {
        boolean shut = has(ChannelMode.INVITE_ONLY) || settings.key().isPresent();
        return has(ChannelMode.SECRET) || (isDeserted() && shut);
    }

    private boolean isDeserted() {
        return isKept() && members.isEmpty();
    }

    boolean isListedFor(Session asker) {
        return isVisibleTo(asker) && (!has(ChannelMode.PRIVATE) || isMember(asker) || asker.isOperator());
    }

    /** What somebody may do here: an operator of the server whatever a founder may. */
    Membership power(Session session) {
        return session.isOperator() ? Membership.FOUNDER : members.getOrDefault(session, Membership.PLAIN);
    }
}
