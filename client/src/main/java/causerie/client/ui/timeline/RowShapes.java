package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Lines;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/**
 * The shape of every row, found when its line comes, kept in a few bits. Belongs to the event dispatch thread.
 */
final class RowShapes {
    /** How long lines of one person stand under one header. */
    static final Duration GROUP = Duration.ofMinutes(5);
    /** The most events that one row tells. */
    static final int MAX_FOLDED = 50;

    private static final int DAY = 1;
    private static final int UNREAD = 2;
    private static final int HEADER = 4;
    private static final int FOLDED = 8;

    private final Lines lines;
    private final ZoneId zone;
    private byte[] flags = new byte[64];
    private int size;
    /** The last row with a header; -1 for none. */
    private int lastHeader = -1;
    /** The row above which the "new messages" line stands; -1 for none. */
    private int firstUnread;

    RowShapes(Lines lines, ZoneId zone, int firstUnread) {
        this.lines = lines;
        this.zone = zone;
        this.firstUnread = firstUnread;
        refreshFrom(0);
    }

    RowShape get(int row) {
        byte bits = flags[row];
        return new RowShape((bits & DAY) != 0, (bits & UNREAD) != 0, (bits & HEADER) != 0, (bits & FOLDED) != 0);
    }

    boolean isFolded(int row) {
        return (flags[row] & FOLDED) != 0;
    }

    /** The row that tells this one: itself, or the first of the events folded together. */
    int teller(int row) {
        int teller = row;
        while (teller > 0 && isFolded(teller)) {
            teller--;
        }
        return teller;
    }

    /** Where the rows end that this row tells. */
    int toldUntil(int row) {
        int end = row + 1;
        while (end < size && isFolded(end)) {
            end++;
        }
        return end;
    }

    int firstUnread() {
        return firstUnread;
    }

    void setFirstUnread(int row) {
        int from = Math.min(row < 0 ? size : row, firstUnread < 0 ? size : firstUnread);
        firstUnread = row;
        refreshFrom(from);
    }

    void inserted(int index, int count) {
        firstUnread += index < firstUnread ? count : 0;
        refreshFrom(index);
    }

    void removedFirst(int count) {
        firstUnread = firstUnread < 0 ? -1 : Math.max(0, firstUnread - count);
        System.arraycopy(flags, count, flags, 0, size - count);
        size -= count;
        refreshFrom(0);
    }

    /** Looks again at all rows from this one on. */
    void refreshFrom(int row) {
        boolean appended = row == size;
        size = lines.size();
        if (size > flags.length) {
            flags = Arrays.copyOf(flags, Math.max(size, flags.length * 2));
        }
        int from = Math.min(row, size);
        LocalDate day = from == 0 ? LocalDate.MIN : dayOf(from - 1);
        lastHeader = appended ? lastHeader : headerBefore(from);
        Instant group = lastHeader < 0 ? Instant.MIN : lines.get(lastHeader).time();
        int folded = from == 0 ? 0 : from - 1 - teller(from - 1);
        for (int i = from; i < size; i++) {
            Instant time = lines.get(i).time();
            LocalDate next = time.atZone(zone).toLocalDate();
            int bits = (next.equals(day) ? 0 : DAY) | (i == firstUnread ? UNREAD : 0);
            if (needsHeader(i, bits, group)) {
                bits |= HEADER;
                group = time;
                lastHeader = i;
            }
            folded = bits == 0 && folded + 1 < MAX_FOLDED && foldsOnto(i) ? folded + 1 : 0;
            flags[i] = (byte) (folded > 0 ? bits | FOLDED : bits);
            day = next;
        }
    }

    private LocalDate dayOf(int row) {
        return lines.get(row).time().atZone(zone).toLocalDate();
    }

    private int headerBefore(int row) {
        int header = row - 1;
        while (header >= 0 && (flags[header] & HEADER) == 0) {
            header--;
        }
        return header;
    }

    private boolean needsHeader(int row, int separators, Instant group) {
        Optional<Line.Text> said = said(row);
        if (said.isEmpty()) {
            return false;
        }
        Optional<Line.Text> before = row == 0 ? Optional.empty() : said(row - 1);
        return separators != 0
                || before.filter(previous -> sameVoice(previous, said.get())).isEmpty()
                || said.get().time().isAfter(group.plus(GROUP));
    }

    /** What was said here, unless somebody only did something. */
    private Optional<Line.Text> said(int row) {
        return lines.get(row) instanceof Line.Text text && text.kind() != Line.Kind.ACTION
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean sameVoice(Line.Text one, Line.Text other) {
        return one.kind() == other.kind() && one.author().equals(other.author());
    }

    private boolean foldsOnto(int row) {
        return row > 0 && comesOrGoes(lines.get(row)) && comesOrGoes(lines.get(row - 1));
    }

    private static boolean comesOrGoes(Line line) {
        return line instanceof Line.Event event
                && switch (event.what()) {
                    case JOINED, LEFT, QUIT -> true;
                    default -> false;
                };
    }
}
