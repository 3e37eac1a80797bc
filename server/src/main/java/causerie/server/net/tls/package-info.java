/** Encrypted connections: the handshake, and the certificate that the server shows. */
@NullMarked
package causerie.server.net.tls;

import org.jspecify.annotations.NullMarked;
