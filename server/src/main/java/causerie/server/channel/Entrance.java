package causerie.server.channel;

/** What became of somebody's wish to enter a room. */
enum Entrance {
    ENTERED,
    THERE_ALREADY,
    /** The room has just closed, and one of the same name has to be opened. */
    CLOSED
}
