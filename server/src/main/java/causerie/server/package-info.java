/** The relay: command line, configuration and wiring. */
@NullMarked
package causerie.server;

import org.jspecify.annotations.NullMarked;
