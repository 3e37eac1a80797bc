package causerie.client.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds words in what is in memory. Belongs to the event dispatch thread, so it looks at no more lines than that allows. */
final class LocalSearch {
    /** The most lines of one conversation that are looked at. */
    static final int MAX_LINES = 5_000;
    /** The most lines of all conversations together. */
    static final int MAX_ALL_LINES = 20_000;

    private final Sought sought;
    private final List<Hit> hits = new ArrayList<>();
    private int seen;

    LocalSearch(Sought sought) {
        this.sought = sought;
    }

    Findings in(List<Buffer> buffers) {
        buffers.forEach(this::look);
        hits.sort(Comparator.comparing(hit -> hit.line().time()));
        int first = Math.max(0, hits.size() - Findings.MAX_HITS);
        return new Findings(hits.subList(first, hits.size()), false);
    }

    private void look(Buffer buffer) {
        Lines lines = buffer.lines();
        int oldest = Math.max(0, lines.size() - MAX_LINES);
        for (int i = lines.size() - 1; i >= oldest && seen < MAX_ALL_LINES; i--) {
            seen++;
            if (lines.get(i) instanceof Line.Text text
                    && text.state() == Line.State.DELIVERED
                    && sought.isIn(Formatting.without(text.text()))) {
                hits.add(new Hit(buffer.name(), text));
            }
        }
    }
}
