package causerie.server;

import causerie.server.config.LiveConfig;
import causerie.server.config.StorageConfig;
import causerie.server.data.DataFolder;
import causerie.server.data.Database;
import causerie.server.data.StorageException;
import causerie.server.journal.Journal;
import causerie.server.journal.MemoryJournal;
import causerie.server.journal.ServerClock;
import causerie.server.log.EventLog;
import causerie.server.net.CannotStartException;
import causerie.server.store.StoredJournal;
import java.util.Optional;

/** What a running server keeps its data in, from its start to its end. */
record Storage(Optional<DataFolder> folder, Database database) implements AutoCloseable {
    /** Opens what the configuration asks for. */
    static Storage open(StorageConfig config) throws CannotStartException {
        try {
            Optional<DataFolder> folder = config.folder().map(DataFolder::take);
            return new Storage(folder, database(folder, config));
        } catch (StorageException unusable) {
            throw new CannotStartException(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private static Database database(Optional<DataFolder> folder, StorageConfig config) {
        try {
            return folder.map(taken -> Database.open(taken.database(), config.isDurable()))
                    .orElseGet(Database::inMemory);
        } catch (StorageException unusable) {
            folder.ifPresent(DataFolder::close);
            throw unusable;
        }
    }

    /** What is said is kept in the database, or, when that is gone with the program, the latest of it in memory. */
    Journal journal(ServerClock clock, LiveConfig live, EventLog log) {
        return folder.isPresent() ? new StoredJournal(database, clock, live, log) : new MemoryJournal(clock, live);
    }

    @Override
    public void close() {
        database.close();
        folder.ifPresent(DataFolder::close);
    }
}
