package causerie.server.channel;

import causerie.server.data.Transaction;
import causerie.server.journal.Place;
import causerie.server.journal.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the rooms that are kept. */
final class RoomTable {
    private static final List<String> PARTS = List.of("room_lists", "room_roles", "room_metadata");

    private RoomTable() {}

    static void put(RoomRecord room, Transaction change) throws SQLException {
        String key = room.place().key();
        remove(key, change);
        putBare(room, change);
        for (Map.Entry<ChannelMode, List<ListEntry>> list : room.lists().entrySet()) {
            putList(key, String.valueOf(list.getKey().letter()), list.getValue(), change);
        }
        for (Map.Entry<String, Membership> role : room.roles().entrySet()) {
            String modes = role.getValue().letters();
            change.change("INSERT INTO room_roles (room, account, modes) VALUES (?, ?, ?)", key, role.getKey(), modes);
        }
        for (Map.Entry<String, String> pair : room.metadata().entrySet()) {
            change.change(
                    "INSERT INTO room_metadata (room, key, value) VALUES (?, ?, ?)",
                    key,
                    pair.getKey(),
                    pair.getValue());
        }
    }

    private static void putBare(RoomRecord room, Transaction change) throws SQLException {
        ChannelSettings settings = room.settings();
        Topic topic = room.topic().orElse(new Topic("", "", 0));
        change.change(
                "INSERT INTO rooms (key, name, created_at, opened_time, opened_number, used_at, flags, password, most,"
                        + " topic, topic_by, topic_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                room.place().key(),
                room.name(),
                room.createdAt(),
                room.opened().time(),
                room.opened().number(),
                room.used(),
                ChannelMode.letters(settings.flags()),
                settings.key().orElse(""),
                settings.limit().orElse(0),
                topic.text(),
                topic.setBy(),
                topic.setAt());
    }

    private static void putList(String key, String letter, List<ListEntry> entries, Transaction change)
            throws SQLException {
        for (ListEntry entry : entries) {
            change.change(
                    "INSERT INTO room_lists (room, list, mask, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
                    key,
                    letter,
                    entry.mask().toString(),
                    entry.setBy(),
                    entry.setAt());
        }
    }

    static void remove(String key, Transaction change) throws SQLException {
        for (String part : PARTS) {
            change.change("DELETE FROM " + part + " WHERE room = ?", key);
        }
        change.change("DELETE FROM rooms WHERE key = ?", key);
    }

    static List<RoomRecord> all(Transaction look) throws SQLException {
        List<RoomRecord> rooms = new ArrayList<>();
        for (RoomRecord bare : look.list("SELECT * FROM rooms ORDER BY created_at", RoomTable::bare)) {
            rooms.add(whole(bare, look));
        }
        return rooms;
    }

    private static RoomRecord bare(ResultSet row) throws SQLException {
        Set<ChannelMode> flags = EnumSet.noneOf(ChannelMode.class);
        row.getString("flags")
                .chars()
                .forEach(letter -> ChannelMode.of((char) letter).ifPresent(flags::add));
        ChannelSettings settings = new ChannelSettings(
                flags,
                Optional.of(row.getString("password")).filter(key -> !key.isEmpty()),
                Optional.of(row.getInt("most")).filter(most -> most > 0));
        Topic topic = new Topic(row.getString("topic"), row.getString("topic_by"), row.getLong("topic_at"));
        return new RoomRecord(
                new Place.Room(row.getString("key"), ""),
                row.getString("name"),
                row.getLong("created_at"),
                new Position(row.getLong("opened_time"), row.getLong("opened_number")),
                row.getLong("used_at"),
                settings,
                Optional.of(topic).filter(set -> !set.text().isEmpty()),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static RoomRecord whole(RoomRecord bare, Transaction look) throws SQLException {
        String key = bare.place().key();
        Map<ChannelMode, List<ListEntry>> lists = new EnumMap<>(ChannelMode.class);
        for (ChannelMode list : ChannelMode.lists()) {
            lists.put(list, list(key, String.valueOf(list.letter()), look));
        }
        Map<String, Membership> roles = new LinkedHashMap<>();
        pairs("SELECT account, modes FROM room_roles WHERE room = ?", key, look)
                .forEach((account, modes) -> roles.put(account, Membership.of(modes)));
        return new RoomRecord(
                bare.place(),
                bare.name(),
                bare.createdAt(),
                bare.opened(),
                bare.used(),
                bare.settings(),
                bare.topic(),
                lists,
                roles,
                pairs("SELECT key, value FROM room_metadata WHERE room = ? ORDER BY rowid", key, look));
    }

    private static List<ListEntry> list(String key, String letter, Transaction look) throws SQLException {
        return look
                .list(
                        "SELECT mask, set_by, set_at FROM room_lists WHERE room = ? AND list = ? ORDER BY rowid",
                        RoomTable::entry,
                        key,
                        letter)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ListEntry> entry(ResultSet row) throws SQLException {
        Optional<ListMask> mask = ListMask.typed(row.getString(1));
        String setBy = row.getString(2);
        long setAt = row.getLong(3);
        return mask.map(known -> new ListEntry(known, setBy, setAt));
    }

    private static Map<String, String> pairs(String sql, String key, Transaction look) throws SQLException {
        Map<String, String> pairs = new LinkedHashMap<>();
        look.list(sql, row -> Map.entry(row.getString(1), row.getString(2)), key)
                .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
        return pairs;
    }
}
