package causerie.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said, as far as it is kept. May be asked by any thread. */
public interface History {
    /** What is known of a message; empty when it is no longer kept, was taken back, or never was. */
    Optional<Kept> find(String msgid);

    /** A part of what was said in a place, in its order; at most so many. */
    List<Kept> page(Page page, int limit);

    /** Of what was said in many places, that which somebody looks for. */
    List<Kept> search(Search search);

    /** With whom somebody has spoken in private, and when last: each conversation of one who is called so. */
    Map<Place.Conversation, Instant> conversations(String person);
}
