package causerie.client.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
    /** What the server calls the lines that are here. */
    private final Map<String, Line.Text> byId = new HashMap<>();

    private long characters;
    /** The last line before {@link #soughtFrom} of which the server knows. */
    private Optional<MessageReference> lastKnown = Optional.empty();

    private int soughtFrom;

    /** Learns of changes right after each, on the same thread. */
    public interface Listener {
        /** Lines came at the end. */
        void appended(int count);

        /** Lines came before the one that had this index. */
        void inserted(int index, int count);

        /** One line is another now. */
        void replaced(int index);

        /** Something was done to a line, of which time, author and kind stay the same. */
        default void marked(int index) {
            replaced(index);
        }

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
        more.forEach(this::count);
        tell(listener -> listener.appended(more.size()));
        keepLimits();
    }

    /**
     * Puts what was said before in its place, each line once.
     *
     * @param before the line before which all of it was said, if that is known
     * @return the lines that were not here
     */
    public List<Line> merge(List<? extends Line> history, Optional<MessageReference> before) {
        List<Line> added = new Merge(this, before).add(history);
        keepLimits();
        return added;
    }

    /** Puts lines in front of the one with that index, with one notice to the listeners; keeps no limits. */
    void insert(int index, List<? extends Line> more) {
        if (!more.isEmpty()) {
            forgetLastKnown();
            lines.addAll(index, more);
            more.forEach(this::count);
            tell(listener -> listener.inserted(index, more.size()));
        }
    }

    public void replace(int index, Line line) {
        forgetLastKnown();
        discount(lines.set(index, line));
        count(line);
        tell(listener -> listener.replaced(index));
    }

    /** Whether older lines can be put in front without the oldest having to go again. */
    public boolean hasRoom() {
        return lines.size() <= MAX_LINES - DROPPED_AT_ONCE && characters <= MAX_CHARACTERS - CHARACTERS_DROPPED_AT_ONCE;
    }

    /** Whether a line that the server calls so is here. */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** The line that the server calls so. */
    public Optional<Line.Text> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Does something to the line that the server calls so, if it is here. */
    void mark(String id, UnaryOperator<Line.Text> deed) {
        indexOf(id).ifPresent(index -> {
            Line.Text before = (Line.Text) lines.get(index);
            Line.Text after = deed.apply(before);
            if (!after.equals(before)) {
                discount(before);
                forgetLastKnown();
                lines.set(index, after);
                count(after);
                boolean sameShape = before.kind() == after.kind();
                tell(sameShape ? listener -> listener.marked(index) : listener -> listener.replaced(index));
            }
        });
    }

    /** Where the line is that the server calls so, looked for from the end. */
    public Optional<Integer> indexOf(String id) {
        for (int i = contains(id) ? lines.size() - 1 : -1; i >= 0; i--) {
            if (id(lines.get(i)).equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first line of which the server knows. */
    public Optional<MessageReference> firstKnown() {
        return lines.stream().flatMap(Lines::reference).findFirst();
    }

    /** The last line of which the server knows. */
    public Optional<MessageReference> lastKnown() {
        for (int i = lines.size() - 1; i >= soughtFrom; i--) {
            Optional<MessageReference> reference = reference(lines.get(i)).findFirst();
            if (reference.isPresent()) {
                lastKnown = reference;
                break;
            }
        }
        soughtFrom = lines.size();
        return lastKnown;
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

    private void keepLimits() {
        if (lines.size() > MAX_LINES || characters > MAX_CHARACTERS) {
            dropOldest();
        }
    }

    /** Makes room for many more at once, since each time all that stays has to move. */
    private void dropOldest() {
        int count = 0;
        long left = characters;
        while (count < lines.size() - 1
                && (lines.size() - count > MAX_LINES - DROPPED_AT_ONCE
                        || left > MAX_CHARACTERS - CHARACTERS_DROPPED_AT_ONCE)) {
            left -= characters(lines.get(count));
            count++;
        }
        dropFirst(count);
    }

    private void dropFirst(int dropped) {
        lines.subList(0, dropped).forEach(this::discount);
        forgetLastKnown();
        lines.subList(0, dropped).clear();
        tell(listener -> listener.removedFirst(dropped));
    }

    /** Lets at least one line go, if there is one. */
    void dropQuarter() {
        dropFirst(Math.min(lines.size(), lines.size() / 4 + 1));
    }

    long characters() {
        return characters;
    }

    private void forgetLastKnown() {
        lastKnown = Optional.empty();
        soughtFrom = 0;
    }

    private void tell(Consumer<Listener> news) {
        List.copyOf(listeners).forEach(news);
    }

    private void count(Line line) {
        characters += characters(line);
        if (line instanceof Line.Text text && text.isKnown()) {
            byId.put(text.id(), text);
        }
    }

    private void discount(Line line) {
        characters -= characters(line);
        byId.remove(id(line));
    }

    /** What the server calls the line; empty while it is but our own label. */
    private static String id(Line line) {
        return line instanceof Line.Text text && text.isKnown() ? text.id() : "";
    }

    private static Stream<MessageReference> reference(Line line) {
        return line instanceof Line.Text text && text.state() == Line.State.DELIVERED
                ? Stream.of(new MessageReference(text.id(), text.time()))
                : Stream.empty();
    }

    private static int characters(Line line) {
        return line instanceof Line.Text text
                ? text.text().length() + text.marks().characters()
                : ((Line.Event) line)
                        .details().stream().mapToInt(String::length).sum();
    }
}
