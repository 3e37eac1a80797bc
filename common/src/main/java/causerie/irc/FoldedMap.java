package causerie.irc;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values by name, where names that a casemapping calls the same are one key. {@link #ordered} ones keep the order of
 * arrival and belong to one thread; {@link #concurrent} ones may be used by many.
 */
public final class FoldedMap<V> {
    private final Casemapping casemapping;
    private final Map<String, V> byFolded;

    private FoldedMap(Casemapping casemapping, Map<String, V> byFolded) {
        this.casemapping = casemapping;
        this.byFolded = byFolded;
    }

    public static <V> FoldedMap<V> ordered(Casemapping casemapping) {
        return new FoldedMap<>(casemapping, new LinkedHashMap<>());
    }

    public static <V> FoldedMap<V> concurrent(Casemapping casemapping) {
        return new FoldedMap<>(casemapping, new ConcurrentHashMap<>());
    }

    public Optional<V> get(String name) {
        return Optional.ofNullable(byFolded.get(casemapping.fold(name)));
    }

    public boolean contains(String name) {
        return byFolded.containsKey(casemapping.fold(name));
    }

    public void put(String name, V value) {
        byFolded.put(casemapping.fold(name), value);
    }

    /** Enters the value unless the name is taken, atomically in a concurrent map; answers whether it did. */
    public boolean claim(String name, V value) {
        return byFolded.putIfAbsent(casemapping.fold(name), value) == null;
    }

    /** Removes the name and answers what it held. */
    public Optional<V> remove(String name) {
        return Optional.ofNullable(byFolded.remove(casemapping.fold(name)));
    }

    /** Removes the name if it still holds this value, atomically in a concurrent map; answers whether it did. */
    public boolean release(String name, V value) {
        return byFolded.remove(casemapping.fold(name), value);
    }

    /** A view of the values. */
    public Collection<V> values() {
        return Collections.unmodifiableCollection(byFolded.values());
    }

    public int size() {
        return byFolded.size();
    }

    public void clear() {
        byFolded.clear();
    }
}
