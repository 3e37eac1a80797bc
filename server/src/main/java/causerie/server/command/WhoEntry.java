package causerie.server.command;

import causerie.server.session.Identity;

/**
 * What WHO tells of one person. Immutable.
 *
 * @param address where the person comes from, or {@link #NO_ADDRESS}
 * @param channel the room that was asked for, {@code *} when it was none
 * @param flags here or gone, operator, the signs in the room, a program
 */
record WhoEntry(Identity identity, String address, String channel, String flags, String server, long idleSeconds) {
    /** "255.255.255.255 is used for [ip] when the server refuses to disclose the IP address." */
    static final String NO_ADDRESS = "255.255.255.255";
}
