package causerie.client.session;

import causerie.client.model.About;
import causerie.client.model.Buffer;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a person can do about another. Belongs to the event dispatch thread. Nothing here throws or waits: what came of
 * it shows in the model.
 */
public interface PersonActions {
    /** The conversation with a person, ready to be shown; empty when nobody can be called so or too many are open. */
    Optional<Buffer> openDirect(String nick);

    /**
     * Asks the server about a person.
     *
     * @param answer told once, maybe at once; empty when nobody is called so or nothing is to be heard
     */
    void whois(String nick, Consumer<Optional<About>> answer);
}
