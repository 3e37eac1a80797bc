package causerie.server.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/** Copies of the whole database, for its owner only; see docs/decisions/0035-backup.md. Has no state. */
public final class Backup {
    private static final List<String> OUR_TABLES = List.of("places", "messages");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Backup() {}

    /**
     * Copies all that a database holds at this moment, also while a server uses it.
     *
     * @throws StorageException when that cannot be; then there is no copy
     */
    public static void copy(Path database, Path copy) {
        if (!Files.isRegularFile(database)) {
            throw new StorageException("There is no file '" + database + "' to copy.");
        }
        if (Files.exists(copy)) {
            throw new StorageException("'" + copy + "' is there already: name a file that is not.");
        }
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, ownerOnly(part));
            try {
                copyInto(database, part);
                Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException unusable) {
            throw new StorageException(
                    "'" + copy + "' cannot be written (" + unusable.getClass().getSimpleName() + ").", unusable);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void copyInto(Path database, Path empty) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + database)) {
            requireOurs(connection, database);
            try (PreparedStatement copying = connection.prepareStatement("VACUUM INTO ?")) {
                copying.setString(1, empty.toString());
                copying.execute();
            }
        } catch (SQLException failed) {
            throw Database.failed("'" + database + "' cannot be copied", failed);
        }
        try (FileChannel written = FileChannel.open(empty, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    static void requireOurs(Connection connection, Path database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = statement.executeQuery("PRAGMA user_version").getInt(1);
            for (String table : OUR_TABLES) {
                requireTable(table, statement, database);
            }
            Schema.requireKnown(version);
            try (ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
                String found = row.getString(1);
                if (!found.equals("ok")) {
                    throw new StorageException("'" + database + "' is damaged: " + found + ".");
                }
            }
        }
    }

    private static void requireTable(String table, Statement statement, Path database) throws SQLException {
        String question = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'";
        if (statement.executeQuery(question).getInt(1) == 0) {
            throw new StorageException("'" + database + "' holds no data of a Causerie server.");
        }
    }

    /**
     * Puts a copy in place of a folder's database, which is kept beside; answers where, if there was one.
     *
     * @throws StorageException when that cannot be; then the folder's database is as it was
     */
    public static Optional<Path> restore(Path copy, DataFolder folder, Instant now) {
        Path next = folder.path().resolve("restored.db");
        try {
            Files.deleteIfExists(next);
            copy(copy, next);
            return replace(next, folder, now);
        } catch (IOException failed) {
            throw new StorageException(
                    "The data in '" + folder.path() + "' cannot be replaced ("
                            + failed.getClass().getSimpleName() + ").",
                    failed);
        }
    }

    private static Optional<Path> replace(Path next, DataFolder folder, Instant now) throws IOException {
        Path present = folder.database();
        if (!Files.exists(present)) {
            Files.move(next, present, StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        }
        Path aside = Files.createDirectory(folder.path().resolve("before-restore-" + WHEN.format(now)));
        emptyLog(present);
        try {
            moveAll(folder.path(), aside);
            Files.move(next, present, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            moveAll(aside, folder.path());
            throw failed;
        }
        return Optional.of(aside);
    }

    /** With all that SQLite has beside it, without which it may not be whole. */
    private static void moveAll(Path from, Path to) throws IOException {
        Path database = DataFolder.databaseIn(from).getFileName();
        for (String suffix : List.of("-wal", "-shm", "")) {
            Path file = from.resolve(database + suffix);
            if (Files.exists(file)) {
                Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** So that the file is whole by itself, should the program be killed while files are moved. */
    private static void emptyLog(Path database) {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException damaged) {
            // Then it is moved as it is: perhaps that is why somebody restores another one.
        }
    }
}
