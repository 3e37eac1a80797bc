/** Sockets: accepting, reading, time-outs and closing. */
@NullMarked
package causerie.server.net;

import org.jspecify.annotations.NullMarked;
