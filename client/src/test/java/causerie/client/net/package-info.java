@NullMarked
package causerie.client.net;

import org.jspecify.annotations.NullMarked;
