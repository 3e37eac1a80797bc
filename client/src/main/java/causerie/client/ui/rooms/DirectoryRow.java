package causerie.client.ui.rooms;

import causerie.client.model.DirectoryEntry;
import causerie.client.ui.kit.RoomNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One row of the directory.
 *
 * @param exists false for the room that would be made
 */
record DirectoryRow(String name, int people, String topic, boolean exists) {
    /** What fits the typed text, fullest rooms first, and last the room of that name if there is none yet. */
    static List<DirectoryRow> find(List<DirectoryEntry> rooms, String typed) {
        String wanted = RoomNames.shown(typed).toLowerCase(Locale.ROOT);
        String name = RoomNames.possible(typed);
        String wantedName = RoomNames.shown(name).toLowerCase(Locale.ROOT);
        List<DirectoryRow> rows = new ArrayList<>();
        rooms.stream()
                .filter(room -> contains(room.name(), wantedName) || contains(room.topic(), wanted))
                .sorted(Comparator.comparingInt(DirectoryEntry::people)
                        .reversed()
                        .thenComparing(DirectoryEntry::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(room -> rows.add(new DirectoryRow(room.name(), room.people(), room.topic(), true)));
        boolean exact =
                rows.stream().anyMatch(row -> RoomNames.shown(row.name()).equalsIgnoreCase(wantedName));
        if (!wantedName.isEmpty() && !wantedName.equals("#") && !exact) {
            rows.add(new DirectoryRow(name, 0, "", false));
        }
        return rows;
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
