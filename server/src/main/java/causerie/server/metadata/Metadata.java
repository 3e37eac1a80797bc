package causerie.server.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * What is said about one person or one room, by key; it goes with them. Any thread may look. It is changed under its lock,
 * and whoever has to hear of a change is told under it, too, so that all hear of changes in their order. The lock is taken
 * before a room's, never inside one, and never together with another of its kind.
 */
public final class Metadata {
    private static final Pattern KEY = Pattern.compile("[a-z0-9_./-]+");

    private final ReentrantLock lock = new ReentrantLock();
    private volatile Map<String, String> values = Map.of();

    /** Something that may fail for a reason. */
    public interface Act<E extends Exception> {
        void run() throws E;
    }

    /** "Key names are restricted to the ranges a-z, 0-9, and _./-. The empty string is an invalid value." */
    public static boolean isKey(String typed) {
        return KEY.matcher(typed).matches();
    }

    /** What there is, in the order in which it came; never changes. */
    public Map<String, String> values() {
        return values;
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Looks, changes and tells while nobody else changes anything here. */
    public <E extends Exception> void alone(Act<E> act) throws E {
        lock.lock();
        try {
            act.run();
        } finally {
            lock.unlock();
        }
    }

    /** Sets a key, or removes it when there is no value; only for {@link #alone}. */
    public void set(String key, Optional<String> value) {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("others may be changing it");
        }
        Map<String, String> next = new LinkedHashMap<>(values);
        value.ifPresentOrElse(text -> next.put(key, text), () -> next.remove(key));
        values = Collections.unmodifiableMap(next);
    }
}
