/** What the tests of windows need: a screen in memory, and pictures of it. */
@NullMarked
package causerie.client.ui;

import org.jspecify.annotations.NullMarked;
