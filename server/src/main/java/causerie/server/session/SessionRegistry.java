package causerie.server.session;

import causerie.irc.Casemapping;
import causerie.irc.FoldedMap;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Who is called what. Used by all threads; a nick belongs to whoever claimed it first. */
public final class SessionRegistry {
    /** How names compare on this server; announced in 005. */
    public static final Casemapping CASEMAPPING = Casemapping.ASCII;

    private final FoldedMap<Session> byNick = FoldedMap.concurrent(CASEMAPPING);
    private final AtomicInteger registered = new AtomicInteger();
    private final AtomicInteger invisible = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /**
     * Gives the session a nick, in place of its present one; called by the session's own thread.
     *
     * @return false when somebody else has it
     */
    public boolean claim(String nick, Session session) {
        String former = session.nick();
        boolean had = session.hasNick();
        if (had && CASEMAPPING.same(former, nick)) {
            session.nick(nick);
            return true;
        }
        if (!byNick.claim(nick, session)) {
            return false;
        }
        session.nick(nick);
        if (had) {
            byNick.release(former, session);
        }
        return true;
    }

    /** Frees the nick of a session that ends. */
    public void release(Session session) {
        byNick.release(session.nick(), session);
        if (session.registered()) {
            registered.decrementAndGet();
            setMode(session, UserMode.INVISIBLE, false);
        }
    }

    /** Sets somebody's mode or takes it away; called by the session's own thread. */
    public void setMode(Session session, UserMode mode, boolean on) {
        if (session.has(mode) == on) {
            return;
        }
        session.set(mode, on);
        if (mode == UserMode.INVISIBLE) {
            invisible.addAndGet(on ? 1 : -1);
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

    /** The most that were registered at the same time. */
    public int most() {
        return most.get();
    }
}
