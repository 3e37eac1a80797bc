package causerie.client.session;

/** Learns once how an attempt to log in ended, on the event dispatch thread. */
public interface LoginListener {
    /** We are in. */
    void joined();

    /** We are not, and nothing more is tried. */
    void failed(LoginFailure failure);
}
