package causerie.server.session;

import causerie.io.FlushList;

/** What a session wants of its connection. */
public interface Link {
    /** Tells the client why, has what waits written, and closes; from any thread, once. */
    void close(String reason);

    /** Ends the connection of a client that does not read, as {@link #close} does, without what waits. */
    void overflow();

    /** Counts bytes of an answer to the client; on its reader thread. */
    void answered(int bytes);

    /** Waits until the client may have more answers; on its reader thread, under no lock. */
    void awaitTurn(FlushList unflushed);

    /** Waits, after {@link #close}, until no line of the client is answered any more, or a second; under no lock. */
    void awaitSilence();
}
