package causerie.server.store;

import causerie.server.data.Database;
import causerie.server.data.StorageException;
import causerie.server.journal.RoomKeys;
import causerie.server.session.SessionRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps which room's words are read under which name, and which rooms not everybody may enter: with the next transaction
 * of the journal, so before whatever is said after it. Used by all threads.
 */
final class RoomNames implements RoomKeys.Keeper {
    private final Inbox inbox;
    private volatile boolean many;

    private record Name(String name) {}

    private record Guard(String key) {}

    RoomNames(Inbox inbox) {
        this.inbox = inbox;
    }

    /** What was kept; the words of rooms that were guarded when the server ended are for nobody who comes now. */
    RoomKeys open(Database database, Supplier<String> unique) {
        Map<String, String> known = new HashMap<>();
        database.read(look -> look.list(
                        "SELECT name, key FROM room_keys", row -> Map.entry(row.getString(1), row.getString(2))))
                .forEach(name -> known.put(name.getKey(), name.getValue()));
        List<String> guarded =
                database.read(look -> look.list("SELECT key FROM guarded_rooms", row -> row.getString(1)));
        RoomKeys keys = new RoomKeys(SessionRegistry.CASEMAPPING, unique, this, known);
        for (String key : guarded) {
            keys.seal(key);
            guard(key, false);
        }
        return keys;
    }

    @Override
    public void keep(String name, String key) {
        inbox.put(
                new Name(name),
                change -> change.change("INSERT OR REPLACE INTO room_keys (name, key) VALUES (?, ?)", name, key));
    }

    @Override
    public void forget(String name) {
        inbox.put(new Name(name), change -> change.change("DELETE FROM room_keys WHERE name = ?", name));
    }

    @Override
    public void guard(String key, boolean guarded) {
        String sql = guarded
                ? "INSERT OR REPLACE INTO guarded_rooms (key) VALUES (?)"
                : "DELETE FROM guarded_rooms WHERE key = ?";
        inbox.put(new Guard(key), change -> change.change(sql, key));
    }

    @Override
    public void many() {
        many = true;
    }

    /** Forgets names when there are many; on the thread of the journal, which what was put has woken. */
    void prune(RoomKeys keys, Database database) {
        if (!many) {
            return;
        }
        try {
            keys.prune(() -> database.read(Messages::rooms));
            many = false;
        } catch (StorageException later) {
            // What is amiss with the disk is told when something is to be written.
        }
    }
}
