@NullMarked
package causerie.client.spelling;

import org.jspecify.annotations.NullMarked;
