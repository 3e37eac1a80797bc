/** The right side: who is in the room. */
@NullMarked
package causerie.client.ui.people;

import org.jspecify.annotations.NullMarked;
