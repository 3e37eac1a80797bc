/** The timeline: the lines of a conversation, painted by ourselves and laid out only where they are seen. */
@NullMarked
package causerie.client.ui.timeline;

import org.jspecify.annotations.NullMarked;
