package causerie.server.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
    private static final String ADD = "INSERT INTO places (kind, one, other) VALUES ('room', ?, '')";
    private static final String COUNT = "SELECT count(*) FROM places";

    @TempDir
    Path folder;

    private Path file() {
        return DataFolder.databaseIn(folder);
    }

    @Test
    void keepsWhatIsWritten() {
        try (Database database = Database.open(file(), true)) {
            database.write(change -> change.change(ADD, "#a"));
            assertEquals(1, database.<Long>read(look -> look.number(COUNT)));
        }
        try (Database again = Database.open(file(), false)) {
            assertEquals(1, again.<Long>read(look -> look.number(COUNT)));
        }
    }

    @Test
    void keepsNothingOfWorkThatFails() {
        try (Database database = Database.open(file(), true)) {
            StorageException failed = assertThrows(
                    StorageException.class,
                    () -> database.write(change -> {
                        change.change(ADD, "#a");
                        return change.change(ADD, "#a");
                    }));
            assertTrue(String.valueOf(failed.getMessage()).contains("UNIQUE"), failed::getMessage);
            assertEquals(0, database.<Long>read(look -> look.number(COUNT)));
            database.write(change -> change.change(ADD, "#a"));
            assertEquals(1, database.<Long>read(look -> look.number(COUNT)));
        }
    }

    @Test
    void readsOneStateWhileAnotherIsWritten() {
        try (Database database = Database.open(file(), true)) {
            long after = database.read(look -> {
                assertEquals(0, look.number(COUNT));
                database.write(change -> change.change(ADD, "#a"));
                return look.number(COUNT);
            });
            assertEquals(0, after, "what has begun to be read stays as it was");
            assertEquals(1, database.<Long>read(look -> look.number(COUNT)));
        }
    }

    @Test
    void canDoTheSameInMemory() {
        try (Database database = Database.inMemory()) {
            database.write(change -> change.change(ADD, "#a"));
            assertEquals(1, database.<Long>read(look -> look.number(COUNT)));
        }
    }

    @Test
    void refusesDataOfANewerProgram() throws SQLException {
        Database.open(file(), true).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + (Schema.version() + 1));
        }
        StorageException refused = assertThrows(StorageException.class, () -> Database.open(file(), true));
        assertTrue(String.valueOf(refused.getMessage()).contains("newer Causerie"), refused::getMessage);
    }

    @Test
    void refusesWhatIsNoDatabase() throws IOException {
        Files.writeString(file(), "This is a letter to my aunt, and no database at all.\n".repeat(100));
        StorageException refused = assertThrows(StorageException.class, () -> Database.open(file(), true));
        assertTrue(String.valueOf(refused.getMessage()).contains(file().toString()), refused::getMessage);
    }

    @Test
    void letsOnlyOneServerHaveAFolder() {
        try (DataFolder first = DataFolder.take(folder)) {
            StorageException refused = assertThrows(StorageException.class, () -> DataFolder.take(first.path()));
            assertTrue(String.valueOf(refused.getMessage()).contains("Another server"), refused::getMessage);
        }
        DataFolder.take(folder).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void makesAFolderForItsOwnerOnly() throws IOException {
        Path made = folder.resolve("a").resolve("b");
        DataFolder.take(made).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "Dear aunt");
        StorageException refused = assertThrows(StorageException.class, () -> DataFolder.take(letter));
        assertTrue(String.valueOf(refused.getMessage()).contains("--data none"), refused::getMessage);
    }
}
