package causerie.server.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.config.Account;
import causerie.server.config.ScramVerifier;
import causerie.server.data.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts in a real file of SQLite, which two programs use. */
final class StoredAccountsTest {
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final byte[] SALT = new byte[ScramVerifier.SALT_BYTES];

    @TempDir
    private Path folder;

    private Optional<Database> opened = Optional.empty();

    private Database database() {
        if (opened.isEmpty()) {
            opened = Optional.of(Database.open(folder.resolve("causerie.db"), false));
        }
        return opened.get();
    }

    @AfterEach
    void close() {
        opened.ifPresent(Database::close);
    }

    private static Account account(String name, String password) {
        return new Account(name, ScramVerifier.of(password, SALT, 100_000));
    }

    private static Optional<String> add(StoredAccounts accounts, String name) {
        return accounts.add(account(name, "secret"), NOW, String::equalsIgnoreCase);
    }

    @Test
    void areThereAgainAfterANewStart() {
        StoredAccounts accounts = new StoredAccounts(database());
        assertEquals(Optional.empty(), add(accounts, "Anne"));
        byte[] secret = accounts.decoySecret();
        close();
        opened = Optional.empty();
        StoredAccounts again = new StoredAccounts(database());
        assertEquals(List.of("Anne"), again.names());
        assertTrue(again.find("anne").orElseThrow().password().matches("secret"));
        assertEquals(List.of(new StoredAccounts.Entry("Anne", NOW)), again.list());
        assertArrayEquals(secret, again.decoySecret());
    }

    @Test
    void haveANameOnceHoweverItIsWritten() {
        StoredAccounts accounts = new StoredAccounts(database());
        assertEquals(Optional.empty(), add(accounts, "Ren\u00e9"));
        assertEquals(Optional.of("Ren\u00e9"), add(accounts, "rENe\u0301"));
        assertEquals(Optional.of("Ren\u00e9"), accounts.add(account("Rene", "x"), NOW, (one, other) -> true));
        assertEquals(List.of("Ren\u00e9"), accounts.names());
    }

    @Test
    void areKnownToHaveChangedAlsoWhenTheServerHasChangedThemSince() {
        StoredAccounts server = new StoredAccounts(database());
        add(server, "anne");
        assertTrue(server.refresh().any());
        assertFalse(server.refresh().any());
        try (Database beside = Database.open(folder.resolve("causerie.db"), true)) {
            new StoredAccounts(beside).remove("anne");
        }
        add(server, "bob");
        assertEquals(Optional.empty(), server.find("anne"));
        assertTrue(server.refresh().any());
        assertFalse(server.refresh().any());
    }

    @Test
    void changeForARunningServerWhenAnotherProgramChangesThem() {
        StoredAccounts server = new StoredAccounts(database());
        assertFalse(server.refresh().any());
        try (Database beside = Database.open(folder.resolve("causerie.db"), true)) {
            StoredAccounts commandLine = new StoredAccounts(beside);
            add(commandLine, "anne");
            assertEquals(Optional.empty(), server.find("anne"));
            assertTrue(server.refresh().any());
            assertTrue(server.find("anne").isPresent());
            assertFalse(server.refresh().any());
            assertTrue(commandLine.changePassword("ANNE", ScramVerifier.of("other", SALT, 100_000)));
            assertTrue(server.refresh().any());
            assertTrue(server.find("anne").orElseThrow().password().matches("other"));
            assertTrue(commandLine.remove("Anne"));
            assertTrue(server.refresh().any());
            assertEquals(List.of(), server.names());
        }
    }

    @Test
    void areKnownToBeGoneAlsoWhenOthersHaveTheirNames() {
        StoredAccounts server = new StoredAccounts(database());
        add(server, "anne");
        add(server, "bob");
        AccountChanges first = server.refresh();
        assertEquals(Set.of(), first.gone());
        assertEquals(Set.of("anne", "bob"), first.made());
        try (Database beside = Database.open(folder.resolve("causerie.db"), true)) {
            StoredAccounts commandLine = new StoredAccounts(beside);
            commandLine.remove("anne");
            add(commandLine, "Anne");
            commandLine.changePassword("bob", ScramVerifier.of("other", SALT, 100_000));
        }
        AccountChanges changes = server.refresh();
        assertTrue(changes.tookAway("ANNE"));
        assertFalse(changes.tookAway("bob"));
        assertEquals(Set.of("anne"), changes.made());
        assertFalse(server.refresh().tookAway("anne"), "it is told once");
    }

    @Test
    void areNotChangedWhenThereAreNone() {
        StoredAccounts accounts = new StoredAccounts(database());
        assertFalse(accounts.remove("anne"));
        assertFalse(accounts.changePassword("anne", ScramVerifier.of("x", SALT, 100_000)));
    }

    @Test
    void keepTheNameOfOneWhosePasswordCannotBeRead() {
        database()
                .write(change -> change.change(
                        "INSERT INTO accounts (key, name, password, made) VALUES ('anne', 'anne', 'of tomorrow', 0)"));
        StoredAccounts accounts = new StoredAccounts(database());
        assertFalse(accounts.find("anne").orElseThrow().password().matches("of tomorrow"));
    }

    @Test
    void giveWayToThoseOfTheConfiguration() {
        StoredAccounts stored = new StoredAccounts(database());
        add(stored, "anne");
        add(stored, "bob");
        KnownAccounts configured = new KnownAccounts(List.of(account("Anne", "another")));
        Accounts accounts = new Accounts(new Decoy(stored.decoySecret()), configured, stored);
        assertEquals(List.of("Anne", "bob"), accounts.names());
        assertEquals(List.of("Anne"), accounts.inBoth());
        assertEquals(Optional.of("Anne"), accounts.authenticate("anne", "another"));
        assertEquals(Optional.empty(), accounts.authenticate("anne", "secret"));
        assertEquals(Optional.of("bob"), accounts.authenticate("bob", "secret"));
    }
}
