package causerie.server.channel;

/** What became of somebody's wish to enter a room. */
enum Entrance {
    ENTERED,
    THERE_ALREADY,
    /** The room has just closed or got another name, and one of the name asked for has to be opened. */
    GONE
}
