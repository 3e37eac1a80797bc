/** The chat window, which puts the parts together. */
@NullMarked
package causerie.client.ui.main;

import org.jspecify.annotations.NullMarked;
