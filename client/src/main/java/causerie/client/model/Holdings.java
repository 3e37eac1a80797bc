package causerie.client.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much all conversations of one network hold together; past {@link #MAX_CHARACTERS} the one that holds most lets its
 * oldest lines go. Belongs to the event dispatch thread.
 */
final class Holdings {
    /** In characters; several conversations may be full, not hundreds. */
    static final long MAX_CHARACTERS = 120_000_000;
    /** What a line takes beside its words, in characters: its time, its author, what the server calls it. */
    static final int LINE = 200;

    private final long most;
    private final List<Lines> all = new ArrayList<>();

    Holdings() {
        this(MAX_CHARACTERS);
    }

    Holdings(long most) {
        this.most = most;
    }

    /** A conversation more. */
    Lines newLines() {
        Lines lines = new Lines();
        all.add(lines);
        return lines;
    }

    void forget(Lines lines) {
        all.removeIf(one -> one == lines);
    }

    /** Lets the oldest lines go while there are too many; after each change that adds some. */
    void keepLimit() {
        long held = all.stream().mapToLong(Holdings::held).sum();
        while (held > most) {
            Lines largest =
                    all.stream().max(Comparator.comparingLong(Holdings::held)).orElseThrow();
            long before = held(largest);
            largest.dropQuarter();
            held -= before - held(largest);
        }
    }

    static long held(Lines lines) {
        return lines.characters() + (long) LINE * lines.size();
    }
}
