/** Lines in the frames of WebSocket connections, for browsers: RFC 6455, as the server's end of it. */
@NullMarked
package causerie.server.net.websocket;

import org.jspecify.annotations.NullMarked;
