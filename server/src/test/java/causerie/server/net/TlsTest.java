package causerie.server.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import causerie.server.kit.TestTls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encrypted connections, from the first byte to the last. */
final class TlsTest {
    /** See <a href="https://www.rfc-editor.org/rfc/rfc8446#section-6">Alert Protocol</a>: fatal, user_canceled. */
    private static final byte[] CANCELED = {21, 3, 3, 0, 2, 2, 90};

    private static final byte[] HALF_A_HELLO = {22, 3, 1, 0, 100, 1, 0};
    private static final Duration MOMENT = Duration.ofMillis(1);

    @RegisterExtension
    final TestServer server = TestServer.start("--tls-port", "0");

    @ParameterizedTest
    @CsvSource({"TLSv1.2", "TLSv1.3"})
    void carriesAConversation(String protocol) throws IOException {
        SSLSocket socket = TestTls.socket(server.port(Service.TLS));
        socket.setEnabledProtocols(new String[] {protocol});
        TestClient anne = server.join(TestClient.over(socket), "anne");
        TestClient bob = server.join("bob");
        anne.send("PRIVMSG #general :hello");
        bob.expectLine(":anne!~anne@127.0.0.1 PRIVMSG #general :hello");
        bob.send("PRIVMSG #general :" + "x".repeat(400));
        assertEquals("x".repeat(400), anne.expect("PRIVMSG").lastParam());
        anne.send("QUIT").expectEnd();
    }

    @Test
    void tellsWhoIsEncrypted() {
        // https://modern.ircdocs.horse/#rplwhoissecure-671: "<client> <nick> :is using a secure connection"
        server.join(server.connectEncrypted(), "anne");
        TestClient bob = server.join("bob");
        bob.send("WHOIS anne").expect("671", "bob", "anne", "is using a secure connection");
        bob.expect("318");
        bob.send("WHOIS bob").expect("311");
        bob.expectNo("671");
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2", "TLSv1.3"})
    void tellsWhyItEndsAndThatThisIsTheEnd(String protocol) throws IOException {
        // https://www.rfc-editor.org/rfc/rfc8446#section-6.1: "Each party MUST send a "close_notify" alert before
        // closing
        // its write side of the connection"
        SSLSocket socket = TestTls.socket(server.port(Service.TLS));
        socket.setEnabledProtocols(new String[] {protocol});
        TestClient anne = server.join(TestClient.over(socket), "anne");
        assertEquals(
                "Closing Link: 127.0.0.1 (Quit: bye)", anne.send("QUIT :bye").errorAtEnd());
        assertDoesNotThrow(socket::shutdownInput, "no close_notify has come");
        socket.close();
    }

    @Test
    void tellsEverybodyWhenItStops() {
        TestClient anne = server.join(server.connectEncrypted(), "anne");
        server.stop();
        assertEquals("Closing Link: 127.0.0.1 (The server is stopping)", anne.expectEnd());
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7"})
    void endsAHandshakeThatStandsStillAfter5Seconds(int bytes) throws IOException {
        try (Socket stalled = raw()) {
            stalled.getOutputStream().write(HALF_A_HELLO, 0, bytes);
            Awaitility.await().until(() -> server.connections() == 1);
            server.clock().advance(Duration.ofSeconds(5));
            server.join("bob");
            server.clock().advance(MOMENT);
            assertArrayEquals(CANCELED, stalled.getInputStream().readAllBytes());
            server.awaitEmptyBut(1);
        }
    }

    @Test
    void closesAStalledHandshakeWhosePeerKeepsItsEndOpen() throws IOException {
        try (Socket stalled = raw()) {
            Awaitility.await().until(() -> server.connections() == 1);
            Awaitility.await().until(() -> {
                server.clock().advance(Duration.ofSeconds(2));
                return server.connections() == 0;
            });
            assertArrayEquals(CANCELED, stalled.getInputStream().readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({"NICK anne", "GET / HTTP/1.1"})
    void tellsThoseWhoDoNotEncrypt(String line) {
        TestClient anne = TestClient.connect(server.port(Service.TLS), 0);
        assertEquals(
                "Closing Link: This port is for encrypted connections (TLS) only",
                anne.send(line).expectEnd());
    }

    @Test
    void provesItsNameToThoseWhoTrustItsOwnCertificate() throws IOException, GeneralSecurityException {
        try (SSLSocket first = TestTls.socket(server.port(Service.TLS))) {
            first.startHandshake();
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry("server", first.getSession().getPeerCertificates()[0]);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            for (String name : List.of("localhost", "127.0.0.1")) {
                try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(raw(), name, 0, true)) {
                    SSLParameters parameters = socket.getSSLParameters();
                    parameters.setEndpointIdentificationAlgorithm("HTTPS");
                    socket.setSSLParameters(parameters);
                    socket.startHandshake();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"TLS_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"})
    void refusesCipherSuitesThatDoNotKeepThePastSecret(String suite) throws IOException {
        try (SSLSocket socket = TestTls.socket(server.port(Service.TLS))) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {suite});
            assertThrows(SSLException.class, socket::startHandshake);
        }
    }

    @Test
    void endsWhoSendsARecordThatIsNoHello() throws IOException {
        try (Socket peer = raw()) {
            peer.getOutputStream().write(new byte[] {22, 3, 3, 0, 4, 99, 0, 0, 0});
            byte[] answer = peer.getInputStream().readAllBytes();
            assertEquals(21, answer[0], "an alert");
        }
        server.awaitEmpty();
    }

    @Test
    void cutsWhoSendsTooMuchTooFast() {
        try (TestServer strict = TestServer.start(
                "--tls-port", "0", "--flood-burst", "1", "--flood-rate", "1", "--flood-bytes", "16384")) {
            TestClient anne = strict.connectEncrypted().send("NICK anne", "NICK bob");
            anne.sendBytes("PRIVMSG x :yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n"
                    .repeat(1_000)
                    .getBytes(UTF_8));
            assertEquals("Closing Link: 127.0.0.1 (Excess flood)", anne.expectEnd());
        }
    }

    /** A peer that does as the test says, not as TLS says. */
    private Socket raw() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port(Service.TLS));
        socket.setSoTimeout(20_000);
        return socket;
    }
}
