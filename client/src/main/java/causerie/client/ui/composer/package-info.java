/** Where one writes: the text, its commands, and the completion of names. */
@NullMarked
package causerie.client.ui.composer;

import org.jspecify.annotations.NullMarked;
