/** The desktop client: start and wiring. */
@NullMarked
package causerie.client;

import org.jspecify.annotations.NullMarked;
