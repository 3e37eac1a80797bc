package causerie.server.account;

import java.util.List;
import java.util.Optional;

/** Who has an account here. Used by all threads; it may change at any time. */
public interface Accounts {
    /** The names of all, as they are written. */
    List<String> names();

    /** The account of this name, as it is written; names compare as nicks do. */
    Optional<String> find(String name);

    /**
     * The account whose password this is. That there is no such account takes as long to find as that the password is
     * another.
     */
    Optional<String> authenticate(String name, String password);
}
