/** Who has an account here, and how somebody proves to be them. */
@NullMarked
package causerie.server.account;

import org.jspecify.annotations.NullMarked;
