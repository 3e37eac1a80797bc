package causerie.client.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one conversation, oldest first; past {@value #MAX_LINES} the oldest go. Belongs to the event dispatch
 * thread.
 */
public final class Lines {
    /** The most that one conversation keeps in memory. */
    public static final int MAX_LINES = 100_000;

    private static final int DROPPED_AT_ONCE = 1_000;

    private final List<Line> lines = new ArrayList<>();
    private final List<Listener> listeners = new ArrayList<>();

    /** Learns of changes right after each, on the same thread. */
    public interface Listener {
        /** Lines came at the end. */
        void appended(int count);

        /** One line is another now. */
        void replaced(int index);

        /** Lines went at the beginning. */
        void removedFirst(int count);
    }

    public int size() {
        return lines.size();
    }

    public Line get(int index) {
        return lines.get(index);
    }

    public Optional<Line> last() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    public void append(Line line) {
        appendAll(List.of(line));
    }

    /** Puts lines at the end with one notice to the listeners. */
    public void appendAll(List<? extends Line> more) {
        lines.addAll(more);
        listeners.forEach(listener -> listener.appended(more.size()));
        if (lines.size() > MAX_LINES) {
            int count = lines.size() - MAX_LINES + DROPPED_AT_ONCE;
            lines.subList(0, count).clear();
            listeners.forEach(listener -> listener.removedFirst(count));
        }
    }

    public void replace(int index, Line line) {
        lines.set(index, line);
        listeners.forEach(listener -> listener.replaced(index));
    }

    /** Where our own line with this id is, looked for from the end. */
    public Optional<Integer> indexOfOwn(String id) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) instanceof Line.Text text
                    && text.own()
                    && text.id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }
}
