/** Emoji as pictures: Java paints many of them blank, or without colours. Knows nothing of the rest of the window. */
@NullMarked
package causerie.client.ui.kit.emoji;

import org.jspecify.annotations.NullMarked;
