/** What the person who starts the server can decide, with the defaults. */
@NullMarked
package causerie.server.config;

import org.jspecify.annotations.NullMarked;
