package causerie.server.net.transport;

import java.io.IOException;

/** How a connection to one port begins, before its first line. */
@FunctionalInterface
public interface Handshake {
    /** Lines from the first byte on. */
    Handshake NONE = transport -> transport;

    /**
     * Waits for what the peer has to send first, and answers it; runs on the connection's own thread.
     *
     * @return what lines can travel over from now on
     * @throws IOException when it failed; the peer has been told why
     */
    Transport over(Transport below) throws IOException;
}
