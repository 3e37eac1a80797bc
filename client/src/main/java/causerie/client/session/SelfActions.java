package causerie.client.session;

import java.util.Optional;

/**
 * What a person can do about oneself. Belongs to the event dispatch thread. Nothing here throws or waits: what came of
 * it shows in the model.
 */
public interface SelfActions {
    /** Says that we are away, or with empty that we are back. */
    void setAway(Optional<String> message);

    /** Asks for another name; a refusal shows as a line. */
    void rename(String nick);

    /** Has the server keep our name for whoever knows this password; what comes of it shows as a line. */
    void keepName(String password);
}
