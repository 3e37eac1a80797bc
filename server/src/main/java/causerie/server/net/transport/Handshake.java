package causerie.server.net.transport;

import java.io.IOException;

/** How a connection begins before its first line: a layer is put on what lines travel over. */
public interface Handshake {
    /**
     * Waits for what the peer has to send first, and answers it; runs on the connection's own thread.
     *
     * @return what lines can travel over from now on
     * @throws IOException when it failed; the peer has been told why
     */
    Transport over(Transport below) throws IOException;

    /** What a peer is told that has taken too long. */
    byte[] tooLate();
}
