/** How far people have read. */
@NullMarked
package causerie.server.marker;

import org.jspecify.annotations.NullMarked;
