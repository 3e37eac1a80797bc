/** The journal that keeps what was said on disk before anybody hears it. */
@NullMarked
package causerie.server.store;

import org.jspecify.annotations.NullMarked;
