package causerie.server.journal;

import causerie.server.session.Names;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody looks for among what was said.
 *
 * @param from the nick of its sender, folded
 * @param words all of which are in it, as {@link Words#lookedFor} gives them; nothing holds what has no words at all
 * @param after what is left out with all before it
 * @param before what is left out with all after it
 * @param newest whether the last ones are meant when there are more than the limit, or the first
 * @param limit how many at most
 */
public record Search(
        Scope where,
        Optional<String> from,
        Optional<List<String>> words,
        Position after,
        Position before,
        boolean newest,
        int limit) {
    private static final Comparator<Kept> ORDER = Comparator.comparing(Kept::position);

    /** What of this is found, in the order in which it was said. */
    List<Kept> among(List<Kept> all) {
        List<List<String>> phrases =
                words.orElse(List.of()).stream().map(Words::of).toList();
        return all.stream()
                .filter(kept -> isWhereAndWhen(kept) && isFrom(kept) && holds(kept, phrases))
                .sorted(newest ? ORDER.reversed() : ORDER)
                .limit(limit)
                .sorted(ORDER)
                .toList();
    }

    private boolean isWhereAndWhen(Kept kept) {
        return kept.said().isWritten()
                && where.holds(kept.said().place())
                && kept.position().compareTo(after) > 0
                && kept.position().compareTo(before) < 0;
    }

    private boolean isFrom(Kept kept) {
        return from.isEmpty()
                || from.get().equals(Names.fold(kept.said().source().name()));
    }

    private boolean holds(Kept kept, List<List<String>> phrases) {
        if (words.isEmpty()) {
            return true;
        }
        List<String> text = Words.of(kept.said().written());
        return !phrases.isEmpty() && phrases.stream().allMatch(phrase -> Collections.indexOfSubList(text, phrase) >= 0);
    }
}
