package causerie.client.ui.rooms;

/**
 * One row of the directory.
 *
 * @param name on the wire
 */
record DirectoryRow(Kind kind, String name, int people, String topic) {
    /** What is behind a row. */
    enum Kind {
        ROOM,
        /** A room one has left. */
        CLOSED_ROOM,
        /** Somebody one has talked with. */
        CLOSED_PERSON,
        /** The room that would be made. */
        NEW
    }

    boolean exists() {
        return kind != Kind.NEW;
    }

    boolean isPerson() {
        return kind == Kind.CLOSED_PERSON;
    }
}
