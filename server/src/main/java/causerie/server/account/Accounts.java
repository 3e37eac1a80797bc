package causerie.server.account;

import causerie.irc.Casemapping;
import causerie.server.config.Account;
import causerie.server.config.PasswordHash;
import causerie.server.config.ScramVerifier;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * Who has an account here, from wherever accounts are written down; a name that is in two places belongs to the first. Used
 * by all threads.
 */
public final class Accounts {
    private final Decoy decoy;
    private final List<AccountSource> sources;

    /** @param decoy what those are shown who ask for an account that is not there */
    public Accounts(Decoy decoy, List<AccountSource> sources) {
        this.decoy = decoy;
        this.sources = List.copyOf(sources);
    }

    /** The one spelling that stands for all of one name, however a program prepares it. */
    static String key(String name) {
        return Casemapping.ASCII.fold(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    /** The names of all, as they are written. */
    public List<String> names() {
        return sources.stream()
                .flatMap(source -> source.names().stream())
                .distinct()
                .toList();
    }

    /** The account of this name, as it is written; names compare as nicks do. */
    public Optional<String> find(String name) {
        return account(name).map(Account::name);
    }

    /**
     * The account whose password this is. That there is no such account takes as long to find as that the password is
     * another. Costly on purpose.
     */
    Optional<String> authenticate(String name, String password) {
        Optional<Account> account = account(name);
        PasswordHash nobody = decoy.verifier(key(name));
        boolean right = account.map(Account::password).orElse(nobody).matches(password);
        return account.filter(known -> right).map(Account::name);
    }

    /** What proves with SCRAM whose account it is: that of nobody when there is no such account, or only an older hash. */
    ScramVerifier scram(String name) {
        ScramVerifier nobody = decoy.verifier(key(name));
        return account(name)
                .map(Account::password)
                .filter(ScramVerifier.class::isInstance)
                .map(ScramVerifier.class::cast)
                .orElse(nobody);
    }

    private Optional<Account> account(String name) {
        return sources.stream().flatMap(source -> source.find(name).stream()).findFirst();
    }
}
