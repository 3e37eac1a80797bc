/** What the lines of a connection travel over: a socket, bare or with layers on it. */
@NullMarked
package causerie.server.net.transport;

import org.jspecify.annotations.NullMarked;
