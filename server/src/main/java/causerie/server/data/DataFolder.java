package causerie.server.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder for what one server keeps, for as long as it runs: no other server uses it then. Owned by whoever opened it. */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "server.lock";
    private static final String DATABASE = "causerie.db";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes a folder for this server, and makes it, for its owner only, when it is not there.
     *
     * @throws StorageException when that cannot be, or another server has it
     */
    public static DataFolder take(Path path) {
        make(path);
        try {
            FileChannel lock =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(lock)) {
                return new DataFolder(path, lock);
            }
            lock.close();
        } catch (IOException unusable) {
            throw unusable(path, unusable);
        }
        throw new StorageException("Another server keeps its data in '" + path
                + "' and is running: stop it, or name another folder with --data.");
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException byThisProgram) {
            return true;
        }
    }

    private static void make(Path path) {
        if (Files.isDirectory(path)) {
            return;
        }
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(path, ownerOnly);
        } catch (IOException unusable) {
            throw unusable(path, unusable);
        }
    }

    private static StorageException unusable(Path path, IOException why) {
        return new StorageException(
                "Nothing can be kept in '" + path + "' (" + why.getClass().getSimpleName()
                        + "): name a folder that can be written with --data, or keep nothing with --data none.",
                why);
    }

    public Path path() {
        return path;
    }

    /** The file of the database. */
    public Path database() {
        return databaseIn(path);
    }

    /** The file of the database in a folder that a server may be using. */
    public static Path databaseIn(Path folder) {
        return folder.resolve(DATABASE);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException gone) {
            throw new StorageException("The lock of '" + path + "' cannot be given back.", gone);
        }
    }
}
