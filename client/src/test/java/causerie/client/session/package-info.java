@NullMarked
package causerie.client.session;

import org.jspecify.annotations.NullMarked;
