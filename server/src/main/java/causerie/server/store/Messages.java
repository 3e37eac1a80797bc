package causerie.server.store;

import causerie.server.capability.Sender;
import causerie.server.data.Transaction;
import causerie.server.journal.Kept;
import causerie.server.journal.OwnId;
import causerie.server.journal.Page;
import causerie.server.journal.Place;
import causerie.server.journal.Position;
import causerie.server.journal.ServerClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The tables of what was said. Has no state of its own; who may write is a matter of the transaction.
 *
 * @param firstOfRun the number of the first message of this run of the server: connections of former runs are others
 */
record Messages(long firstOfRun) {
    private static final String ROOM = "room";
    private static final String CONVERSATION = "conversation";

    private static final String COLUMNS =
            "number, time, msgid, line, text, shape, connection, account, bot, real_name, edited FROM messages ";

    private static final String ADD = "INSERT INTO messages (number, time, place, written, msgid, line, text, shape,"
            + " connection, account, bot, real_name, author, own_id, marks)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String STRETCH = "SELECT " + COLUMNS + "WHERE place = ? AND number <= ? AND written >= ?"
            + " AND (time, number) > (?, ?) AND (time, number) < (?, ?) ORDER BY time %1$s, number %1$s LIMIT ?";
    private static final String FIRST = STRETCH.formatted("ASC");
    private static final String LAST = STRETCH.formatted("DESC");

    private static final String LATEST = "SELECT kind, one, other, (SELECT time FROM messages WHERE place = places.id"
            + " AND written = 1 AND number <= ? ORDER BY time DESC, number DESC LIMIT 1) AS latest FROM places"
            + " WHERE latest IS NOT NULL AND kind = '" + CONVERSATION + "' AND ";
    /** One that somebody has with themselves is found twice, which does no harm. */
    private static final String CONVERSATIONS = LATEST + "one = ? UNION " + LATEST + "other = ?";

    /** After the last message that is kept. */
    static Position end(Transaction look) throws SQLException {
        return look.first(
                        "SELECT time, number FROM messages ORDER BY number DESC LIMIT 1",
                        row -> new Position(row.getLong(1), row.getLong(2)))
                .orElse(new Position(0, 0));
    }

    /** @param id that its sender's program has given it */
    void add(Kept kept, Optional<OwnId> id, Transaction change) throws SQLException {
        Sender sender = kept.said().sender();
        Row row = Row.of(kept.said());
        long place = place(kept.said().place(), change);
        change.change(
                ADD,
                kept.position().number(),
                kept.position().time(),
                place,
                kept.said().isWritten() ? 1 : 0,
                kept.msgid(),
                row.line(),
                row.text(),
                row.shape(),
                sender.connection(),
                sender.account().orElse(""),
                sender.bot() ? 1 : 0,
                sender.realName(),
                id.map(OwnId::author).orElse(""),
                id.map(OwnId::id).orElse(""),
                Marks.of(kept.said(), place));
    }

    /** A message that came with an id of its sender's own. */
    record WithId(OwnId id, String msgid, Instant time) {}

    /** The latest of those, as they came. */
    static List<WithId> latestIds(int most, Transaction look) throws SQLException {
        List<WithId> found = look.list(
                "SELECT author, line, own_id, msgid, time FROM messages WHERE own_id <> '' ORDER BY number DESC LIMIT ?",
                row -> new WithId(
                        new OwnId(row.getString(1), Row.target(row.getString(2)), row.getString(3)),
                        row.getString(4),
                        Instant.ofEpochMilli(row.getLong(5))),
                most);
        Collections.reverse(found);
        return found;
    }

    void remove(String msgid, Transaction change) throws SQLException {
        OptionalLong number = number(msgid, change);
        if (number.isPresent()) {
            change.change("DELETE FROM messages WHERE number = ?", number.getAsLong());
        }
    }

    static OptionalLong number(String msgid, Transaction look) throws SQLException {
        OptionalLong number = ServerClock.number(msgid);
        boolean there = number.isPresent()
                && look.first(
                                "SELECT 1 FROM messages WHERE number = ? AND msgid = ?",
                                row -> true,
                                number.getAsLong(),
                                msgid)
                        .isPresent();
        return there ? number : OptionalLong.empty();
    }

