/** What people and rooms say about themselves that the protocol has no place for. */
@NullMarked
package causerie.server.metadata;

import org.jspecify.annotations.NullMarked;
