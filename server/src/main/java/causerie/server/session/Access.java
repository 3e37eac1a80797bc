package causerie.server.session;

import causerie.server.account.Fingerprint;
import java.util.Optional;

/**
 * How a client has come here.
 *
 * @param host the address it comes from, in a form that can be the middle parameter of a message
 * @param isEncrypted whether nobody on the way can read along
 * @param serverName the name by which it called this server when it began to encrypt
 * @param isWebSocket whether its lines travel in the frames of a WebSocket
 * @param certificate the certificate whose key it has proved to have when it began to encrypt
 */
public record Access(
        String host,
        boolean isEncrypted,
        Optional<String> serverName,
        boolean isWebSocket,
        Optional<Fingerprint> certificate) {
    /** From this address, readable by everybody on the way. */
    public static Access from(String host) {
        return new Access(host, false, Optional.empty(), false, Optional.empty());
    }

    public Access encrypted(Optional<String> name, Optional<Fingerprint> shown) {
        return new Access(host, true, name, isWebSocket, shown);
    }

    public Access overWebSocket() {
        return new Access(host, isEncrypted, serverName, true, certificate);
    }
}
