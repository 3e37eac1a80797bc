package causerie.server.journal;

import causerie.irc.Casemapping;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Which room's words are read under which name. A room that is opened again under its name goes on where it was; one that
 * is opened where a room has been called otherwise, or was closed to others, begins anew. Used by all threads; nobody waits
 * for the disk here but {@link #prune}.
 */
public final class RoomKeys {
    /** From so many names on, those are forgotten that nothing is kept of. */
    static final int MANY_NAMES = 1024;

    private final Casemapping casemapping;
    private final Supplier<String> unique;
    private final Keeper keeper;
    private final ReentrantLock lock = new ReentrantLock();

    /** Of the names, folded, that stand for something else than the first room of that name. */
    @GuardedBy("lock")
    private final Map<String, String> others;

    /** The keys of the rooms that are open, and of all that were since it was looked up last which are of use. */
    @GuardedBy("lock")
    private final Set<String> open = new HashSet<>();

    @GuardedBy("lock")
    private final Set<String> opened = new HashSet<>();

    @GuardedBy("lock")
    private int many = MANY_NAMES;

    /** Keeps the names over restarts; does not wait for the disk. */
    public interface Keeper {
        /** Has a name, folded, stand for a key from now on. */
        void keep(String name, String key);

        /** Has a name stand for its first room again. */
        void forget(String name);

        /** Has the words of a key begin anew when the server ends without doing that itself, or not any more. */
        void guard(String key, boolean guarded);

        /** There are many names, and {@link RoomKeys#prune} is to be called, under no lock but the order's. */
        void many();
    }

    /**
     * @param unique words that differ from all others, also of earlier runs of the server
     * @param known what was kept
     */
    public RoomKeys(Casemapping casemapping, Supplier<String> unique, Keeper keeper, Map<String, String> known) {
        this.casemapping = casemapping;
        this.unique = unique;
        this.keeper = keeper;
        this.others = new HashMap<>(known);
    }

    /** Where is said what is said in the room of this name. */
    public Place.Room of(String name) {
        lock.lock();
        try {
            String folded = casemapping.fold(name);
            return new Place.Room(others.getOrDefault(folded, folded), "");
        } finally {
            lock.unlock();
        }
    }

    /** A room is open from now on: its name stands for it, whatever is kept of it. */
    public void opened(Place.Room room, String name) {
        lock.lock();
        try {
            open.add(room.key());
            opened.add(room.key());
        } finally {
            lock.unlock();
        }
        if (!of(name).equals(room)) {
            put(casemapping.fold(name), room.key());
        }
    }

    public void closed(Place.Room room) {
        lock.lock();
        try {
            open.remove(room.key());
        } finally {
            lock.unlock();
        }
    }

    /** From now on the room is called otherwise. */
    public void rename(Place.Room room, String from, String to) {
        renew(from);
        put(casemapping.fold(to), room.key());
    }

    /** What was said in the room is for nobody who comes later. */
    public void renew(String name) {
        String folded = casemapping.fold(name);
        // No name has a space in it.
        put(folded, folded + " " + unique.get());
    }

    /** Notes that not everybody may come into a room, which has to be known also when the server is killed; or not any more. */
    public void guard(Place.Room room, boolean guarded) {
        keeper.guard(room.key(), guarded);
    }

    /** Does what {@link #renew} does for a room of an earlier run, by whatever name it was called. */
    public void seal(String key) {
        names(key).forEach(this::renew);
    }

    private List<String> names(String key) {
        lock.lock();
        try {
            Set<String> names = new HashSet<>();
            others.forEach((name, of) -> {
                if (of.equals(key)) {
                    names.add(name);
                }
            });
            if (key.indexOf(' ') < 0 && !others.containsKey(key)) {
                names.add(key);
            }
            return List.copyOf(names);
        } finally {
            lock.unlock();
        }
    }

    private void put(String folded, String key) {
        if (putIn(folded, key)) {
            keeper.many();
        }
    }

    /** Answers whether there are too many now. */
    private boolean putIn(String folded, String key) {
        lock.lock();
        try {
            others.put(folded, key);
            keeper.keep(folded, key);
            boolean tooMany = others.size() > many;
            many = tooMany ? Integer.MAX_VALUE : many;
            return tooMany;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forgets the names that nothing is kept of and that no open room has.
     *
     * @param used finds the keys of the rooms of which anything is kept; it may wait for the disk
     */
    public void prune(Supplier<Set<String>> used) {
        Set<String> candidates = candidates();
        Set<String> kept = used.get();
        lock.lock();
        try {
            for (String name : candidates) {
                String key = others.getOrDefault(name, name);
                if (!kept.contains(name) && !kept.contains(key) && !opened.contains(key)) {
                    others.remove(name);
                    keeper.forget(name);
                }
            }
            many = Math.max(MANY_NAMES, 2 * others.size());
        } finally {
            lock.unlock();
        }
    }

    private Set<String> candidates() {
        lock.lock();
        try {
            opened.retainAll(open);
            return Set.copyOf(others.keySet());
        } finally {
            lock.unlock();
        }
    }
}
