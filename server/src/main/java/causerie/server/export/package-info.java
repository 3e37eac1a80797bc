/** What was said, in forms that people read without Causerie. */
@NullMarked
package causerie.server.export;

import org.jspecify.annotations.NullMarked;
