package causerie.server.store;

import causerie.server.data.Transaction;
import causerie.server.journal.Kept;
import causerie.server.session.Names;
import java.sql.SQLException;
import java.util.List;

/**
 * What people wrote in a room, also to some ranks only, for whoever may read the database. Has no state of its own.
 *
 * @param key of the room, as it is kept
 */
public record RoomWords(String key, boolean isThere) {
    private static final int PAGE = 1000;
    private static final String ROOM = " IN (SELECT id FROM places WHERE kind = 'room' AND one = ?)";
    /** The plus has SQLite read on from the last number, and not gather the whole room each time. */
    private static final String AFTER = "SELECT number, time, msgid, line, text, shape, connection, account, bot,"
            + " real_name, edited, kind, one, other FROM messages JOIN places ON id = place"
            + " WHERE number > ? AND written = 1 AND +place" + ROOM + " ORDER BY number LIMIT " + PAGE;

    /** The room of this name. */
    public static RoomWords of(String name, Transaction look) throws SQLException {
        String folded = Names.fold(name);
        String key = look.first("SELECT key FROM room_keys WHERE name = ?", row -> row.getString(1), folded)
                .orElse(folded);
        boolean isThere = look.first(
                        "SELECT 1 FROM messages WHERE written = 1 AND place" + ROOM + " LIMIT 1", row -> true, key)
                .isPresent();
        return new RoomWords(key, isThere);
    }

    /** The next ones after the message of this number; empty after the last. */
    public List<Kept> after(long number, Transaction look) throws SQLException {
        Messages messages = new Messages(Long.MAX_VALUE);
        return look.list(AFTER, row -> messages.kept(row, Messages.place(row)), number, key);
    }
}