    private static long place(Place place, Transaction change) throws SQLException {
        Optional<Long> known = id(place, change);
        if (known.isPresent()) {
            return known.get();
        }
        change.change("INSERT INTO places (kind, one, other) VALUES (?, ?, ?)", key(place));
        return id(place, change).orElseThrow();
    }

    static Optional<Long> id(Place place, Transaction look) throws SQLException {
        return look.first(
                "SELECT id FROM places WHERE kind = ? AND one = ? AND other = ?", row -> row.getLong(1), key(place));
    }

    private static Object[] key(Place place) {
        if (place instanceof Place.Room room) {
            return new Object[] {ROOM, room.key(), room.ranks()};
        }
        Place.Conversation between = (Place.Conversation) place;
        return new Object[] {CONVERSATION, between.one(), between.other()};
    }

    static Place place(ResultSet row) throws SQLException {
        return row.getString("kind").equals(ROOM)
                ? new Place.Room(row.getString("one"), row.getString("other"))
                : new Place.Conversation(row.getString("one"), row.getString("other"));
    }

    /** The keys of the rooms of which anything is kept, if only for some ranks. */
    static Set<String> rooms(Transaction look) throws SQLException {
        return new HashSet<>(look.list(
                "SELECT one FROM places WHERE kind = '" + ROOM
                        + "' AND EXISTS (SELECT 1 FROM messages WHERE place = places.id)",
                row -> row.getString(1)));
    }

    /** @param delivered the number of the last message that everybody has been told */
    Optional<Kept> find(String msgid, long delivered, Transaction look) throws SQLException {
        OptionalLong number = number(msgid, look);
        if (number.isEmpty() || number.getAsLong() > delivered) {
            return Optional.empty();
        }
        Place place = look.first(
                        "SELECT kind, one, other FROM places WHERE id = (SELECT place FROM messages WHERE number = ?)",
                        Messages::place,
                        number.getAsLong())
                .orElseThrow();
        return look.first("SELECT " + COLUMNS + "WHERE number = ?", row -> kept(row, place), number.getAsLong());
    }

    /** @param delivered the number of the last message that everybody has been told */
    List<Kept> page(Page page, int limit, long delivered, Transaction look) throws SQLException {
        Optional<Long> place = id(page.place(), look);
        if (place.isEmpty()) {
            return List.of();
        }
        List<Kept> found = new ArrayList<>(look.list(
                page.newest() ? LAST : FIRST,
                row -> kept(row, page.place()),
                place.get(),
                delivered,
                page.events() ? 0 : 1,
                page.after().time(),
                page.after().number(),
                page.before().time(),
                page.before().number(),
                limit));
        if (page.newest()) {
            Collections.reverse(found);
        }
        return found;
    }

    Kept kept(ResultSet row, Place place) throws SQLException {
        long number = row.getLong("number");
        Sender sender = new Sender(
                number >= firstOfRun ? row.getLong("connection") : Sender.NOBODY.connection(),
                Optional.of(row.getString("account")).filter(account -> !account.isEmpty()),
                row.getInt("bot") == 1,
                row.getString("real_name"));
        Row kept = new Row(row.getString("line"), row.getString("text"), row.getString("shape"));
        Position position = new Position(row.getLong("time"), number);
        Optional<Instant> edited =
                Optional.of(row.getLong("edited")).filter(when -> when > 0).map(Instant::ofEpochMilli);
        return new Kept(position, row.getString("msgid"), kept.said(sender, place), edited);
    }

    Map<Place.Conversation, Instant> conversations(String person, long delivered, Transaction look)
            throws SQLException {
        Map<Place.Conversation, Instant> latest = new HashMap<>();
        List<Map.Entry<Place, Long>> found = look.list(
                CONVERSATIONS,
                row -> Map.entry(place(row), row.getLong("latest")),
                delivered,
                person,
                delivered,
                person);
        found.forEach(entry -> latest.put((Place.Conversation) entry.getKey(), Instant.ofEpochMilli(entry.getValue())));
        return latest;
    }
}
