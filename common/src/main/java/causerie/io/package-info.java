/** Bytes and lines on a blocking socket, for both ends; the one place that makes threads; where files are kept. */
@NullMarked
package causerie.io;

import org.jspecify.annotations.NullMarked;
