package causerie.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.config.AccountConfig;
import causerie.server.data.Database;
import causerie.server.data.WriteBehind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens in a real file of SQLite. */
final class SessionTokensTest {
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final AccountConfig CONFIG = new AccountConfig();

    @TempDir
    private Path folder;

    private Database database;
    private WriteBehind keeper;
    private SessionTokens tokens;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("causerie.db"), false);
        keeper = new WriteBehind(database, failed -> {});
        Accounts accounts = KnownAccounts.of();
        tokens = new SessionTokens(database, keeper, accounts, () -> CONFIG);
    }

    @AfterEach
    void close() {
        keeper.close();
        database.close();
    }

    private Optional<String> nick(String token, Instant now) {
        return tokens.find(token, now).map(known -> known.owner().nick());
    }

    @Test
    void areRenewedWithoutWaitingForTheDiskAndGoodAtOnce() {
        SessionTokens.Issued tom = tokens.issue(new SessionTokens.Owner("tom", Optional.empty()), NOW);
        Instant end = NOW.plus(CONFIG.tokenLife());
        assertEquals(Optional.of("tom"), nick(tom.token(), end.minusMillis(1)));
        assertEquals(Optional.empty(), nick(tom.token(), end));
        try (Database beside = Database.open(folder.resolve("causerie.db"), true)) {
            beside.write(change -> {
                // Whoever wanted to write now would have to wait until this is over.
                tokens.renew(tom.id(), "thomas", NOW.plusMillis(1));
                return 0;
            });
        }
        assertEquals(Optional.of("thomas"), nick(tom.token(), end));
        assertEquals(Optional.empty(), nick(tom.token(), end.plusMillis(1)));
    }

    @Test
    void stayForgottenWhenARenewalIsWrittenLater() {
        SessionTokens.Issued tom = tokens.issue(new SessionTokens.Owner("tom", Optional.empty()), NOW);
        tokens.renew(tom.id(), "thomas", NOW);
        tokens.forget(tom.id());
        keeper.flush();
        assertEquals(Optional.empty(), nick(tom.token(), NOW));
    }
}
