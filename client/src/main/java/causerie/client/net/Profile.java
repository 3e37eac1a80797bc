package causerie.client.net;

import static java.nio.charset.StandardCharsets.US_ASCII;

import causerie.io.Threads;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of settings that one program at a time has. Another start with the same folder knocks, and whoever has it
 * shows its window. Knocking takes a secret from a file that only the same user can read; nothing else is ever asked or
 * answered, and only this machine can ask. Safe for all threads.
 */
public final class Profile implements Closeable {
    static final String LOCK = "running.lock";
    /** Holds the port and the secret. */
    static final String DOOR = "running";
    /** The most bytes of a knock; what is longer is none. */
    static final int MAX_KNOCK = 64;

    private static final int SECRET_BYTES = 16;
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int MAX_WAITING = 5;
    private static final byte[] YES = {'o', 'k'};

    private final Path folder;
    private final FileChannel lock;
    private final ServerSocket door;
    private final byte[] secret;
    private final Runnable knocked;

    private Profile(Path folder, FileChannel lock, Runnable knocked) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.knocked = knocked;
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        secret = HexFormat.of().formatHex(random).getBytes(US_ASCII);
        door = new ServerSocket(0, MAX_WAITING, InetAddress.getLoopbackAddress());
    }

    /**
     * Takes a folder, made if need be.
     *
     * @param knocked told on a thread of ours whenever somebody knocks
     * @return empty when another program has it
     * @throws IOException when nobody can have it, such as where one may not write
     */
    public static Optional<Profile> claim(Path folder, Runnable knocked) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            ours = isLocked(lock);
            return ours ? Optional.of(new Profile(folder, lock, knocked).open()) : Optional.empty();
        } finally {
            if (!ours) {
                lock.close();
            }
        }
    }

    /** Asks whoever has the folder to show its window; answers whether it will. */
    public static boolean knock(Path folder) {
        try {
            String[] words =
                    Files.readString(folder.resolve(DOOR), US_ASCII).strip().split(" ");
            int port = Integer.parseInt(words[0]);
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
                socket.setSoTimeout(PATIENCE_MILLIS);
                socket.getOutputStream().write((words[1] + "\n").getBytes(US_ASCII));
                return MessageDigest.isEqual(YES, socket.getInputStream().readNBytes(YES.length));
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException nobody) {
            return false;
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException alsoHere) {
            return false;
        }
    }

    private Profile open() throws IOException {
        Path beside = folder.resolve(DOOR + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, ownerOnly());
        Files.writeString(beside, door.getLocalPort() + " " + new String(secret, US_ASCII) + "\n", US_ASCII);
        Files.move(beside, folder.resolve(DOOR), StandardCopyOption.REPLACE_EXISTING);
        Threads.start("front door", this::attend);
        return this;
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** One after the other, each for a moment only. */
    private void attend() {
        while (!door.isClosed()) {
            try (Socket somebody = door.accept()) {
                somebody.setSoTimeout(PATIENCE_MILLIS);
                answer(somebody);
            } catch (IOException goneOrClosed) {
                log().debug("A knock that was none", goneOrClosed);
            }
        }
    }

    private void answer(Socket somebody) throws IOException {
        byte[] said = new byte[MAX_KNOCK];
        int length = 0;
        int next = somebody.getInputStream().read();
        while (next >= 0 && next != '\n' && length < MAX_KNOCK) {
            said[length] = (byte) next;
            length++;
            next = somebody.getInputStream().read();
        }
        if (next == '\n' && MessageDigest.isEqual(secret, Arrays.copyOf(said, length))) {
            knocked.run();
            somebody.getOutputStream().write(YES);
        }
    }

    /** Lets others have it. */
    @Override
    public void close() throws IOException {
        door.close();
        Files.deleteIfExists(folder.resolve(DOOR));
        lock.close();
    }

    /** Made when there is something to say: the log takes longer to begin than all else before the first window. */
    private static Logger log() {
        return LoggerFactory.getLogger(Profile.class);
    }
}
