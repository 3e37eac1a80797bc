package causerie.server.net.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates in files: those that are given, and the server's own. */
final class CertificatesTest {
    /** As {@code openssl x509 -noout -fingerprint -sha256} says. */
    private static final String RSA_FINGERPRINT =
            "30:7C:91:B1:F1:4B:53:6C:D7:24:04:9C:93:45:4D:06:" + "6F:74:9A:32:5E:D0:F1:9E:04:DB:77:1C:7C:30:B0:F1";

    private static final List<String> HOSTS = List.of("localhost");

    @TempDir
    private Path folder;

    @Test
    void keepsItsOwnOverRestarts() throws IOException {
        Path inside = folder.resolve("made").resolve("when needed");
        String first = Certificates.own(inside, "Causerie", HOSTS).fingerprint();
        assertEquals(first, Certificates.own(inside, "Other", HOSTS).fingerprint());
        assertNotEquals(first, Certificates.own(folder, "Causerie", HOSTS).fingerprint());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsNobodyElseReadItsKey() throws IOException {
        Certificates.own(folder, "Causerie", HOSTS);
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(List.of(folder.resolve("tls.pem")), all);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(all.get(0))));
        }
    }

    @Test
    void saysWhichFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        String sentence = sentence(() -> Certificates.own(file, "Causerie", HOSTS));
        assertTrue(sentence.contains(file.toString()) && sentence.contains("--data"), sentence);
    }

    @Test
    void readsAKeyFromItsOwnFileOrThatOfTheCertificate() throws IOException {
        assertEquals(
                RSA_FINGERPRINT,
                Certificates.in(file("rsa-cert.pem"), file("rsa-key.pem")).fingerprint());
        Path both = folder.resolve("both.pem");
        Files.writeString(
                both, "Some words\n" + Files.readString(file("rsa-key.pem")) + Files.readString(file("rsa-cert.pem")));
        assertEquals(RSA_FINGERPRINT, Certificates.in(both, both).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "missing.pem, rsa-key.pem, does not exist",
        "rsa-cert.pem, missing.pem, does not exist",
        "rsa-key.pem, rsa-key.pem, no certificate in",
        "rsa-cert.pem, rsa-cert.pem, no key in",
        "rsa-cert.pem, rsa-old-key.pem, openssl pkcs8 -topk8",
        "rsa-cert.pem, rsa-encrypted-key.pem, openssl pkcs8 -topk8",
        "damaged-cert.pem, rsa-key.pem, damaged",
        "rsa-cert.pem, damaged-key.pem, cannot be read",
        "rsa-cert.pem, ec.pem, cannot be read",
        "other-ec.pem, ec.pem, belong together",
        "large.pem, rsa-key.pem, larger than 262144 bytes",
    })
    void saysWhatIsWrongWithAFile(String certificate, String key, String expected) throws IOException {
        Files.writeString(
                folder.resolve("damaged-cert.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Files.writeString(
                folder.resolve("damaged-key.pem"), "-----BEGIN PRIVATE KEY-----\nA\n-----END PRIVATE KEY-----\n");
        Files.write(folder.resolve("large.pem"), new byte[Credentials.MAX_FILE_BYTES + 1]);
        Files.writeString(folder.resolve("ec.pem"), pem());
        Files.writeString(folder.resolve("other-ec.pem"), pem());
        String sentence = sentence(() -> Certificates.in(file(certificate), file(key)));
        assertTrue(sentence.contains(expected), sentence);
    }

    @Test
    void readsAFileOfExactlyTheMostBytes() throws IOException {
        String pem = pem();
        Path full = folder.resolve("full.pem");
        Files.writeString(full, pem + "\n".repeat(Credentials.MAX_FILE_BYTES - pem.length()));
        assertEquals(95, Certificates.in(full, full).fingerprint().length());
    }

    @Test
    void readsRenewedFilesWithoutARestart() throws IOException {
        Path file = folder.resolve("renewed.pem");
        Files.writeString(file, pem());
        Certificates certificates = Certificates.in(file, file);
        String before = certificates.fingerprint();
        assertEquals(before, certificates.current().fingerprint());
        replace(file, pem(), Instant.parse("2026-01-01T00:00:00Z"));
        String after = certificates.current().fingerprint();
        assertNotEquals(before, after);
        replace(file, "half a file", Instant.parse("2026-01-02T00:00:00Z"));
        assertEquals(after, certificates.current().fingerprint());
        Files.delete(file);
        assertEquals(after, certificates.current().fingerprint());
    }

    private static void replace(Path file, String text, Instant changed) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private static String pem() throws IOException {
        return new SelfSigned("Causerie", HOSTS, Instant.now()).pem();
    }

    private interface Reading {
        Certificates read() throws IOException;
    }

    private static String sentence(Reading reading) {
        return String.valueOf(assertThrows(IOException.class, reading::read).getMessage());
    }

    /** One that stands beside this test, or that it has written itself. */
    private Path file(String name) {
        URL beside = getClass().getResource(name);
        try {
            return beside == null ? folder.resolve(name) : Path.of(beside.toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
