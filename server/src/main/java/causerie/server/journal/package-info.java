/** The port through which everything that has an order passes. */
@NullMarked
package causerie.server.journal;

import org.jspecify.annotations.NullMarked;
