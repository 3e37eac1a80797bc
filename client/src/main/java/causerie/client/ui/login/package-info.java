/** The way in: a name, a server, and one button. */
@NullMarked
package causerie.client.ui.login;

import org.jspecify.annotations.NullMarked;
