package causerie.client.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lines of one conversation, oldest first; past {@value #MAX_LINES}, or {@value #MAX_CHARACTERS} characters, the
 * oldest go. Belongs to the event dispatch thread.
 */
public final class Lines {
    /** The most that one conversation keeps in memory. */
    public static final int MAX_LINES = 100_000;
    /** What that many lines of usual length have; only a server that sends nothing but the longest gets there sooner. */
    public static final int MAX_CHARACTERS = 30_000_000;

    private static final int DROPPED_AT_ONCE = 1_000;
    private static final int CHARACTERS_DROPPED_AT_ONCE = 300_000;

    private final List<Line> lines = new ArrayList<>();
    private final List<Listener> listeners = new ArrayList<>();
    private long characters;

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
        more.forEach(line -> characters += characters(line));
        tell(listener -> listener.appended(more.size()));
        if (lines.size() > MAX_LINES || characters > MAX_CHARACTERS) {
            dropOldest();
        }
    }

    public void replace(int index, Line line) {
        characters += characters(line) - characters(lines.set(index, line));
        tell(listener -> listener.replaced(index));
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

    /** Makes room for many more at once, since each time all that stays has to move. */
    private void dropOldest() {
        int count = 0;
        while (count < lines.size() - 1
                && (lines.size() - count > MAX_LINES - DROPPED_AT_ONCE
                        || characters > MAX_CHARACTERS - CHARACTERS_DROPPED_AT_ONCE)) {
            characters -= characters(lines.get(count));
            count++;
        }
        int dropped = count;
        lines.subList(0, dropped).clear();
        tell(listener -> listener.removedFirst(dropped));
    }

    private void tell(Consumer<Listener> news) {
        List.copyOf(listeners).forEach(news);
    }

    private static int characters(Line line) {
        return line instanceof Line.Text text
                ? text.text().length()
                : ((Line.Event) line)
                        .details().stream().mapToInt(String::length).sum();
    }
}
