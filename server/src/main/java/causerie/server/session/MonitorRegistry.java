package causerie.server.session;

import causerie.irc.FoldedMap;
import causerie.irc.Numeric;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which client wants to be told when whom comes and goes: <a href="https://ircv3.net/specs/extensions/monitor">MONITOR</a>. Used by
 * all threads. People come and go, and those who ask are answered, in the order of everything, so that nobody misses
 * anything or is told it in the wrong order.
 */
public final class MonitorRegistry {
    private final SessionRegistry sessions;
    private final Order order;

    @GuardedBy("order")
    private final Map<Device, FoldedMap<String>> targets = new HashMap<>();

    @GuardedBy("order")
    private final FoldedMap<Set<Device>> watchers = FoldedMap.ordered(SessionRegistry.CASEMAPPING);

    public MonitorRegistry(SessionRegistry sessions, Order order) {
        this.sessions = sessions;
        this.order = order;
    }

    /** Has somebody come, go or be called otherwise, and tells those who watch who is gone then and who is here. */
    public <E extends Exception> void change(Order.Act<E> change, ReplyBuffer own) throws E {
        order.lock();
        try {
            Optional<Identity> before = present(own.session());
            change.run();
            Optional<Identity> after = present(own.session());
            if (!sameNick(before, after)) {
                before.ifPresent(gone -> tell(gone.nick(), Numeric.RPL_MONOFFLINE, gone.nick(), own));
                after.ifPresent(here -> tell(here.nick(), Numeric.RPL_MONONLINE, here.hostmask(), own));
            }
        } finally {
            order.unlock();
        }
    }

    private Optional<Identity> present(Session session) {
        return sessions.find(session.nick()).filter(session::equals).map(Session::identity);
    }

    private static boolean sameNick(Optional<Identity> one, Optional<Identity> other) {
        return one.isPresent()
                && other.isPresent()
                && SessionRegistry.CASEMAPPING.same(
                        one.get().nick(), other.get().nick());
    }

    private void tell(String nick, Numeric numeric, String about, ReplyBuffer own) {
        watchersOf(nick).forEach(watcher -> own.tell(watcher, numeric, about));
    }

    /** Adds a target to a client's list, if it is not there yet; answers false when the list is full. */
    public boolean add(Device watcher, String nick, int most) {
        order.lock();
        try {
            FoldedMap<String> mine =
                    targets.computeIfAbsent(watcher, first -> FoldedMap.ordered(SessionRegistry.CASEMAPPING));
            if (mine.contains(nick)) {
                return true;
            }
            if (mine.size() >= most) {
                return false;
            }
            mine.put(nick, nick);
            watchers.claim(nick, new LinkedHashSet<>(2));
            watchers.get(nick).ifPresent(all -> all.add(watcher));
            return true;
        } finally {
            order.unlock();
        }
    }

    public void remove(Device watcher, String nick) {
        order.lock();
        try {
            Optional.ofNullable(targets.get(watcher)).ifPresent(mine -> mine.remove(nick));
            watchers.get(nick).ifPresent(all -> all.remove(watcher));
            if (watchers.get(nick).filter(Set::isEmpty).isPresent()) {
                watchers.remove(nick);
            }
        } finally {
            order.unlock();
        }
    }

    /** Empties a client's list. */
    public void clear(Device watcher) {
        order.lock();
        try {
            list(watcher).forEach(nick -> remove(watcher, nick));
            targets.remove(watcher);
        } finally {
            order.unlock();
        }
    }

    /** Whom a client watches, as it wrote it. */
    public List<String> list(Device watcher) {
        order.lock();
        try {
            return Optional.ofNullable(targets.get(watcher))
                    .map(mine -> List.copyOf(mine.values()))
                    .orElse(List.of());
        } finally {
            order.unlock();
        }
    }

    /** Which clients watch a nick. */
    public Set<Device> watchersOf(String nick) {
        order.lock();
        try {
            return watchers.get(nick).map(Set::copyOf).orElse(Set.of());
        } finally {
            order.unlock();
        }
    }
}
