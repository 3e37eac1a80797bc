package causerie.server.account;

import java.util.Optional;

/** Who has an account here. Used by all threads; it may change at any time. */
public interface Accounts {
    /** Whether anybody can log in at all. */
    boolean isEmpty();

    /** The account of this name, as it is written; names compare as nicks do. */
    Optional<String> find(String name);

    /**
     * The account whose password this is. That there is no such account takes as long to find as that the password is
     * another.
     */
    Optional<String> authenticate(String name, String password);
}
