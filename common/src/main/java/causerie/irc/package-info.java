/** One line of IRC as values: parsing, formatting, names and limits, with no input or output. */
@NullMarked
package causerie.irc;

import org.jspecify.annotations.NullMarked;
