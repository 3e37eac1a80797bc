package causerie.server.journal;

import causerie.irc.Casemapping;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which room's words are read under which name. A room that is opened again under its name goes on where it was; one that
 * is opened where a room has been called otherwise, or was closed to others, begins anew. Used by all threads.
 */
public final class RoomKeys {
    /** From so many names on, those are forgotten that nothing is kept of. */
    static final int MANY_NAMES = 1024;

    private final Casemapping casemapping;
    private final Supplier<String> unique;
    private final Supplier<Set<String>> used;
    /** Of the names, folded, that stand for something else than the first room of that name. */
    private final Map<String, String> others = new ConcurrentHashMap<>();

    /**
     * @param unique words that differ from all others
     * @param used the keys of the rooms of which anything is kept
     */
    public RoomKeys(Casemapping casemapping, Supplier<String> unique, Supplier<Set<String>> used) {
        this.casemapping = casemapping;
        this.unique = unique;
        this.used = used;
    }

    /** Where is said what is said in the room of this name. */
    public Place.Room of(String name) {
        String folded = casemapping.fold(name);
        return new Place.Room(others.getOrDefault(folded, folded), "");
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

    private void put(String folded, String key) {
        if (others.size() >= MANY_NAMES) {
            Set<String> kept = used.get();
            others.entrySet().removeIf(name -> !kept.contains(name.getKey()) && !kept.contains(name.getValue()));
        }
        others.put(folded, key);
    }
}
