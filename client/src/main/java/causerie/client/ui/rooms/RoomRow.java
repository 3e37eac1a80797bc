package causerie.client.ui.rooms;

import causerie.client.model.Buffer;
import java.util.ArrayList;
import java.util.List;

/** One row of the list on the left. */
sealed interface RoomRow {
    /** A title above rows of one kind; it cannot be chosen. */
    record Heading(String text) implements RoomRow {}

    /** A room or a person. */
    record Conversation(Buffer buffer) implements RoomRow {}

    /** All rows: rooms first, then people, each under a title if there are any. */
    static List<RoomRow> of(List<Buffer> buffers, String rooms, String people) {
        List<RoomRow> rows = new ArrayList<>();
        append(rows, rooms, buffers.stream().filter(Buffer::isRoom).toList());
        append(rows, people, buffers.stream().filter(buffer -> !buffer.isRoom()).toList());
        return rows;
    }

    private static void append(List<RoomRow> rows, String title, List<Buffer> buffers) {
        if (!buffers.isEmpty()) {
            rows.add(new Heading(title));
            buffers.forEach(buffer -> rows.add(new Conversation(buffer)));
        }
    }
}
