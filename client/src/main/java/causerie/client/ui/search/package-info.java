/** Finding what was said, in one conversation and in all. */
@NullMarked
package causerie.client.ui.search;

import org.jspecify.annotations.NullMarked;
