/** Goes anywhere and does anything with a few letters. */
@NullMarked
package causerie.client.ui.quick;

import org.jspecify.annotations.NullMarked;
