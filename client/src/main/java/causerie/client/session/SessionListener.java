package causerie.client.session;

/** Learns once per session how the login ended, on the event dispatch thread. */
public interface SessionListener {
    /** The server let us in. */
    void letIn();

    /** The server will not let us in with this login; the connection is of no more use. */
    void failed(LoginFailure failure);
}
