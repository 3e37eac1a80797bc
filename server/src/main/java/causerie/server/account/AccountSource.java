package causerie.server.account;

import causerie.server.config.Account;
import java.util.List;
import java.util.Optional;

/** Where accounts are written down. Used by all threads; what is there may change at any time. */
public interface AccountSource {
    /** The names of all, as they are written. */
    List<String> names();

    /** The account of this name; names compare as nicks do. */
    Optional<Account> find(String name);
}
