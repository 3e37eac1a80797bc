package causerie.server.metadata;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Of which keys one client wants to hear. Its own thread changes them; any thread may look. */
public final class Subscriptions {
    private volatile Set<String> keys = Set.of();

    public boolean has(String key) {
        return keys.contains(key);
    }

    /** All of them, in the order in which they came; never changes. */
    public Set<String> keys() {
        return keys;
    }

    public void add(String key) {
        Set<String> next = new LinkedHashSet<>(keys);
        next.add(key);
        keys = Collections.unmodifiableSet(next);
    }

    public void remove(String key) {
        Set<String> next = new LinkedHashSet<>(keys);
        next.remove(key);
        keys = Collections.unmodifiableSet(next);
    }

    public void clear() {
        keys = Set.of();
    }
}
