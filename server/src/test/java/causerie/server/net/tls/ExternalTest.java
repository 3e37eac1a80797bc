package causerie.server.net.tls;

import causerie.server.account.Fingerprint;
import causerie.server.account.StoredAccounts;
import causerie.server.data.DataFolder;
import causerie.server.data.Database;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import causerie.server.kit.TestTls;
import causerie.server.net.Service;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SASL EXTERNAL: the key of a certificate proves whose account it is. */
final class ExternalTest {
    private static final char[] NO_PASSWORD = {};
    private static final String FAILED = ":causerie.local 904 * :SASL authentication failed";

    private static KeyManager[] keys = {};
    private static String hash = "";

    @TempDir
    private Path folder;

    private String data = "";
    private String file = "";

    @BeforeAll
    static void makeACertificate() throws Exception {
        String pem = new SelfSigned("Anne", List.of("localhost"), Instant.now()).pem();
        byte[] encoded = Pem.blocks(pem, Pem.CERTIFICATE).get(0);
        Certificate certificate =
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        PrivateKey key = KeyFactory.getInstance("EC")
                .generatePrivate(
                        new PKCS8EncodedKeySpec(Pem.blocks(pem, Pem.KEY).get(0)));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry("anne", key, NO_PASSWORD, new Certificate[] {certificate});
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        keys = factory.getKeyManagers();
        hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    }

    @BeforeEach
    void nameTheData() {
        data = folder.resolve("data").toString();
        file = ConfigFiles.withAccounts(folder, "Anne", "bob");
    }

    private TestServer start() {
        return TestServer.start("--tls-port", "0", "--data", data, file);
    }

    private void addCertificate(String account) {
        try (Database beside = Database.open(DataFolder.databaseIn(Path.of(data)), true)) {
            new StoredAccounts(beside)
                    .addCertificate(account, Fingerprint.parse(hash).orElseThrow());
        }
    }

    private static TestClient connect(TestServer server, KeyManager... own) {
        TestClient client = TestClient.over(TestTls.socket(server.port(Service.TLS), own));
        client.send("CAP REQ sasl", "AUTHENTICATE EXTERNAL").expect("AUTHENTICATE", "+");
        return client;
    }

    private static String as(String account) {
        return "AUTHENTICATE " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void logsInWhoHasTheCertificateOfAnAccount() {
        try (TestServer server = start()) {
            addCertificate("anne");
            try (TestClient anne = connect(server, keys)) {
                anne.send("AUTHENTICATE +")
                        .expectNextLine(":causerie.local 900 * *!*@127.0.0.1 Anne :You are now logged in as Anne");
                anne.expect("903");
            }
            try (TestClient anne = connect(server, keys)) {
                anne.send(as("ANNE")).expect("903");
            }
        }
    }

    @Test
    void refusesAnotherAccountThanTheCertificates() {
        try (TestServer server = start()) {
            addCertificate("anne");
            try (TestClient anne = connect(server, keys)) {
                anne.send(as("bob")).expectNextLine(FAILED);
            }
        }
    }

    @Test
    void refusesThoseWhoShowNoneOrAnUnknownOne() {
        try (TestServer server = start()) {
            try (TestClient eve = connect(server)) {
                eve.send("AUTHENTICATE +").expectNextLine(FAILED);
            }
            try (TestClient eve = connect(server, keys)) {
                eve.send("AUTHENTICATE +").expectNextLine(FAILED);
            }
        }
    }

    @Test
    void isNotOfferedWhereNothingIsEncrypted() {
        try (TestServer server = TestServer.start()) {
            TestClient anne = server.connect().send("CAP REQ sasl", "AUTHENTICATE EXTERNAL");
            anne.expect("908", "*", "PLAIN,SCRAM-SHA-256");
        }
        try (TestServer server = start()) {
            TestClient anne = server.connect().send("CAP REQ sasl", "AUTHENTICATE OTHER");
            anne.expect("908", "*", "PLAIN,SCRAM-SHA-256,EXTERNAL");
            // Over a connection that is not encrypted it proves nothing.
            anne.expect("904");
            anne.send("AUTHENTICATE EXTERNAL").expect("AUTHENTICATE", "+");
            anne.send("AUTHENTICATE +").expectNextLine(FAILED);
        }
    }
}
