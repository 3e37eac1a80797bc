@NullMarked
package causerie.client.model;

import org.jspecify.annotations.NullMarked;
