/** What the server tells the person who runs it: one line for each event, whatever strangers have put into it. */
@NullMarked
package causerie.server.log;

import org.jspecify.annotations.NullMarked;
