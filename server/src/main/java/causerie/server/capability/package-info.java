/** What a client can ask for, and how that changes the messages it gets. */
@NullMarked
package causerie.server.capability;

import org.jspecify.annotations.NullMarked;
