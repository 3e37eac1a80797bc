package causerie.server.store;

import causerie.server.data.Database;
import causerie.server.data.StorageException;
import causerie.server.data.Transaction;
import causerie.server.journal.Kept;
import causerie.server.journal.Page;
import causerie.server.journal.Place;
import causerie.server.journal.Position;
import causerie.server.journal.Scope;
import causerie.server.journal.Search;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds messages by their words, with <a href="https://sqlite.org/fts5.html">FTS5</a>. Messages are taken into the index many
 * at once, and in any case before anybody searches; as they go, the database itself takes them out. Has no state of its own.
 */
record WordIndex(Messages messages) {
    /** After so many messages they are taken in: 3 ms on a usual machine. */
    static final int AT_ONCE = 512;

    /** The number of the last message that is in it. */
    private static final String UNTIL = "(SELECT value FROM facts WHERE name = 'words-until')";

    private static final String FIND = "SELECT number, time, msgid, line, messages.text AS text, shape, connection,"
            + " account, bot, real_name, edited, kind, one, other FROM words JOIN messages ON number = words.rowid"
            + " JOIN places ON id = place WHERE words MATCH ? AND words.rowid >= ? AND words.rowid < ?"
            + " ORDER BY words.rowid %s LIMIT ?";
    private static final String FIRST = FIND.formatted("ASC");
    private static final String LAST = FIND.formatted("DESC");

    /**
     * Of more than these, it is not asked whether a message is in one of them before it is known to hold all of the words,
     * which is three times as fast: FTS5 takes what stands beside a NOT as a whole.
     */
    private static final int FEW_PLACES = 3;

    /** Sees to it that all that is kept can be found; to be done before anything new is kept. */
    static void complete(Database database) {
        if (!database.read(WordIndex::isComplete)) {
            database.write(change -> {
                complete(change);
                return true;
            });
        }
    }

    /** The same before one looks; while nothing can be written, the latest messages are not found. */
    static void completeIfPossible(Database database) {
        try {
            complete(database);
        } catch (StorageException notNow) {
            // Whoever keeps messages tells the log.
        }
    }

    private static boolean isComplete(Transaction look) throws SQLException {
        return look.number("SELECT " + UNTIL) == Messages.end(look).number();
    }

    /** Takes in all that came since the last time. */
    static void complete(Transaction change) throws SQLException {
        change.change("INSERT INTO words (rowid, text, marks) SELECT number, text, marks FROM messages"
                + " WHERE written = 1 AND number > " + UNTIL);
        change.change(
                "UPDATE facts SET value = ? WHERE name = 'words-until'",
                Messages.end(change).number());
    }

    /** @param delivered the number of the last message that everybody has been told */
    List<Kept> find(Search search, long delivered, Transaction look) throws SQLException {
        Optional<String> match = match(search, look);
        if (match.isEmpty()) {
            return List.of();
        }
        List<Kept> found = new ArrayList<>(look.list(
                search.newest() ? LAST : FIRST,
                row -> messages.kept(row, Messages.place(row)),
                match.get(),
                firstAfter(search.after(), look),
                Math.min(firstAfter(search.before(), look), delivered + 1),
                search.limit()));
        if (search.newest()) {
            Collections.reverse(found);
        }
        return found;
    }

    /** The question in the language of FTS5; empty when there is nothing that could be found. */
    private static Optional<String> match(Search search, Transaction look) throws SQLException {
        List<String> places = marks(search.where(), look);
        if (places.isEmpty() || search.words().filter(List::isEmpty).isPresent()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        search.words().ifPresent(words -> words.forEach(word -> all.add("text : " + quoted(word))));
        search.from().ifPresent(nick -> all.add("marks : " + Marks.nick(nick)));
        String where = "marks : (" + String.join(" OR ", places) + ")";
        if (all.isEmpty()) {
            return Optional.of(where);
        }
        String what = String.join(" AND ", all);
        return Optional.of(
                places.size() > FEW_PLACES
                        ? "((" + what + ") NOT marks : " + Marks.NEVER + ") AND " + where
                        : what + " AND " + where);
    }

    private static List<String> marks(Scope where, Transaction look) throws SQLException {
        List<String> marks = new ArrayList<>();
        where.person().map(Marks::person).ifPresent(marks::add);
        for (Place place : where.places()) {
            Messages.id(place, look).map(Marks::place).ifPresent(marks::add);
        }
        return marks;
    }

    /** As data: whatever stands between quotes has no meaning of its own. */
    private static String quoted(String word) {
        return "\"" + word.replace("\"", "\"\"") + "\"";
    }

    /** A number that those after a position have, or higher ones, and none before it: numbers rise as times do. */
    private static long firstAfter(Position position, Transaction look) throws SQLException {
        if (position.equals(Page.BEGINNING) || position.equals(Page.END)) {
            return position.number();
        }
        long low = 0;
        long high = Messages.end(look).number() + 1;
        while (low < high) {
            long middle = low + (high - low) / 2;
            Optional<Position> there = look.first(
                    "SELECT time, number FROM messages WHERE number >= ? ORDER BY number LIMIT 1",
                    row -> new Position(row.getLong(1), row.getLong(2)),
                    middle);
            if (there.isEmpty() || there.get().compareTo(position) > 0) {
                high = middle;
            } else {
                low = there.get().number() + 1;
            }
        }
        return high;
    }
}
