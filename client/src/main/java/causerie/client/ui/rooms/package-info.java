/** The left side: rooms, people one writes to, oneself, and the directory of rooms. */
@NullMarked
package causerie.client.ui.rooms;

import org.jspecify.annotations.NullMarked;
