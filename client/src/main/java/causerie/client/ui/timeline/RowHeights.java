package causerie.client.ui.timeline;

import java.util.Arrays;
import java.util.Objects;

/**
 * How high each row is, and where it begins, both found in logarithmic time (a Fenwick tree). Belongs to the event
 * dispatch thread.
 */
final class RowHeights {
    private int[] heights = new int[64];
    /** Counted from 1: an element holds the sum of as many heights as its lowest set bit says, ending with its own. */
    private int[] sums = new int[65];

    private int size;

    int size() {
        return size;
    }

    int get(int row) {
        return heights[Objects.checkIndex(row, size)];
    }

    void append(int height) {
        if (size == heights.length) {
            heights = Arrays.copyOf(heights, size * 2);
            sums = Arrays.copyOf(sums, size * 2 + 1);
        }
        heights[size] = height;
        size++;
        int sum = height;
        int covered = size - Integer.lowestOneBit(size);
        for (int i = size - 1; i > covered; i -= Integer.lowestOneBit(i)) {
            sum += sums[i];
        }
        sums[size] = sum;
    }

    void set(int row, int height) {
        int more = height - get(row);
        heights[row] = height;
        for (int i = row + 1; i <= size; i += Integer.lowestOneBit(i)) {
            sums[i] += more;
        }
    }

    /** Where a row begins; for the row past the last one, where the last one ends. */
    int top(int row) {
        int sum = 0;
        for (int i = Objects.checkIndex(row, size + 1); i > 0; i -= Integer.lowestOneBit(i)) {
            sum += sums[i];
        }
        return sum;
    }

    int total() {
        return top(size);
    }

    /** The row that covers this height: the first above everything, the last below everything, -1 without rows. */
    int rowAt(int y) {
        int row = 0;
        int rest = Math.max(0, y);
        for (int step = Integer.highestOneBit(Math.max(1, size)); step > 0; step >>= 1) {
            if (row + step <= size && sums[row + step] <= rest) {
                row += step;
                rest -= sums[row];
            }
        }
        return Math.min(row, size - 1);
    }

    void insert(int row, int[] more) {
        int[] after = Arrays.copyOfRange(heights, Objects.checkIndex(row, size + 1), size);
        size = row;
        for (int height : more) {
            append(height);
        }
        for (int height : after) {
            append(height);
        }
    }

    void removeFirst(int count) {
        Objects.checkIndex(count, size + 1);
        int[] kept = Arrays.copyOfRange(heights, count, size);
        clear();
        for (int height : kept) {
            append(height);
        }
    }

    void clear() {
        size = 0;
    }
}
