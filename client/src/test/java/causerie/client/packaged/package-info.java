/** The packaged jars, started as people start them. */
@NullMarked
package causerie.client.packaged;

import org.jspecify.annotations.NullMarked;
