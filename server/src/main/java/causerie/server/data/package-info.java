/** Where the server keeps what it keeps: one folder, and one SQLite database in it. */
@NullMarked
package causerie.server.data;

import org.jspecify.annotations.NullMarked;
