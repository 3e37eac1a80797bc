package causerie.server.command;

import causerie.server.session.Identity;

/**
 * What WHO tells of one person. Immutable.
 *
 * @param channel the room that was asked for, {@code *} when it was none
 * @param flags here or gone, operator, the signs in the room, a program
 */
record WhoEntry(Identity identity, String channel, String flags, String server, long idleSeconds) {}
