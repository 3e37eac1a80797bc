package causerie.client.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** The layouts last needed. Belongs to the event dispatch thread. */
final class LayoutCache {
    /** The most rows kept laid out: some screens full. */
    static final int MAX_LAYOUTS = 400;

    private final Map<Integer, RowLayout> layouts = new LinkedHashMap<>(MAX_LAYOUTS * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, RowLayout> eldest) {
            return size() > MAX_LAYOUTS;
        }
    };

    RowLayout get(int row, IntFunction<RowLayout> layOut) {
        RowLayout known = layouts.get(row);
        if (known != null) {
            return known;
        }
        RowLayout fresh = layOut.apply(row);
        layouts.put(row, fresh);
        return fresh;
    }

    void forget(int row) {
        layouts.remove(row);
    }

    /** Forgets every row from this one on. */
    void forgetFrom(int row) {
        layouts.keySet().removeIf(number -> number >= row);
    }

    void forgetIf(Predicate<RowLayout> which) {
        layouts.values().removeIf(which);
    }

    void clear() {
        layouts.clear();
    }

    int size() {
        return layouts.size();
    }
}
