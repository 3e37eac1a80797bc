package causerie.server.session;

import causerie.io.FlushList;
import java.util.function.BooleanSupplier;

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

    /** Whether a line of the client is being answered; after {@link #close} not for long. */
    boolean isAnswering();

    /**
     * Waits until something is so, at most 10 seconds and not once this is closed, and answers whether it is; on its reader
     * thread, under no lock.
     */
    boolean await(BooleanSupplier so, FlushList unflushed);
}
