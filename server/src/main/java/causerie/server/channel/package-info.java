/** Rooms: members, modes, topic, and delivery to all of them in one order. */
@NullMarked
package causerie.server.channel;

import org.jspecify.annotations.NullMarked;
