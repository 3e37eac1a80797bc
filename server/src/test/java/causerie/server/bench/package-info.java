/** What the server costs, measured; run by hand, never by the build. See docs/benchmarks.md. */
@NullMarked
package causerie.server.bench;

import org.jspecify.annotations.NullMarked;
