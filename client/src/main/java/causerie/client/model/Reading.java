package causerie.client.model;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How far one conversation has been read: by the lines that are here, whichever come in between, and by the time up to
 * which the server says that we have read elsewhere. What is unread follows from that and the lines alone. Belongs to
 * the event dispatch thread.
 */
final class Reading implements Lines.Listener {
    private final Lines lines;
    private final SaidBy saidBy;
    private final Predicate<Line.Text> isMention;
    private final Supplier<Optional<MessageReference>> gap;
    /** So many of the first lines have been read. */
    private int read;
    /** Where the mark above what is new stands; it stays where reading began while somebody reads on. */
    private int mark;
    /** No line between the mark and this one was said by somebody else. */
    private int soughtUntil;
    /** Up to when has been read elsewhere, until the lines are here of which it says so. */
    private Optional<Instant> elsewhere = Optional.empty();

    private boolean hasHistory;
    private Level level = Level.ALL;
    private Unread counted = Unread.NONE;
    /** How many of the lines {@link #counted} is about; -1 when it has to be counted anew. */
    private int countedUntil = -1;

    /** @param gap where a gap begins that has not been filled in yet */
    Reading(Lines lines, Predicate<Line.Text> isMention, Supplier<Optional<MessageReference>> gap) {
        this.lines = lines;
        this.saidBy = new SaidBy(lines);
        this.isMention = isMention;
        this.gap = gap;
        lines.addListener(this);
    }

    int mark() {
        return mark;
    }

    /** The first line below the mark that somebody else has said, if there is a mark; -1 for none. */
    int firstNew() {
        int line = Math.max(mark, soughtUntil);
        while (line < lines.size() && !(lines.get(line) instanceof Line.Text said && !said.own())) {
            line++;
        }
        soughtUntil = line;
        return mark > 0 && line < lines.size() ? line : -1;
    }

    Level level() {
        return level;
    }

    void level(Level next) {
        level = next;
    }

    /** What has not been read; nothing where the person wants to hear of nothing. */
    Unread unread() {
        Unread all = count();
        return level == Level.NONE ? Unread.NONE : all;
    }

    private Unread count() {
        if (countedUntil < 0) {
            counted = Unread.between(lines, read, lines.size(), isMention);
        } else if (countedUntil < lines.size()) {
            counted = counted.and(Unread.between(lines, Math.max(read, countedUntil), lines.size(), isMention));
        }
        countedUntil = lines.size();
        return counted;
    }

    /** When the first of what is unread was said. */
    Optional<Instant> unreadSince() {
        for (int i = read; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Text said && !said.own()) {
                return Optional.of(said.time());
            }
        }
        return Optional.empty();
    }

    /** What counts as a mention is something else now. */
    void countAnew() {
        countedUntil = -1;
    }

    /** Somebody looks at all of it, and sees what is new; answers whether anything was unread. */
    boolean readAll() {
        boolean any = count().messages() > 0;
        if (!any && mark == read) {
            mark = lines.size();
        }
        move(lines.size());
        return any;
    }

    /** What has just come was seen coming, so that it is not new below a mark that is not there yet. */
    void readOn() {
        if (mark == read) {
            mark = lines.size();
        }
        move(lines.size());
    }

    /** Nobody looks any more: what comes now is below the mark. */
    void left() {
        mark = read;
    }

    /** The server says up to when we have read on whatever device. */
    void readElsewhere(Instant until) {
        if (elsewhere.filter(known -> !until.isAfter(known)).isPresent()) {
            return;
        }
        elsewhere = Optional.of(until);
        int place = saidBy.count(until);
        if (place > read) {
            mark = mark == read ? place : mark;
            move(place);
        }
    }

    /**
     * Some of what was said before is here. Of the first such lines the server's word says which are new; without it
     * all had long been said.
     */
    void historyCame() {
        if (!hasHistory) {
            hasHistory = true;
            elsewhere.ifPresent(until -> {
                mark = saidBy.count(until);
                move(mark);
            });
        }
    }

    private void move(int next) {
        if (countedUntil >= 0 && next >= read) {
            counted = next < countedUntil ? counted.without(Unread.between(lines, read, next, isMention)) : Unread.NONE;
            countedUntil = Math.max(next, countedUntil);
        } else {
            countedUntil = -1;
        }
        read = next;
    }

    @Override
    public void appended(int count) {
        // Counted when somebody asks.
    }

    @Override
    public void inserted(int index, int count) {
        soughtUntil = 0;
        Instant first = lines.get(index).time();
        boolean missed = gap.get().filter(last -> !first.isBefore(last.time())).isPresent();
        if (missed) {
            read = Math.min(read, index);
            mark = Math.min(mark, index);
        } else {
            // What comes exactly at the mark had long been said.
            read += index <= read ? count : 0;
            mark += index <= mark ? count : 0;
        }
        countedUntil = -1;
    }

    @Override
    public void replaced(int index) {
        soughtUntil = 0;
        if (index >= read) {
            countedUntil = -1;
        }
    }

    @Override
    public void removedFirst(int count) {
        read = Math.max(0, read - count);
        mark = Math.max(0, mark - count);
        soughtUntil = 0;
        countedUntil = -1;
    }
}
