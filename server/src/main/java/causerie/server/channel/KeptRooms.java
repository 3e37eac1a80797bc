package causerie.server.channel;

import causerie.server.journal.Journal;
import causerie.server.session.Names;
import causerie.server.session.Order;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Which rooms are kept while nobody is in them, and whose they are. How they are is on disk before whatever is said in them
 * afterwards; nobody waits for that here. Only under the order of everything.
 */
final class KeptRooms {
    private final Order order;
    private final Journal journal;
    private final IntSupplier most;

    /** The accounts, folded, by the rooms' keys. */
    @GuardedBy("order")
    private final Map<String, Set<String>> founders = new HashMap<>();

    private record About(String room) {}

    /** @param most how many rooms an account may have at this moment */
    KeptRooms(Order order, Journal journal, IntSupplier most) {
        this.order = order;
        this.journal = journal;
        this.most = most;
    }

    /** Keeps how a room is now. */
    void keep(RoomRecord room) {
        order.lock();
        try {
            founders.put(room.place().key(), room.founders());
            journal.keep(new About(room.place().key()), change -> RoomTable.put(room, change));
        } finally {
            order.unlock();
        }
    }

    /** Knows whose a room is that was kept before. */
    void restored(RoomRecord room) {
        order.lock();
        try {
            founders.put(room.place().key(), room.founders());
        } finally {
            order.unlock();
        }
    }

    /** Keeps a room no longer, if it was kept. */
    void forget(String key) {
        order.lock();
        try {
            if (founders.containsKey(key)) {
                founders.remove(key);
                journal.keep(new About(key), change -> RoomTable.remove(key, change));
            }
        } finally {
            order.unlock();
        }
    }

    /** Whether an account may have one more. */
    boolean mayFound(String account) {
        order.lock();
        try {
            String folded = Names.fold(account);
            return founders.values().stream().filter(of -> of.contains(folded)).count() < most.getAsInt();
        } finally {
            order.unlock();
        }
    }
}
