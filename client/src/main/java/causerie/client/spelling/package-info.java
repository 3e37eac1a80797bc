/** Which words that somebody types are misspelt, and what was meant. Knows no window and no connection. */
@NullMarked
package causerie.client.spelling;

import org.jspecify.annotations.NullMarked;
