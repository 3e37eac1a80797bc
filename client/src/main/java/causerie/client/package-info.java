/** The client program: what wires the connection, the session and the window. */
@NullMarked
package causerie.client;

import org.jspecify.annotations.NullMarked;
