package causerie.server.channel;

/** What became of somebody's wish to enter a room. */
enum Entrance {
    ENTERED,
    /** And the room is forgotten when nobody is in it any more. */
    OPENED_FOR_NOW,
    THERE_ALREADY,
    /** The room has just closed or got another name, and one of the name asked for has to be opened. */
    GONE
}
