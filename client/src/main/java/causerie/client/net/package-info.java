/** The connection to the server: threads that only read, parse, format and write. */
@NullMarked
package causerie.client.net;

import org.jspecify.annotations.NullMarked;
