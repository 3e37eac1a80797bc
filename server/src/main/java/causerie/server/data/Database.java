package causerie.server.data;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What the server keeps, in one file of <a href="https://sqlite.org">SQLite</a>. Used by all threads, which wait here for
 * each other and for the disk: so never while others wait for them, as in the order of everything.
 */
public final class Database implements AutoCloseable {
    /** How many can read at the same time. */
    private static final int READERS = 2;

    private static final int BUSY_MILLIS = 10_000;
    private static final int CACHE_KIBIBYTES = 8192;
    private static final int WAL_BYTES = 16 << 20;
    /** Whoever writes has to wait meanwhile. */
    private static final int MOST_MILLIS_TO_EMPTY_THE_LOG = 20;

    private final ReentrantLock writing = new ReentrantLock();

    @GuardedBy("writing")
    private final Transaction writer;

    private final ReentrantLock emptying = new ReentrantLock();

    @GuardedBy("emptying")
    private Optional<Connection> emptier = Optional.empty();

    private final List<Transaction> readers = new ArrayList<>();
    private final Semaphore free = new Semaphore(READERS);
    /** Those that nobody uses now; always empty where there is one connection only. */
    private final Queue<Transaction> idle = new ConcurrentLinkedQueue<>();

    private Database(Transaction writer) {
        this.writer = writer;
    }

    /**
     * Opens the database in a file, which is made when it is not there.
     *
     * @param durable whether what was written survives also a power cut, not only the end of the program
     * @throws StorageException when that cannot be, or a newer program has made it
     */
    public static Database open(Path file, boolean durable) {
        String url = "jdbc:sqlite:" + file;
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setSynchronous(durable ? SQLiteConfig.SynchronousMode.FULL : SQLiteConfig.SynchronousMode.NORMAL);
            Database database = new Database(writer(connect(url, config)));
            for (int i = 0; i < READERS; i++) {
                database.addReader(connect(url, config));
            }
            database.emptyWith(connect(url, config));
            return database;
        } catch (SQLException unusable) {
            throw failed("The data in '" + file + "' cannot be used", unusable);
        }
    }

    /**
     * Opens a database that a server may be using, without changing anything in it.
     *
     * @throws StorageException when that cannot be, it is no server's, or a newer program has made it
     */
    public static Database openToRead(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try {
                Backup.requireOurs(connection, file);
                return new Database(new Transaction(connection, "BEGIN"));
            } catch (SQLException | StorageException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException unusable) {
            throw failed("The data in '" + file + "' cannot be used", unusable);
        }
    }

    /** One that is forgotten when it is closed. */
    public static Database inMemory() {
        try {
            return new Database(writer(connect("jdbc:sqlite::memory:", new SQLiteConfig())));
        } catch (SQLException unusable) {
            throw failed("Nothing can be kept in memory", unusable);
        }
    }

    /** Others may use the file, too, such as a command line beside a running server: so it is locked from the beginning. */
    private static Transaction writer(Connection connection) {
        return new Transaction(connection, "BEGIN IMMEDIATE");
    }

    private void addReader(Connection connection) {
        Transaction reader = new Transaction(connection, "BEGIN");
        readers.add(reader);
        idle.add(reader);
    }

    private void emptyWith(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + MOST_MILLIS_TO_EMPTY_THE_LOG);
        }
        emptying.lock();
        try {
            emptier = Optional.of(connection);
        } finally {
            emptying.unlock();
        }
    }

    private static Connection connect(String url, SQLiteConfig config) throws SQLException {
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setJournalSizeLimit(WAL_BYTES);
        // What was taken back is gone from the disk, too.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        Connection connection = config.createConnection(url);
        try {
            Schema.bring(connection);
            return connection;
        } catch (SQLException | StorageException failed) {
            connection.close();
            throw failed;
        }
    }

    /**
     * Changes something, and returns when it is kept; one after the other.
     *
     * @throws StorageException when it could not be kept; then nothing has changed
     */
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            return run(work, writer);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Looks at one state of everything that is kept.
     *
     * @throws StorageException when it cannot be read
     */
    public <T> T read(Work<T> work) {
        if (readers.isEmpty()) {
            return write(work);
        }
        free.acquireUninterruptibly();
        Transaction reader = idle.remove();
        try {
            return run(work, reader);
        } finally {
            idle.add(reader);
            free.release();
        }
    }

    /**
     * Takes out of the log beside the file what was removed by now; answers whether that could be done, as it cannot while
     * somebody looks at how it was before.
     */
    public boolean emptyLog() {
        emptying.lock();
        try {
            if (emptier.isEmpty()) {
                return true;
            }
            try (Statement statement = emptier.get().createStatement()) {
                // Nobody waits for this one, which does the most of it.
                statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
                try (ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                    return row.next() && row.getInt(1) == 0;
                }
            }
        } catch (SQLException failed) {
            throw failed("The log of the data could not be emptied", failed);
        } finally {
            emptying.unlock();
        }
    }

    private static <T> T run(Work<T> work, Transaction transaction) {
        try {
            transaction.begin();
        } catch (SQLException failed) {
            throw failed("Nothing could be kept or read", failed);
        }
        try {
            T result = work.in(transaction);
            transaction.commit();
            return result;
        } catch (SQLException failed) {
            undo(transaction, failed);
            throw failed("Nothing could be kept or read", failed);
        } catch (RuntimeException failed) {
            undo(transaction, failed);
            throw failed;
        }
    }

    private static void undo(Transaction transaction, Exception why) {
        try {
            transaction.rollback();
        } catch (SQLException takenBackAlready) {
            // As SQLite does by itself when the disk is full.
            why.addSuppressed(takenBackAlready);
        }
    }

    static StorageException failed(String what, SQLException why) {
        String reason = String.valueOf(why.getMessage());
        if (why instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
            reason = "the disk is full";
        }
        return new StorageException(what + ": " + reason + ".", why);
    }

    /** Ends it; whoever writes or reads afterwards fails. May be called again. */
    @Override
    public void close() {
        writing.lock();
        emptying.lock();
        try {
            if (emptier.isPresent()) {
                emptier.get().close();
            }
            for (Transaction reader : readers) {
                reader.close();
            }
            writer.close();
        } catch (SQLException failed) {
            throw failed("The data could not be closed", failed);
        } finally {
            emptying.unlock();
            writing.unlock();
        }
    }
}
