/** Bytes and lines on a blocking socket, for both ends, and the one place that makes threads. */
@NullMarked
package causerie.io;

import org.jspecify.annotations.NullMarked;
