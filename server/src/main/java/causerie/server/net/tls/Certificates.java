package causerie.server.net.tls;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's certificate in its files. Whoever renews the files need not restart the server: they are read again when
 * they have changed. Used by all threads.
 */
public final class Certificates {
    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);
    private static final String OWN_FILE = "tls.pem";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path certificateFile;
    private final Path keyFile;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile Credentials current;

    /** When the files were last changed before they were read. */
    @GuardedBy("renewing")
    private List<Long> changed;

    private Certificates(Path certificateFile, Path keyFile) throws IOException {
        this.certificateFile = certificateFile;
        this.keyFile = keyFile;
        this.changed = lastChanged();
        this.current = Credentials.read(certificateFile, keyFile);
        warnWhenNotValid();
    }

    /**
     * Those in these files, which may be one and the same.
     *
     * @throws IOException with a sentence for the person who named the files
     */
    public static Certificates in(Path certificateFile, Path keyFile) throws IOException {
        return new Certificates(certificateFile, keyFile);
    }

    /**
     * The server's own, which vouches for itself: made when there is none in the folder yet, and kept, so that those who
     * have seen it know it again.
     *
     * @param hosts names and addresses under which the server is reached
     * @throws IOException with a sentence for the person who named the folder
     */
    public static Certificates own(Path folder, String name, List<String> hosts) throws IOException {
        Path file = folder.resolve(OWN_FILE);
        if (!Files.exists(file)) {
            String pem = new SelfSigned(name, hosts, Instant.now()).pem();
            try {
                Files.createDirectories(folder);
                write(pem, file);
            } catch (IOException unwritable) {
                throw new IOException(
                        "The server's certificate cannot be kept in '" + folder
                                + "': name a folder that can be written with --data.",
                        unwritable);
            }
        }
        return new Certificates(file, file);
    }

    /** Nobody else may read the key, and nobody ever finds half a file. */
    private static void write(String pem, Path file) throws IOException {
        Path whole = Files.createTempFile(file.getParent(), OWN_FILE, ".new", ownerOnly(file));
        try {
            Files.writeString(whole, pem);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /** What to prove oneself with now. */
    Credentials current() {
        if (renewing.tryLock()) {
            try {
                renewWhenChanged();
            } finally {
                renewing.unlock();
            }
        }
        return current;
    }

    @GuardedBy("renewing")
    private void renewWhenChanged() {
        List<Long> now = lastChanged();
        if (now.equals(changed)) {
            return;
        }
        changed = now;
        try {
            current = Credentials.read(certificateFile, keyFile);
            LOG.info("The certificate has changed, its fingerprint is now {}", current.fingerprint());
            warnWhenNotValid();
        } catch (IOException unusable) {
            LOG.warn("The certificate stays what it was: {}", unusable.getMessage());
        }
    }

    private List<Long> lastChanged() {
        return List.of(certificateFile.toFile().lastModified(), keyFile.toFile().lastModified());
    }

    private void warnWhenNotValid() {
        try {
            current.certificate().checkValidity();
        } catch (CertificateException notValid) {
            LOG.warn("The certificate in {} is not valid now: {}", certificateFile, notValid.getMessage());
        }
    }

    /** The SHA-256 of the certificate, by which people know the server again. */
    public String fingerprint() {
        return current.fingerprint();
    }
}
