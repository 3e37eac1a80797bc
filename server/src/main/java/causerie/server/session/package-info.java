/** One connected client as everybody else sees it. */
@NullMarked
package causerie.server.session;

import org.jspecify.annotations.NullMarked;
