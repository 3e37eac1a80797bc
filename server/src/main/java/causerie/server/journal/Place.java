package causerie.server.journal;

import causerie.server.capability.Sender;

/** Where something is said. */
public sealed interface Place {
    /**
     * In a room.
     *
     * @param name as the room was opened
     */
    record Room(String name) implements Place {}

    /** To one person. */
    record Person(Sender recipient) implements Place {}
}
