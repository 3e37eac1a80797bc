package causerie.server.account;

import causerie.server.config.Account;
import causerie.server.config.PasswordHash;
import causerie.server.config.ScramVerifier;
import causerie.server.data.Database;
import causerie.server.data.Transaction;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The accounts in the database, which a command line may change while a server runs. Used by all threads: those that look
 * at what is known wait for nobody, those that change it or {@link #refresh} wait for the disk.
 */
public final class StoredAccounts implements AccountSource {
    private static final String REVISION = "SELECT value FROM facts WHERE name = 'accounts-revision'";
    private static final String REVISED = "UPDATE facts SET value = value + 1 WHERE name = 'accounts-revision'";

    private final Database database;
    private final ReentrantLock refreshing = new ReentrantLock();

    @GuardedBy("refreshing")
    private long revision = -1;

    /** Whether they were changed in a way that nobody has asked for yet, such as by a command line before we changed them. */
    @GuardedBy("refreshing")
    private boolean unasked;

    /** Those that are gone and those that were made, which nobody has asked for yet. */
    @GuardedBy("refreshing")
    private final Set<String> gone = new HashSet<>();

    @GuardedBy("refreshing")
    private final Set<String> made = new HashSet<>();

    @GuardedBy("refreshing")
    private Map<String, Long> ids = Map.of();

    private volatile Map<String, Account> known = Map.of();
    private volatile Map<Fingerprint, String> certificates = Map.of();

    /** An account as a list of all shows it. */
    public record Entry(String name, Instant made) {}

    /** @param ids differ for two accounts that have had one name */
    private record Loaded(
            long revision,
            Map<String, Account> accounts,
            Map<String, Long> ids,
            Map<Fingerprint, String> certificates) {}

    /** Reads them for the first time. */
    public StoredAccounts(Database database) {
        this.database = database;
        refresh();
    }

    /** Looks whether they were changed, and answers with what was since this was last asked; waits for the disk. */
    public AccountChanges refresh() {
        refreshing.lock();
        try {
            look();
            AccountChanges changes = new AccountChanges(unasked, gone, made);
            unasked = false;
            gone.clear();
            made.clear();
            return changes;
        } finally {
            refreshing.unlock();
        }
    }

    private void look() {
        refreshing.lock();
        try {
            long before = revision;
            Optional<Loaded> changed = database.read(look -> load(look, before));
            changed.ifPresent(loaded -> {
                known = loaded.accounts();
                certificates = loaded.certificates();
            });
            if (changed.isPresent()) {
                compare(changed.get().ids(), before >= 0);
            }
            revision = changed.map(Loaded::revision).orElse(before);
            unasked |= changed.isPresent();
        } finally {
            refreshing.unlock();
        }
    }

    /** @param knownBefore whether these are not the first */
    private void compare(Map<String, Long> next, boolean knownBefore) {
        refreshing.lock();
        try {
            if (knownBefore) {
                gone.addAll(without(next, ids));
                made.addAll(without(ids, next));
            }
            ids = next;
        } finally {
            refreshing.unlock();
        }
    }

    /** Of some, the names of those that are not among others. */
    private static Set<String> without(Map<String, Long> others, Map<String, Long> some) {
        return some.entrySet().stream()
                .filter(account -> !account.getValue().equals(others.get(account.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Optional<Loaded> load(Transaction look, long before) throws SQLException {
        long latest = look.number(REVISION);
        if (latest == before) {
            return Optional.empty();
        }
        Map<String, Account> accounts = new LinkedHashMap<>();
        look.list(
                        "SELECT name, password FROM accounts ORDER BY key",
                        row -> account(row.getString(1), row.getString(2)))
                .forEach(account -> accounts.put(Accounts.key(account.name()), account));
        Map<String, Long> ids =
                look.list("SELECT key, id FROM accounts", row -> Map.entry(row.getString(1), row.getLong(2))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Fingerprint, String> certificates = look
                .list(
                        "SELECT fingerprint, account FROM certificates",
                        row -> Map.entry(new Fingerprint(row.getString(1)), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Optional.of(new Loaded(latest, accounts, ids, certificates));
    }

    /** A hash that this program cannot read is nobody's, but the name stays kept. */
    private static Account account(String name, String password) {
        PasswordHash nobody = ScramVerifier.ofNobody(new byte[ScramVerifier.SALT_BYTES]);
        return new Account(name, PasswordHash.parse(password).orElse(nobody));
    }

    @Override
    public List<String> names() {
        return known.values().stream().map(Account::name).toList();
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(known.get(Accounts.key(name)));
    }

    /** All of them, by name. */
    public List<Entry> list() {
        return database.read(look -> look.list(
                "SELECT name, made FROM accounts ORDER BY key",
                row -> new Entry(row.getString(1), Instant.ofEpochMilli(row.getLong(2)))));
    }

    /**
     * Makes an account, unless there is one that somebody could take for it; whose name is answered then.
     *
     * @param alike whether somebody could take one name for the other
     */
    public Optional<String> add(Account account, Instant made, BiPredicate<String, String> alike) {
        String key = Accounts.key(account.name());
        Optional<String> other = database.write(change -> {
            Optional<String> present = change.list("SELECT name FROM accounts", row -> row.getString(1)).stream()
                    .filter(name -> Accounts.key(name).equals(key) || alike.test(name, account.name()))
                    .findFirst();
            if (present.isEmpty()) {
                change.change(REVISED);
                change.change(
                        "INSERT INTO accounts (key, name, password, made, id) VALUES (?, ?, ?, ?, (" + REVISION + "))",
                        key,
                        account.name(),
                        account.password().toString(),
                        made.toEpochMilli());
                // Of one of the configuration, perhaps, that was called so.
                change.change("DELETE FROM room_roles WHERE account = ?", key);
            }
            return present;
        });
        look();
        return other;
    }

    /** Takes an account away with all that belongs to it, and answers whether there was one. */
    public boolean remove(String name) {
        String key = Accounts.key(name);
        return changed(change -> {
            change.change("DELETE FROM certificates WHERE account = ?", key);
            forgetDevices(key, change);
            change.change("DELETE FROM room_roles WHERE account = ?", key);
            change.change("DELETE FROM read_markers WHERE lower(account) = ?", key);
            return change.change("DELETE FROM accounts WHERE key = ?", key);
        });
    }

    /** Gives an account another password, and answers whether there is one; no device comes back without it. */
    public boolean changePassword(String name, PasswordHash password) {
        String key = Accounts.key(name);
        return changed(change -> {
            forgetDevices(key, change);
            return change.change("UPDATE accounts SET password = ? WHERE key = ?", password.toString(), key);
        });
    }

    /** The name of the account whose owner has this certificate, which may be one of the configuration. */
    Optional<String> ofCertificate(Fingerprint certificate) {
        return Optional.ofNullable(certificates.get(certificate));
    }

    /** Lets whoever has this certificate log in to an account, which may be one of the configuration, and to no other. */
    public void addCertificate(String name, Fingerprint certificate) {
        changed(change -> change.change(
                "INSERT OR REPLACE INTO certificates (fingerprint, account) VALUES (?, ?)",
                certificate.hex(),
                Accounts.key(name)));
    }

    /** Has a certificate open an account no more, and answers whether it did. */
    public boolean removeCertificate(String name, Fingerprint certificate) {
        return changed(change -> change.change(
                "DELETE FROM certificates WHERE fingerprint = ? AND account = ?",
                certificate.hex(),
                Accounts.key(name)));
    }

    private static void forgetDevices(String key, Transaction change) throws SQLException {
        change.change("DELETE FROM session_tokens WHERE account = ?", key);
    }

    private boolean changed(Rows rows) {
        boolean found = database.write(change -> {
            int count = rows.change(change);
            change.change(REVISED);
            return count > 0;
        });
        look();
        return found;
    }

    /** A change, which answers how many accounts it is about. */
    private interface Rows {
        int change(Transaction change) throws SQLException;
    }

    /** What only this server knows, from its first start on. */
    public byte[] decoySecret() {
        String hex = database.read(
                look -> look.first("SELECT value FROM facts WHERE name = 'decoy-secret'", row -> row.getString(1))
                        .orElseThrow());
        return HexFormat.of().parseHex(hex);
    }
}
