package causerie.client.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The open conversations in the order in which they are shown: favourites, then rooms, then people, each group as the
 * person has put it. Belongs to the event dispatch thread.
 */
public final class Arrangement {
    private final List<Buffer> all = new ArrayList<>();
    private final Set<Buffer> favourites = new HashSet<>();
    private final Runnable changed;

    /** @param changed runs after each change that a person made */
    Arrangement(Runnable changed) {
        this.changed = changed;
    }

    public boolean isFavourite(Buffer buffer) {
        return favourites.contains(buffer);
    }

    /** Makes a conversation a favourite, or one like all others; it comes last of its new group. */
    public void favourite(Buffer buffer, boolean wanted) {
        if (all.contains(buffer) && isFavourite(buffer) != wanted) {
            mark(buffer, wanted);
            changed.run();
        }
    }

    /** Moves a conversation by so many places up or down, no farther than its group goes. */
    public void move(Buffer buffer, int step) {
        int from = all.indexOf(buffer);
        int to = Math.max(0, Math.min(all.size() - 1, from + step));
        if (from >= 0 && to != from && group(all.get(to)) == group(buffer)) {
            all.remove(from);
            all.add(to, buffer);
            changed.run();
        }
    }

    /** Puts a conversation before another one of its group, or with empty at the end of its group. */
    public void place(Buffer buffer, Optional<Buffer> before) {
        boolean fits = before.filter(other -> other.equals(buffer) || group(other) != group(buffer))
                .isEmpty();
        if (fits && all.remove(buffer)) {
            int end = endOf(group(buffer));
            all.add(before.map(all::indexOf).filter(index -> index >= 0).orElse(end), buffer);
            changed.run();
        }
    }

    List<Buffer> all() {
        return List.copyOf(all);
    }

    /** How many people are in all rooms together. */
    int members() {
        return all().stream().mapToInt(buffer -> buffer.members().size()).sum();
    }

    int size() {
        return all.size();
    }

    boolean contains(Buffer buffer) {
        return all.contains(buffer);
    }

    void add(Buffer buffer) {
        all.add(endOf(group(buffer)), buffer);
    }

    /** Answers where it was; -1 when it was not there. */
    int remove(Buffer buffer) {
        int index = all.indexOf(buffer);
        all.remove(buffer);
        favourites.remove(buffer);
        return index;
    }

    private void mark(Buffer buffer, boolean wanted) {
        all.remove(buffer);
        if (wanted) {
            favourites.add(buffer);
        } else {
            favourites.remove(buffer);
        }
        add(buffer);
    }

    private int endOf(int group) {
        int index = 0;
        while (index < all.size() && group(all.get(index)) <= group) {
            index++;
        }
        return index;
    }

    private int group(Buffer buffer) {
        if (isFavourite(buffer)) {
            return 0;
        }
        return buffer.isRoom() ? 1 : 2;
    }
}
