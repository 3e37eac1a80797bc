package causerie.server.journal;

/**
 * Which part of what was said in a place somebody asks for.
 *
 * @param after what is left out with all before it
 * @param before what is left out with all after it
 * @param newest whether the last ones are meant when there are more than the limit, or the first
 * @param events whether all that happened is meant, or only what people wrote
 */
public record Page(Place place, Position after, Position before, boolean newest, boolean events) {
    /** Before everything. */
    public static final Position BEGINNING = new Position(Long.MIN_VALUE, Long.MIN_VALUE);
    /** After everything. */
    public static final Position END = new Position(Long.MAX_VALUE, Long.MAX_VALUE);

    boolean holds(Kept kept) {
        return (events || kept.said().isWritten())
                && kept.position().compareTo(after) > 0
                && kept.position().compareTo(before) < 0;
    }
}
