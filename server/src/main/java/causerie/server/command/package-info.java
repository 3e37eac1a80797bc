/** What clients ask for: one class per family of verbs. */
@NullMarked
package causerie.server.command;

import org.jspecify.annotations.NullMarked;
