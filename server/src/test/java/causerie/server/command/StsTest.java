package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import causerie.server.kit.TestWebSocket;
import causerie.server.net.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** <a href="https://ircv3.net/specs/extensions/sts">Strict Transport Security</a>. */
final class StsTest {
    private static final String FILES = "src/test/resources/causerie/server/net/tls/";

    @RegisterExtension
    final TestServer server = start("--sts-duration", "30d");

    private static TestServer start(String... further) {
        List<String> words = new ArrayList<>(List.of("--tls-port", "0", "--ws-port", "0", "--sts-port", "6697"));
        words.addAll(List.of("--tls-cert", FILES + "rsa-cert.pem", "--tls-key", FILES + "rsa-key.pem"));
        words.addAll(List.of(further));
        return TestServer.start(words.toArray(String[]::new));
    }

    @Test
    void tellsThosePlainWhereToComeEncrypted() {
        // "To enforce an STS upgrade policy, servers MUST send this key to insecurely connected clients."
        assertEquals(Optional.of("sts=port=6697"), policy(server.connect()));
    }

    @Test
    void tellsThoseEncryptedForHowLongToInsist() {
        // "To enforce an STS persistence policy, servers MUST send this key to securely connected clients."
        assertEquals(Optional.of("sts=duration=2592000"), policy(server.connectEncrypted("localhost")));
    }

    @Test
    void tellsThoseNothingWhoCallItByNoName() {
        // "If no hostname has been provided for the connection, an STS persistence policy SHOULD NOT be advertised."
        assertEquals(Optional.empty(), policy(server.connectEncrypted()));
    }

    @ParameterizedTest
    @CsvSource({"chat.example, true", "CHAT.example, true", "irc.example, true", "localhost, false"})
    void tellsOnlyThoseWhoCallItByANameThatIsListed(String name, boolean told) {
        // "servers SHOULD verify whether the hostname provided by clients [...] has been whitelisted by administrators"
        try (TestServer choosy = start("--sts-duration", "1h", "--sts-hosts", "chat.example,irc.example")) {
            Optional<String> expected = told ? Optional.of("sts=duration=3600") : Optional.empty();
            assertEquals(expected, policy(choosy.connectEncrypted(name)));
        }
    }

    @Test
    void makesClientsForget() {
        // "A duration=0 value indicates a disabled STS persistence policy with an immediate expiry."
        try (TestServer forgetful = start("--sts-duration", "0s")) {
            assertEquals(Optional.of("sts=duration=0"), policy(forgetful.connectEncrypted("localhost")));
        }
    }

    @Test
    void saysNothingToThoseWhoTakeNoValues() {
        // "the capability has a REQUIRED value"
        assertEquals(Optional.empty(), policy(server.connect(), "CAP LS"));
    }

    @Test
    void saysNothingToBrowsers() {
        try (TestWebSocket anne = TestWebSocket.open(server.port(Service.WEBSOCKET), "text.ircv3.net")) {
            assertFalse(anne.send("CAP LS 302").expect(" CAP ").contains("sts="));
        }
    }

    @Test
    void letsNobodyAskForIt() {
        // "Servers MAY reply with a CAP NAK message if a client requests this capability."
        TestClient anne = server.connect().send("CAP REQ sts", "CAP LIST");
        anne.expect("CAP", "*", "NAK", "sts");
        assertEquals("", anne.expect("CAP", "*", "LIST").lastParam());
    }

    @Test
    void saysNothingUnlessItIsToldTo() {
        // "this capability MUST be made available as an optional configuration setting"
        try (TestServer plain = TestServer.start("--tls-port", "0")) {
            assertEquals(Optional.empty(), policy(plain.connect()));
            assertEquals(Optional.empty(), policy(plain.connectEncrypted("localhost")));
        }
    }

    private static Optional<String> policy(TestClient client) {
        return policy(client, "CAP LS 302");
    }

    private static Optional<String> policy(TestClient client, String question) {
        return client.send(question).sync().stream()
                .filter(message -> message.verb().equals("CAP"))
                .flatMap(message -> Arrays.stream(message.lastParam().split(" ")))
                .filter(token -> token.startsWith("sts"))
                .findFirst();
    }
}
