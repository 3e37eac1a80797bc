package causerie.client.ui.rooms;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/** One row of the list on the left. */
sealed interface RoomRow {
    /** A title above rows of one kind; it cannot be chosen. */
    record Heading(String text) implements RoomRow {}

    /** A room or a person. */
    record Conversation(Buffer buffer) implements RoomRow {}

    /** The kinds of rows, in their order. */
    enum Group {
        FAVOURITES("rooms.favourites"),
        ROOMS("rooms.rooms"),
        PEOPLE("rooms.people");

        private final String titleKey;

        Group(String titleKey) {
            this.titleKey = titleKey;
        }

        /** Where it is when it is no favourite. */
        static Group natural(Buffer buffer) {
            return buffer.isRoom() ? ROOMS : PEOPLE;
        }

        static Group of(Network network, Buffer buffer) {
            if (network.arrangement().isFavourite(buffer)) {
                return FAVOURITES;
            }
            return natural(buffer);
        }
    }

    /** All rows, those of each group under its title if there are any. */
    static List<RoomRow> of(Network network, Texts texts) {
        List<RoomRow> rows = new ArrayList<>();
        for (Group group : Group.values()) {
            append(
                    rows,
                    texts.get(group.titleKey),
                    network.buffers().stream()
                            .filter(buffer -> Group.of(network, buffer) == group)
                            .toList());
        }
        return rows;
    }

    private static void append(List<RoomRow> rows, String title, List<Buffer> buffers) {
        if (!buffers.isEmpty()) {
            rows.add(new Heading(title));
            buffers.forEach(buffer -> rows.add(new Conversation(buffer)));
        }
    }
}
