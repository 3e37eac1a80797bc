package causerie.client.ui.rooms;

import causerie.client.model.DirectoryEntry;
import causerie.client.model.KeptConversation;
import causerie.client.ui.kit.RoomNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rooms of a server and what was closed lately, put in order once and searched at each key. Immutable: when the
 * directory is another one, so is the index.
 */
final class DirectoryIndex {
    private static final Comparator<DirectoryEntry> FULLEST_FIRST = Comparator.comparingInt(DirectoryEntry::people)
            .reversed()
            .thenComparing(DirectoryEntry::name, String.CASE_INSENSITIVE_ORDER);

    private final List<Sought> all = new ArrayList<>();

    /** A row with its words in small letters. */
    private record Sought(DirectoryRow row, String name, String topic) {
        static Sought of(DirectoryRow row) {
            return new Sought(row, small(row.name()), small(row.topic()));
        }
    }

    /** @param closed the latest first; they stand before the others */
    DirectoryIndex(List<DirectoryEntry> rooms, List<KeptConversation> closed) {
        Map<String, DirectoryEntry> known = rooms.stream()
                .collect(Collectors.toMap(room -> small(room.name()), Function.identity(), (one, other) -> one));
        for (KeptConversation one : closed) {
            DirectoryEntry room = known.getOrDefault(small(one.name()), new DirectoryEntry(one.name(), 0, ""));
            DirectoryRow.Kind kind = one.isRoom() ? DirectoryRow.Kind.CLOSED_ROOM : DirectoryRow.Kind.CLOSED_PERSON;
            all.add(Sought.of(new DirectoryRow(kind, one.name(), room.people(), room.topic())));
            known.remove(small(one.name()));
        }
        known.values().stream()
                .sorted(FULLEST_FIRST)
                .map(room -> new DirectoryRow(DirectoryRow.Kind.ROOM, room.name(), room.people(), room.topic()))
                .forEach(row -> all.add(Sought.of(row)));
    }

    /** What fits the typed text, and last the room of that name if there is none yet. */
    List<DirectoryRow> find(String typed) {
        String wanted = small(RoomNames.shown(typed));
        String name = RoomNames.possible(typed);
        String wantedName = small(RoomNames.shown(name));
        List<DirectoryRow> rows = new ArrayList<>();
        boolean exact = false;
        for (Sought sought : all) {
            if (sought.name().contains(wantedName) || sought.topic().contains(wanted)) {
                rows.add(sought.row());
                exact |= !sought.row().isPerson()
                        && RoomNames.shown(sought.name()).equals(wantedName);
            }
        }
        if (!wantedName.isEmpty() && !wantedName.equals("#") && !exact) {
            rows.add(new DirectoryRow(DirectoryRow.Kind.NEW, name, 0, ""));
        }
        return rows;
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
