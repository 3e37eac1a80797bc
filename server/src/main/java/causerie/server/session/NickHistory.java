package causerie.server.session;

import causerie.server.config.LiveConfig;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Who had which nick until lately, for WHOWAS: so many of each nick, and so many in all. Of too many, the oldest of the
 * nick go, and those of the nick that has not been given up for longest. Used by all threads.
 */
public final class NickHistory {
    private final LiveConfig config;
    private final Supplier<Instant> now;
    private final ReentrantLock lock = new ReentrantLock();

    /** By folded nick, the one given up latest last; of each nick the latest first. */
    @GuardedBy("lock")
    private final Map<String, Deque<Former>> byNick = new LinkedHashMap<>();

    @GuardedBy("lock")
    private int size;

    /** Who had a nick, and until when. */
    public record Former(Identity identity, Instant until) {}

    public NickHistory(LiveConfig config, Supplier<Instant> now) {
        this.config = config;
        this.now = now;
    }

    /** Notes that somebody has given up their nick. */
    void add(Identity identity) {
        String key = Names.fold(identity.nick());
        lock.lock();
        try {
            Deque<Former> formers = Optional.ofNullable(byNick.remove(key)).orElseGet(() -> new ArrayDeque<>(1));
            formers.addFirst(new Former(identity, now.get()));
            size++;
            while (formers.size() > config.limits().counts().whowasPerNick()) {
                formers.removeLast();
                size--;
            }
            byNick.put(key, formers);
            while (size > config.limits().counts().whowas()) {
                forgetOne();
            }
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void forgetOne() {
        Iterator<Deque<Former>> longestAgoFirst = byNick.values().iterator();
        Deque<Former> formers = longestAgoFirst.next();
        formers.removeLast();
        size--;
        if (formers.isEmpty()) {
            longestAgoFirst.remove();
        }
    }

    /** Those who had a nick, the latest first. */
    List<Former> of(String nick) {
        lock.lock();
        try {
            Deque<Former> formers = byNick.get(Names.fold(nick));
            return formers == null ? List.of() : List.copyOf(formers);
        } finally {
            lock.unlock();
        }
    }
}
