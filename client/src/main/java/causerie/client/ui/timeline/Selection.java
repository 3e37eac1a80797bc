package causerie.client.ui.timeline;

import java.util.Optional;

/**
 * What is selected, across rows. Immutable.
 *
 * @param anchor where the selection began
 * @param caret where it has got to; may stand before the anchor
 */
record Selection(Position anchor, Position caret) {
    static Selection at(Position position) {
        return new Selection(position, position);
    }

    /** All of one row. */
    static Selection ofRow(int row) {
        return new Selection(new Position(row, 0), new Position(row, Integer.MAX_VALUE));
    }

    Position start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    Position end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** The same beginning, another end. */
    Selection to(Position position) {
        return new Selection(anchor, position);
    }

    /** From this selection, a word or a row, over everything up to another one. */
    Selection joinedWith(Selection other) {
        if (other.start().compareTo(start()) < 0) {
            return new Selection(end(), other.start());
        }
        Position end = end().compareTo(other.end()) >= 0 ? end() : other.end();
        return new Selection(start(), end);
    }

    boolean touches(int row) {
        return start().row() <= row && row <= end().row();
    }

    /** Where the selected part of this row begins; only for rows it touches. */
    int from(int row) {
        return start().row() == row ? start().index() : 0;
    }

    /** Where the selected part of this row, so many characters long, ends; only for rows it touches. */
    int until(int row, int length) {
        return end().row() == row ? Math.min(end().index(), length) : length;
    }

    /** The same text after rows came in before the one that had this index. */
    Selection withInserted(int index, int count) {
        return new Selection(later(anchor, index, count), later(caret, index, count));
    }

    /** What is left after the first rows went. */
    Optional<Selection> withoutFirst(int rows) {
        if (end().row() < rows) {
            return Optional.empty();
        }
        return Optional.of(new Selection(earlier(anchor, rows), earlier(caret, rows)));
    }

    private static Position later(Position position, int index, int count) {
        return position.row() < index ? position : new Position(position.row() + count, position.index());
    }

    private static Position earlier(Position position, int rows) {
        return position.row() < rows ? new Position(0, 0) : new Position(position.row() - rows, position.index());
    }
}
