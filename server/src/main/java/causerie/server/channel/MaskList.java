package causerie.server.channel;

import causerie.server.session.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/** One list of one room, such as its bans, with at most so many entries. Guarded by the room's lock. */
final class MaskList {
    private final IntSupplier most;
    private final List<ListEntry> entries = new ArrayList<>(0);

    MaskList(IntSupplier most) {
        this.most = most;
    }

    boolean isFull() {
        return entries.size() >= most.getAsInt();
    }

    boolean holds(ListMask mask) {
        return entries.stream().anyMatch(entry -> entry.mask().equals(mask));
    }

    /** Adds an entry that is not there yet; answers whether it did. */
    boolean add(ListEntry entry) {
        return !holds(entry.mask()) && !isFull() && entries.add(entry);
    }

    boolean remove(ListMask mask) {
        return entries.removeIf(entry -> entry.mask().equals(mask));
    }

    /** Whether one of the entries that count is about somebody. */
    boolean covers(Identity identity, Predicate<Extban> counts) {
        for (ListEntry entry : entries) {
            if (counts.test(entry.mask().extban()) && entry.mask().fits(identity)) {
                return true;
            }
        }
        return false;
    }

    List<ListEntry> list() {
        return List.copyOf(entries);
    }
}
