package causerie.client.model;

import java.util.List;

/**
 * What was found.
 *
 * @param hits the oldest first
 * @param whole whether all was looked through that one may read, and not only what is here
 */
public record Findings(List<Hit> hits, boolean whole) {
    /** The most that are told of at once. */
    public static final int MAX_HITS = 100;

    public Findings {
        hits = List.copyOf(hits);
    }

    /** Looks through what is here, newest first. */
    public static Findings here(List<Buffer> buffers, Sought sought) {
        return new LocalSearch(sought).in(buffers);
    }
}
