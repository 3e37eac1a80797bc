package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.ConfigFiles;
import causerie.server.kit.ScramClient;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** SCRAM-SHA-256 over <a href="https://ircv3.net/specs/extensions/sasl-3.2">sasl</a>. */
final class ScramTest {
    private static final String FAILED = ":causerie.local 904 * :SASL authentication failed";

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(ConfigFiles.withAccounts(folder, "Anne", "bob"));

    private TestClient asking() {
        TestClient client = server.connect().send("CAP REQ sasl");
        client.expect("CAP", "*", "ACK", "sasl");
        return client;
    }

    private static TestClient respond(TestClient client, String text) {
        String response = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return client.send("AUTHENTICATE " + (response.isEmpty() ? "+" : response));
    }

    private static String challenge(TestClient client) {
        byte[] text = Base64.getDecoder().decode(client.expect("AUTHENTICATE").param(0));
        return new String(text, StandardCharsets.UTF_8);
    }

    private static TestClient begin(TestClient client, ScramClient scram) {
        client.send("AUTHENTICATE SCRAM-SHA-256").expectNextLine(":causerie.local AUTHENTICATE +");
        return respond(client, scram.first());
    }

    private static TestClient logIn(TestClient client, String name, String password) {
        ScramClient scram = new ScramClient("n,,", name, "abc", password);
        begin(client, scram);
        return respond(client, scram.last(challenge(client)));
    }

    @Test
    void logsInOnceBothHaveProvedToKnowThePassword() {
        TestClient anne = asking();
        ScramClient scram = new ScramClient("n,,", "anne", "abc", ConfigFiles.PASSWORD);
        begin(anne, scram);
        respond(anne, scram.last(challenge(anne)));
        assertEquals(scram.signature(), challenge(anne));
        assertEquals(0, anne.sync().size(), "not before the client has heard it");
        respond(anne, "").expectNextLine(":causerie.local 900 * *!*@127.0.0.1 Anne :You are now logged in as Anne");
        anne.expectNextLine(":causerie.local 903 * :SASL authentication successful");
    }

    @Test
    void refusesAWrongPasswordAndAStrangerAlike() {
        TestClient eve = asking();
        logIn(eve, "anne", "wrong").expectNextLine(FAILED);
        logIn(eve, "stranger", ConfigFiles.PASSWORD).expectNextLine(FAILED);
        logIn(eve, "anne", ConfigFiles.PASSWORD);
        challenge(eve);
        respond(eve, "").expect("903");
    }

    @Test
    void splitsAChallengeThatIsLong() {
        TestClient anne = asking();
        ScramClient scram = new ScramClient("n,,", "anne", "n".repeat(1000), ConfigFiles.PASSWORD);
        anne.send("AUTHENTICATE SCRAM-SHA-256").expect("AUTHENTICATE", "+");
        send(anne, scram.first());
        send(anne, scram.last(joined(anne)));
        challenge(anne);
        respond(anne, "").expect("903");
    }

    private static void send(TestClient client, String text) {
        String response = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        for (int from = 0; from < response.length(); from += 400) {
            client.send("AUTHENTICATE " + response.substring(from, Math.min(response.length(), from + 400)));
        }
        if (response.length() % 400 == 0) {
            client.send("AUTHENTICATE +");
        }
    }

    private static String joined(TestClient client) {
        StringBuilder all = new StringBuilder();
        String piece = client.expect("AUTHENTICATE").param(0);
        while (piece.length() == 400) {
            all.append(piece);
            piece = client.expect("AUTHENTICATE").param(0);
        }
        all.append(piece.equals("+") ? "" : piece);
        return new String(Base64.getDecoder().decode(all.toString()), StandardCharsets.UTF_8);
    }

    @Test
    void looksAtNoMoreThanThreeWrongProofsOfOneAddressIn8Seconds() {
        TestClient eve = asking();
        for (int i = 0; i < 3; i++) {
            logIn(eve, "anne", "wrong").expectNextLine(FAILED);
        }
        logIn(eve, "anne", ConfigFiles.PASSWORD)
                .expectNextLine(":causerie.local 904 * :Too many wrong passwords: try again in a few seconds");
        server.clock().advance(Duration.ofSeconds(8));
        logIn(eve, "anne", ConfigFiles.PASSWORD);
        assertTrue(challenge(eve).startsWith("v="));
    }

    @Test
    void countsNoAttemptThatProvesNothingBecauseItIsGivenUp() {
        TestClient anne = asking();
        for (int i = 0; i < 5; i++) {
            begin(anne, new ScramClient("n,,", "anne", "abc", "wrong"));
            challenge(anne);
            anne.send("AUTHENTICATE *").expect("906", "*");
        }
        logIn(anne, "anne", ConfigFiles.PASSWORD);
        assertTrue(challenge(anne).startsWith("v="));
    }

    @Test
    void looksAtNoMoreThanTenWrongProofsForOneAccountFromWherever() {
        String options = ConfigFiles.withAccounts(folder, "Anne", "bob");
        try (TestServer patient = TestServer.start(options, "--max-guesses=100")) {
            String locked = ":causerie.local 904 * :Too many wrong passwords: try again in a few seconds";
            for (int i = 0; i < 10; i++) {
                TestClient eve = patient.connect().send("CAP REQ sasl");
                eve.expect("CAP");
                logIn(eve, i % 2 == 0 ? "anne" : "ANNE", "wrong").expectNextLine(FAILED);
            }
            TestClient eve = patient.connect().send("CAP REQ sasl");
            eve.expect("CAP");
            logIn(eve, "anne", ConfigFiles.PASSWORD).expectNextLine(locked);
            logIn(eve, "bob", "wrong").expectNextLine(FAILED);
            patient.clock().advance(Duration.ofSeconds(8));
            logIn(eve, "anne", ConfigFiles.PASSWORD);
            challenge(eve);
            respond(eve, "").expect("903");
        }
    }
}
