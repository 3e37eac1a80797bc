package causerie.server.channel;

/**
 * Somebody's wish to enter a room.
 *
 * @param room the name under which it was found
 * @param key may be empty
 * @param founds whether they may have one more room that is kept
 */
record Visit(String room, String key, boolean founds) {}
