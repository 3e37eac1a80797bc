package causerie.server.net.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The certificate that the server makes itself, as Java's own reader sees it. */
final class SelfSignedTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void isSignedWithItsOwnKeyOnP256() throws GeneralSecurityException, IOException {
        X509Certificate certificate = made(NOW, "localhost");
        certificate.verify(certificate.getPublicKey());
        ECPublicKey key = (ECPublicKey) certificate.getPublicKey();
        assertEquals(256, key.getParams().getOrder().bitLength());
        assertEquals("SHA256withECDSA", certificate.getSigAlgName());
        assertEquals(3, certificate.getVersion());
    }

    @Test
    void namesAllWaysToReachTheServer() throws GeneralSecurityException, IOException {
        X509Certificate certificate =
                made(NOW, "localhost", "chat.example", "192.168.1.5", "::1", "no name", "fe80:0:0:0:1:2:3:4");
        assertEquals("CN=Causerie é", certificate.getSubjectX500Principal().getName());
        assertEquals(
                Set.of(
                        List.of(2, "localhost"),
                        List.of(2, "chat.example"),
                        List.of(7, "192.168.1.5"),
                        List.of(7, "0:0:0:0:0:0:0:1"),
                        List.of(7, "fe80:0:0:0:1:2:3:4")),
                Set.copyOf(certificate.getSubjectAlternativeNames()));
    }

    @Test
    void isForServersAndVouchesForNobodyElse() throws GeneralSecurityException, IOException {
        X509Certificate certificate = made(NOW, "localhost");
        assertEquals(List.of("1.3.6.1.5.5.7.3.1"), certificate.getExtendedKeyUsage());
        assertEquals(-1, certificate.getBasicConstraints());
        assertTrue(certificate.getKeyUsage()[0], "digitalSignature");
        assertEquals(Set.of("2.5.29.15", "2.5.29.19"), certificate.getCriticalExtensionOIDs());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T12:00:00Z", "2039-12-31T23:59:59Z", "2049-12-31T00:00:00Z", "2050-01-02T00:00:00Z"})
    void isValidForTenYearsAndForClocksThatAreADayBehind(Instant now) throws GeneralSecurityException, IOException {
        X509Certificate certificate = made(now, "localhost");
        assertEquals(now.minus(Duration.ofDays(1)), certificate.getNotBefore().toInstant());
        assertEquals(now.plus(Duration.ofDays(3650)), certificate.getNotAfter().toInstant());
    }

    @Test
    void hasRoomForManyNames() throws GeneralSecurityException, IOException {
        String[] many = new String[300];
        for (int i = 0; i < many.length; i++) {
            many[i] = "host" + i + ".example";
        }
        assertEquals(300, made(NOW, many).getSubjectAlternativeNames().size());
    }

    private static X509Certificate made(Instant now, String... hosts) throws GeneralSecurityException, IOException {
        String pem = new SelfSigned("Causerie é", List.of(hosts), now).pem();
        byte[] bytes = Pem.blocks(pem, Pem.CERTIFICATE).get(0);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
    }
}
