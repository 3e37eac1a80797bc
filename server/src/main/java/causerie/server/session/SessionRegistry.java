package causerie.server.session;

import causerie.irc.Casemapping;
import causerie.irc.FoldedMap;
import causerie.irc.Numeric;
import causerie.server.config.Operator;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who is called what. Used by all threads; a nick, and every other that looks like it, belongs to whoever claimed it
 * first. Nicks are claimed and freed under one lock, and looked up without.
 */
public final class SessionRegistry {
    /** How names compare on this server; announced in 005. */
    public static final Casemapping CASEMAPPING = Casemapping.ASCII;

    private final ReentrantLock claims = new ReentrantLock();
    private final FoldedMap<Session> byNick = FoldedMap.concurrent(CASEMAPPING);

    @GuardedBy("claims")
    private final Map<String, Set<Session>> byOutline = new HashMap<>();

    private final Set<Device> devices = ConcurrentHashMap.newKeySet();
    private final NickHistory history;
    private final AtomicInteger registered = new AtomicInteger();
    private final AtomicInteger invisible = new AtomicInteger();
    private final AtomicInteger operators = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    public SessionRegistry(NickHistory history) {
        this.history = history;
    }

    /** Notes a client that has connected, until {@link #remove}. */
    public void add(Device device) {
        devices.add(device);
    }

    /** Forgets a client whose connection ends. */
    public void remove(Device device) {
        devices.remove(device);
    }

    /** Has a client that has not come in yet be one more of somebody who is here; in the order of everything. */
    public void join(Session present, Device device) {
        release(device.session());
        device.join(present);
    }

    /** All clients that are connected. */
    public Collection<Device> devices() {
        return Collections.unmodifiableCollection(devices);
    }

    /** Everybody who is connected, with or without a nick. */
    public Collection<Session> connected() {
        return devices.stream().map(Device::session).distinct().toList();
    }

    /**
     * Gives the session a nick, in place of its present one; in the order of everything.
     *
     * @throws CommandException when somebody else has it, or one that looks like it
     */
    public void claim(String nick, Session session) throws CommandException {
        Skeleton skeleton = Skeleton.of(nick);
        claims.lock();
        try {
            requireFree(nick, skeleton, session);
            Identity former = session.identity();
            forgetOutlines(former.nick(), session);
            skeleton.outlines()
                    .forEach(outline -> byOutline
                            .computeIfAbsent(outline, nobody -> new HashSet<>(2))
                            .add(session));
            byNick.put(nick, session);
            session.nick(nick);
            if (!CASEMAPPING.same(former.nick(), nick)) {
                byNick.release(former.nick(), session);
                remember(former, session);
            }
        } finally {
            claims.unlock();
        }
    }

    /** Whether somebody else is called so, or so that it looks like it. */
    public boolean isWorn(String nick, Session except) {
        claims.lock();
        try {
            requireFree(nick, Skeleton.of(nick), except);
            return false;
        } catch (CommandException worn) {
            return true;
        } finally {
            claims.unlock();
        }
    }

    @GuardedBy("claims")
    private void requireFree(String nick, Skeleton skeleton, Session session) throws CommandException {
        if (byNick.get(nick).filter(owner -> owner != session).isPresent()) {
            throw new CommandException(Numeric.ERR_NICKNAMEINUSE, nick, "Nickname is already in use");
        }
        for (String outline : skeleton.outlines()) {
            for (Session other : byOutline.getOrDefault(outline, Set.of())) {
                if (other != session && Skeleton.of(other.nick()).looksLike(skeleton)) {
                    throw new CommandException(
                            Numeric.ERR_NICKNAMEINUSE,
                            nick,
                            "Nickname looks like " + other.nick() + ", who is here already");
                }
            }
        }
    }

    @GuardedBy("claims")
    private void forgetOutlines(String nick, Session owner) {
        for (String outline : Skeleton.of(nick).outlines()) {
            byOutline.computeIfPresent(outline, (same, owners) -> {
                owners.remove(owner);
                return owners.isEmpty() ? null : owners;
            });
        }
    }

    /** Notes for WHOWAS who somebody is whose connection ends, before anybody is told. */
    public void remember(Session session) {
        remember(session.identity(), session);
    }

    private void remember(Identity identity, Session session) {
        if (session.registered()) {
            history.add(identity);
        }
    }

    /** Who had a nick and gave it up, the latest first. */
    public List<NickHistory.Former> formerly(String nick) {
        return history.of(nick);
    }

    /** Forgets a session that ends, and frees its nick. */
    public void release(Session session) {
        claims.lock();
        try {
            byNick.release(session.nick(), session);
            forgetOutlines(session.nick(), session);
        } finally {
            claims.unlock();
        }
        if (session.registered()) {
            registered.decrementAndGet();
            setMode(session, UserMode.INVISIBLE, false);
            setMode(session, UserMode.OPERATOR, false);
        }
    }

    /** Sets somebody's mode or takes it away. */
    public void setMode(Session session, UserMode mode, boolean on) {
        if (session.changeStanding(standing -> on ? standing.with(mode) : standing.without(mode))) {
            count(mode, on);
        }
    }

    /** Makes somebody an operator of the server; answers whether they were none before. */
    public boolean makeOperator(Session session, Operator by) {
        boolean fresh = session.changeStanding(standing -> standing.asOperator(by));
        if (fresh) {
            count(UserMode.OPERATOR, true);
        }
        return fresh;
    }

    private void count(UserMode mode, boolean on) {
        if (mode == UserMode.INVISIBLE) {
            invisible.addAndGet(on ? 1 : -1);
        } else if (mode == UserMode.OPERATOR) {
            operators.addAndGet(on ? 1 : -1);
        }
    }

    /** Notes that one more has registered. */
    public void registered(Session session) {
        session.markRegistered();
        most.accumulateAndGet(registered.incrementAndGet(), Math::max);
    }

    /** The registered person of this nick. */
    public Optional<Session> find(String nick) {
        return byNick.get(Names.normal(nick)).filter(Session::registered);
    }

    /** Who has this nick, registered or about to be. */
    public Optional<Session> wearer(String nick) {
        return byNick.get(Names.normal(nick));
    }

    /** Everybody who has a nick, registered or about to be. */
    public Collection<Session> all() {
        return byNick.values();
    }

    /** How many are registered. */
    public int count() {
        return registered.get();
    }

    /** How many of those are invisible. */
    public int invisibleCount() {
        return invisible.get();
    }

    /** How many of those keep order on the whole server. */
    public int operatorCount() {
        return operators.get();
    }

    /** The most that were registered at the same time. */
    public int most() {
        return most.get();
    }
}
