/** What every part of the window is made with: words, icons, colours, keys, and the one thread that may draw. */
@NullMarked
package causerie.client.ui.kit;

import org.jspecify.annotations.NullMarked;
