package causerie.client.model;

import java.time.Instant;
import java.util.Arrays;

/**
 * How many of the first lines of a conversation were said by some time. Clocks differ, so the lines need not be in the
 * order of their times: all lines after those are later. Belongs to the event dispatch thread.
 */
final class SaidBy implements Lines.Listener {
    /** So many of the last lines are looked at one by one: nearly always it is one of them. */
    static final int LAST = 100;

    private final Lines lines;
    /** For each of the first lines, the earliest time from it on, which only rises; empty until it is needed. */
    private Instant[] earliest = {};

    SaidBy(Lines lines) {
        this.lines = lines;
        lines.addListener(this);
    }

    int count(Instant until) {
        int count = lines.size();
        int least = Math.max(earliest.length, count - LAST);
        while (count > least && isAfter(count - 1, until)) {
            count--;
        }
        if (count > least) {
            return count;
        }
        if (count > earliest.length) {
            prepare();
        }
        return firstAfter(until);
    }

    private boolean isAfter(int line, Instant until) {
        return lines.get(line).time().isAfter(until);
    }

    private void prepare() {
        earliest = new Instant[lines.size()];
        Instant least = Instant.MAX;
        for (int line = earliest.length - 1; line >= 0; line--) {
            Instant time = lines.get(line).time();
            least = time.isBefore(least) ? time : least;
            earliest[line] = least;
        }
    }

    /** The first line from which on all are later, found by halves. */
    private int firstAfter(Instant until) {
        int low = 0;
        int high = earliest.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (earliest[middle].isAfter(until)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void forget() {
        earliest = Arrays.copyOf(earliest, 0);
    }

    @Override
    public void appended(int count) {
        // Looked at one by one, until there are too many.
    }

    @Override
    public void inserted(int index, int count) {
        forget();
    }

    @Override
    public void replaced(int index) {
        forget();
    }

    @Override
    public void marked(int index) {
        // Its time stays the same.
    }

    @Override
    public void removedFirst(int count) {
        forget();
    }
}
