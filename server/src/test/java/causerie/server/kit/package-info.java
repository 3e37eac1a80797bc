/** What the tests of the server are written with: a real server, real sockets, and a clock that only they move. */
@NullMarked
package causerie.server.kit;

import org.jspecify.annotations.NullMarked;
