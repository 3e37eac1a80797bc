package causerie.server.account;

import causerie.server.config.Account;
import causerie.server.config.AccountConfig;
import causerie.server.data.Database;
import causerie.server.data.Transaction;
import causerie.server.data.WriteBehind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What clients were given to be known by when they come back, of which only hashes are kept. A token of an account is worth
 * nothing once the account has another password. Used by all threads, which mostly wait for the disk.
 */
public final class SessionTokens {
    private static final int TOKEN_BYTES = 32;
    /** Stands for no account. */
    private static final String NONE = "";

    private final Database database;
    private final WriteBehind keeper;
    private final Accounts accounts;
    private final Supplier<AccountConfig> config;

    /**
     * Whose a token is.
     *
     * @param nick what they were called last
     * @param account the account that they are logged in to, as it is written
     */
    public record Owner(String nick, Optional<String> account) {}

    /** @param id what stands for the token, without being it */
    public record Known(String id, Owner owner) {}

    /** What the client is given, and what stands for it here. */
    public record Issued(String token, String id) {}

    /** What is written once, however often it was renewed. */
    private record Renewal(String id) {}

    private record Row(String nick, String account, String proof) {}

    /** @param config the one in force */
    public SessionTokens(Database database, WriteBehind keeper, Accounts accounts, Supplier<AccountConfig> config) {
        this.database = database;
        this.keeper = keeper;
        this.accounts = accounts;
        this.config = config;
    }

    /** Makes a new one, in place of the one that would be forgotten first when there are too many. */
    public Issued issue(Owner owner, Instant now) {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        AccountConfig limits = config.get();
        database.write(change -> {
            makeRoom(limits.tokens() - 1, now, change);
            return change.change(
                    "INSERT INTO session_tokens (hash, nick, account, proof, expires) VALUES (?, ?, ?, ?, ?)",
                    id(token),
                    owner.nick(),
                    owner.account().map(Accounts::key).orElse(NONE),
                    proof(owner.account()),
                    now.plus(limits.tokenLife()).toEpochMilli());
        });
        return new Issued(token, id(token));
    }

    /** Guests are forgotten before those who have an account. */
    private static void makeRoom(int most, Instant now, Transaction change) throws SQLException {
        change.change("DELETE FROM session_tokens WHERE expires <= ?", now.toEpochMilli());
        long tooMany = change.number("SELECT count(*) FROM session_tokens") - most;
        if (tooMany > 0) {
            change.change(
                    "DELETE FROM session_tokens WHERE hash IN"
                            + " (SELECT hash FROM session_tokens ORDER BY account <> '', expires LIMIT ?)",
                    tooMany);
        }
    }

    /** Whose this token is; empty when it is nobody's, or not any more. */
    public Optional<Known> find(String token, Instant now) {
        String id = id(token);
        Optional<Row> row = row(id, now);
        if (row.isEmpty()) {
            // It may be that only its renewal was not written yet.
            keeper.flush();
            row = row(id, now);
        }
        return row.flatMap(this::owner).map(owner -> new Known(id, owner));
    }

    private Optional<Row> row(String id, Instant now) {
        return database.read(look -> look.first(
                "SELECT nick, account, proof FROM session_tokens WHERE hash = ? AND expires > ?",
                found -> new Row(found.getString(1), found.getString(2), found.getString(3)),
                id,
                now.toEpochMilli()));
    }

    private Optional<Owner> owner(Row row) {
        if (row.account().equals(NONE)) {
            return Optional.of(new Owner(row.nick(), Optional.empty()));
        }
        Optional<String> account = accounts.find(row.account());
        return account.filter(name -> proof(account).equals(row.proof())).map(name -> new Owner(row.nick(), account));
    }

    /** What is another once the account has another password. */
    private String proof(Optional<String> account) {
        return account.flatMap(accounts::account)
                .map(Account::password)
                .map(password -> id(password.toString()))
                .orElse(NONE);
    }

    /** Notes that the owner of a token uses it again, a moment later: many may come back at the same time. */
    public void renew(String id, String nick, Instant now) {
        long expires = now.plus(config.get().tokenLife()).toEpochMilli();
        keeper.put(
                new Renewal(id),
                change -> change.change(
                        "UPDATE session_tokens SET nick = ?, expires = ? WHERE hash = ?", nick, expires, id));
    }

    /** Notes that the owner of a token is called otherwise. */
    public void rename(String id, String nick) {
        keeper.flush();
        database.write(change -> change.change("UPDATE session_tokens SET nick = ? WHERE hash = ?", nick, id));
    }

    /** Notes that the owner of a token has proved to be an account's, too. */
    public void bind(String id, String account) {
        database.write(change -> change.change(
                "UPDATE session_tokens SET account = ?, proof = ? WHERE hash = ?",
                Accounts.key(account),
                proof(Optional.of(account)),
                id));
    }

    /** Has nobody be known by a token any more. */
    public void forget(String id) {
        database.write(change -> change.change("DELETE FROM session_tokens WHERE hash = ?", id));
    }

    private static String id(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            // Every Java has it.
            throw new IllegalStateException(missing);
        }
    }
}
