package causerie.client.ui.timeline;

import causerie.client.model.Line;

/** How many messages of others stand below everything seen so far. Belongs to the event dispatch thread. */
final class Unseen {
    /** The first row that has not been on the screen. */
    private int next;

    private int count;

    int count() {
        return count;
    }

    /** Starts again, with everything before this row seen. */
    void reset(Rows rows, int firstUnseen) {
        next = firstUnseen;
        count = messages(rows, firstUnseen, rows.size());
    }

    void appended(Rows rows, int lines) {
        count += messages(rows, rows.size() - lines, rows.size());
    }

    /** What comes in between was not passed by; above everything seen so far it waits for nobody. */
    void inserted(Rows rows, int index, int lines) {
        if (index < next) {
            next += lines;
        } else {
            count += messages(rows, index, index + lines);
        }
    }

    void seenUntil(Rows rows, int row) {
        if (row > next) {
            count -= messages(rows, next, row);
            next = row;
        }
    }

    void removedFirst(Rows rows, int gone) {
        if (next < gone) {
            reset(rows, 0);
        } else {
            next -= gone;
        }
    }

    private static int messages(Rows rows, int from, int until) {
        int messages = 0;
        for (int row = Math.max(0, from); row < until; row++) {
            if (rows.line(row) instanceof Line.Text text && !text.own()) {
                messages++;
            }
        }
        return messages;
    }
}
