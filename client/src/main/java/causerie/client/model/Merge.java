package causerie.client.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what was said before among the lines that are there, each in its place and once. What the server tells in one
 * piece stays in its order; where a piece begins, its time says. Belongs to the event dispatch thread.
 */
final class Merge {
    private final Lines lines;
    private final List<Line> added = new ArrayList<>();
    /** What the server calls lines of which the order is known: those it tells of, and the one all are before. */
    private final Set<String> told = new HashSet<>();
    /** New lines that stand together, not yet put in. */
    private final List<Line> run = new ArrayList<>();
    /** Where the run, and at the earliest the line after it, belongs. */
    private int place;

    /** @param before the line before which all belong, if that is known */
    Merge(Lines lines, Optional<MessageReference> before) {
        this.lines = lines;
        before.ifPresent(line -> told.add(line.id()));
    }

    /** Puts them in, oldest first; answers those that were not there. */
    List<Line> add(List<? extends Line> history) {
        if (!history.isEmpty()) {
            history.forEach(line -> told.add(id(line)));
            told.remove("");
            place = beginning(history.get(0));
            history.forEach(this::add);
            insertRun();
        }
        return added;
    }

    /** Before whatever happened at the same time, which may be the same. */
    private int beginning(Line first) {
        int index = lines.size();
        while (index > 0 && !lines.get(index - 1).time().isBefore(first.time())) {
            index--;
        }
        return index;
    }

    private void add(Line line) {
        Optional<Integer> known = known(line);
        if (known.isPresent()) {
            int index = known.get() >= place ? known.get() + run.size() : known.get();
            insertRun();
            place = Math.max(place, index + 1);
        } else {
            if (belongsAfter(line, place)) {
                insertRun();
                while (belongsAfter(line, place)) {
                    place++;
                }
            }
            run.add(line);
            added.add(line);
        }
    }

    private boolean belongsAfter(Line line, int index) {
        return isWithin(line, index) && !told.contains(id(lines.get(index)));
    }

    private boolean isWithin(Line line, int index) {
        return index < lines.size() && !lines.get(index).time().isAfter(line.time());
    }

    private static String id(Line line) {
        return line instanceof Line.Text text ? text.id() : "";
    }

    private void insertRun() {
        lines.insert(place, run);
        place += run.size();
        run.clear();
    }

    private Optional<Integer> known(Line line) {
        if (line instanceof Line.Text text) {
            return lines.indexOf(text.id()).or(() -> pending(text)).or(() -> same(line));
        }
        return same(line);
    }

    /** Our own line of which we did not know that it had got there. */
    private Optional<Integer> pending(Line.Text text) {
        for (int i = 0; text.own() && i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Text ours && ours.own() && isEcho(text, ours)) {
                lines.replace(i, text);
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isEcho(Line.Text echo, Line.Text ours) {
        boolean unconfirmed = ours.state() != Line.State.DELIVERED
                || (ours.id().isEmpty() && !echo.id().isEmpty());
        return unconfirmed
                && echo.text().equals(ours.text())
                && echo.kind() == ours.kind()
                && !echo.time().isBefore(ours.time());
    }

    /** A line without an id is known by its time and its words. */
    private Optional<Integer> same(Line line) {
        for (int i = place; isWithin(line, i); i++) {
            if (isSame(line, lines.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Line one, Line other) {
        if (one instanceof Line.Text text && other instanceof Line.Text known) {
            return (text.id().isEmpty() || known.id().isEmpty())
                    && text.in(known.state(), known.id(), text.time())
                            .with(known.marks())
                            .equals(known);
        }
        return one.equals(other);
    }
}
