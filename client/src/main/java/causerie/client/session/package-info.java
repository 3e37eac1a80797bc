/** The protocol as a state machine: messages in, messages and changes of the model out; no sockets, no window. */
@NullMarked
package causerie.client.session;

import org.jspecify.annotations.NullMarked;
