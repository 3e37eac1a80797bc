package causerie.client.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one conversation in which something is that is looked for, and at which of them somebody is; follows the
 * conversation. What is there already is looked through a little at a time, the newest first. Belongs to the event
 * dispatch thread.
 */
public final class Matches implements Lines.Listener {
    private static final int NONE = -1;

    private final Lines lines;
    private final Sought sought;
    private final Runnable changed;
    /** Indices in their order. */
    private final List<Integer> found = new ArrayList<>();
    /** So many of the first lines have not been looked at. */
    private int unseen;

    private int current = NONE;

    /** @param changed told when other lines have it than before, or the same have other indices */
    public Matches(Lines lines, Sought sought, Runnable changed) {
        this.lines = lines;
        this.sought = sought;
        this.changed = changed;
        this.unseen = sought.isEmpty() ? 0 : lines.size();
        lines.addListener(this);
    }

    /** Hears of nothing more. */
    public void close() {
        lines.removeListener(this);
    }

    /** Looks through so many more lines. */
    public void look(int count) {
        int until = Math.max(0, unseen - count);
        found.addAll(0, matching(until, unseen));
        unseen = until;
        changed.run();
    }

    /** Whether every line has been looked at. */
    public boolean isComplete() {
        return unseen == 0;
    }

    public int count() {
        return found.size();
    }

    /** Which match of all, from 1, somebody is at; 0 for none. */
    public int number() {
        int at = Collections.binarySearch(found, current);
        return at < 0 ? 0 : at + 1;
    }

    /** Goes to a line. */
    public void to(int index) {
        current = index;
    }

    /** Whether there is one before where somebody is, or any at all at the beginning. */
    public boolean hasPrevious() {
        return current == NONE ? !found.isEmpty() : placeOf(current) > 0;
    }

    /** Goes to the one before, and from the first, or the beginning, to the last; answers its line. */
    public Optional<Integer> previous() {
        return at(current == NONE ? found.size() - 1 : placeOf(current) - 1);
    }

    /** Goes to the next one, and from the last to the first; answers its line. */
    public Optional<Integer> next() {
        return at(current == NONE ? found.size() - 1 : placeOf(current + 1));
    }

    private Optional<Integer> at(int place) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        current = found.get(Math.floorMod(place, found.size()));
        return Optional.of(current);
    }

    @Override
    public void appended(int count) {
        List<Integer> more = matching(lines.size() - count, lines.size());
        found.addAll(more);
        if (!more.isEmpty()) {
            changed.run();
        }
    }

    @Override
    public void inserted(int index, int count) {
        found.replaceAll(line -> line >= index ? line + count : line);
        current += current >= index ? count : 0;
        if (index < unseen) {
            unseen += count;
        } else {
            found.addAll(placeOf(index), matching(index, index + count));
        }
        changed.run();
    }

    @Override
    public void replaced(int index) {
        boolean matches = index >= unseen && isMatch(index);
        int at = Collections.binarySearch(found, index);
        if (at >= 0 && !matches) {
            found.remove(at);
            changed.run();
        } else if (at < 0 && matches) {
            found.add(-at - 1, index);
            changed.run();
        }
    }

    @Override
    public void removedFirst(int count) {
        unseen = Math.max(0, unseen - count);
        current = Math.max(NONE, current - count);
        found.removeIf(line -> line < count);
        found.replaceAll(line -> line - count);
        changed.run();
    }

    /** How many matches are before a line. */
    private int placeOf(int index) {
        int at = Collections.binarySearch(found, index);
        return at < 0 ? -at - 1 : at;
    }

    private List<Integer> matching(int from, int until) {
        List<Integer> matching = new ArrayList<>();
        for (int index = from; index < until && !sought.isEmpty(); index++) {
            if (isMatch(index)) {
                matching.add(index);
            }
        }
        return matching;
    }

    private boolean isMatch(int index) {
        return lines.get(index) instanceof Line.Text text && sought.isIn(Formatting.without(text.text()));
    }
}
