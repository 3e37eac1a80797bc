/** What the client knows: rooms, people and lines, without a socket, a window or a word of any language. */
@NullMarked
package causerie.client.model;

import org.jspecify.annotations.NullMarked;
