/** The dialog where everything is set. */
@NullMarked
package causerie.client.ui.settings;

import org.jspecify.annotations.NullMarked;
