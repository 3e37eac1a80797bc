/** Telling the person that something was said while they are elsewhere. */
@NullMarked
package causerie.client.ui.notify;

import org.jspecify.annotations.NullMarked;
