package causerie.client.session;

import causerie.client.model.Buffer;
import java.util.Optional;

/**
 * What a person can do about another. Belongs to the event dispatch thread. Nothing here throws or waits: what came of
 * it shows in the model.
 */
public interface PersonActions {
    /** The conversation with a person, ready to be shown; empty when nobody can be called so or too many are open. */
    Optional<Buffer> openDirect(String nick);
}
