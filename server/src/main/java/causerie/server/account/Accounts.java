package causerie.server.account;

import causerie.irc.Casemapping;
import causerie.server.config.Account;
import causerie.server.config.PasswordHash;
import causerie.server.config.ScramVerifier;
import causerie.server.data.StorageException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has an account here: the configuration says so, or the database; a name that is in both is the configuration's. Used
 * by all threads; only {@link #refresh} waits for the disk.
 */
public final class Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final Decoy decoy;
    private final AccountSource configured;
    private final StoredAccounts stored;
    private volatile boolean unreadable;

    /** @param decoy what those are shown who ask for an account that is not there */
    public Accounts(Decoy decoy, AccountSource configured, StoredAccounts stored) {
        this.decoy = decoy;
        this.configured = configured;
        this.stored = stored;
    }

    /** Those in the database, which can be changed. */
    public StoredAccounts stored() {
        return stored;
    }

    /** Looks whether a command line has changed those in the database; waits for the disk. */
    public AccountChanges refresh() {
        try {
            AccountChanges changes = stored.refresh();
            unreadable = false;
            return new AccountChanges(changes.any(), inForce(changes.gone()), inForce(changes.made()));
        } catch (StorageException failed) {
            // What was known stays true enough to go on with.
            if (!unreadable) {
                LOG.warn("Accounts cannot be read", failed);
            }
            unreadable = true;
            return AccountChanges.NONE;
        }
    }

    /** Those that no account of the configuration stands before. */
    private Set<String> inForce(Set<String> names) {
        return names.stream().filter(name -> configured.find(name).isEmpty()).collect(Collectors.toSet());
    }

    /** The names that are both in the configuration and in the database. */
    public List<String> inBoth() {
        return configured.names().stream()
                .filter(name -> stored.find(name).isPresent())
                .toList();
    }

    /** The one spelling that stands for all of one name, however a program prepares it. */
    static String key(String name) {
        return Casemapping.ASCII.fold(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    /** The names of all, as they are written. */
    public List<String> names() {
        Stream<String> further =
                stored.names().stream().filter(name -> configured.find(name).isEmpty());
        return Stream.concat(configured.names().stream(), further).toList();
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

    /** The account whose owner has this certificate. */
    Optional<String> ofCertificate(Fingerprint certificate) {
        return stored.ofCertificate(certificate).flatMap(this::find);
    }

    Optional<Account> account(String name) {
        return configured.find(name).or(() -> stored.find(name));
    }
}
