package causerie.client.ui.timeline;

/**
 * A place between two characters.
 *
 * @param row which line
 * @param index how many characters of the line's text stand before
 */
record Position(int row, int index) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        return row == other.row ? Integer.compare(index, other.index) : Integer.compare(row, other.row);
    }
}
