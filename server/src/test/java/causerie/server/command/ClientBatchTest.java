package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches that clients begin: <a href="https://ircv3.net/specs/extensions/client-batch">client-batch</a>. */
final class ClientBatchTest {
    private static final String FAIL = ":causerie.local FAIL BATCH ";

    @RegisterExtension
    final TestServer server = TestServer.start("--multiline-timeout", "10s");

    private final TestClient anne = server.join("anne", "batch", "draft/multiline", "labeled-response");
    private final TestClient bob = server.join("bob");

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "-", "--", "ZZ-top-7", "0123456789012345678901234567890123456789"})
    void isCalledByLettersDigitsAndHyphens(String reference) {
        anne.send(
                "BATCH +" + reference + " draft/multiline bob",
                "@batch=" + reference + " PRIVMSG bob :x",
                "BATCH -" + reference);
        bob.expect("PRIVMSG", "bob", "x");
    }

    @ParameterizedTest
    @CsvSource({"+a_b, a_b", "+é, é", "+a=b, a=b", "+, *", "123, 123", "++1, +1"})
    void isCalledByNothingElse(String param, String reference) {
        // "INVALID_REFTAG <reference-tag>: the provided reference tag contains disallowed characters, all past and
        // future messages in this batch will be ignored."
        anne.sync();
        anne.send("@label=l1 BATCH " + param + " draft/multiline bob")
                .expectNextLine("@label=l1 " + FAIL + "INVALID_REFTAG " + reference
                        + " :A batch is called by letters, digits and hyphens only");
    }

    @Test
    void ignoresWhatIsInABatchThatCannotBeCalledSo() {
        anne.send("BATCH +é draft/multiline bob").expect("FAIL", "BATCH", "INVALID_REFTAG", "é");
        anne.send("@batch=é PRIVMSG bob :x", "BATCH -é").expectNo("FAIL");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void tellsReferencesApartByCase() {
        // https://ircv3.net/specs/extensions/batch: "Reference tag … MUST be case-sensitive."
        anne.send("BATCH +a draft/multiline bob", "@batch=A PRIVMSG bob :x")
                .expect("FAIL", "BATCH", "MULTILINE_INVALID");
        anne.send("@batch=a PRIVMSG bob :y", "BATCH -a");
        bob.expect("PRIVMSG", "bob", "y");
    }

    @ParameterizedTest
    @CsvSource({"netsplit a b, netsplit", "multiline bob, multiline", "DRAFT/MULTILINE bob, DRAFT/MULTILINE", "'', *"})
    void isOfATypeThatTheServerKnows(String typeAndParams, String type) {
        // "UNKNOWN_TYPE <reference-tag> <type>: the batch type is not recognized by the server, all past and future
        // messages in this batch will be ignored."
        anne.sync();
        anne.send("@label=l1 BATCH +7 " + typeAndParams, "@batch=7 PRIVMSG bob :x", "BATCH -7")
                .expectNextLine("@label=l1 " + FAIL + "UNKNOWN_TYPE 7 " + type + " :Unknown batch type");
        anne.expectNo("FAIL");
        bob.expectNo("PRIVMSG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch", "draft/multiline", "message-tags"})
    void isOfATypeThatTheClientAskedFor(String capability) {
        TestClient eve = server.join("eve", capability);
        eve.send("BATCH +7 draft/multiline bob", "@batch=7 PRIVMSG bob :x", "BATCH -7")
                .expect("FAIL", "BATCH", "UNKNOWN_TYPE", "7", "draft/multiline");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void isNotOpenedBesideAnother() {
        // "Once a client has opened a batch, it MUST NOT send any messages that are not part of the batch, until it is
        // closed".
        anne.send("BATCH +1 draft/multiline bob", "@batch=1 PRIVMSG bob :x");
        anne.send("@label=l2 BATCH +2 draft/multiline bob")
                .expectLine("@label=l2 " + FAIL + "MULTILINE_INVALID :Another batch is open");
        anne.send("@batch=2 PRIVMSG bob :y", "BATCH -2", "@batch=1 PRIVMSG bob :z", "BATCH -1")
                .expectNo("FAIL");
        bob.expect("PRIVMSG", "bob", "x");
        assertEquals("z", bob.next().lastParam());
    }

    @Test
    void isNotOpenedTwice() {
        anne.sync();
        anne.send("@label=l1 BATCH +1 draft/multiline bob", "@batch=1 PRIVMSG bob :x");
        anne.send("@label=l2 BATCH +1 draft/multiline bob")
                .expectNextLine("@label=l1 " + FAIL + "MULTILINE_INVALID :Another batch is open");
        anne.expectNextLine("@label=l2 " + FAIL + "MULTILINE_INVALID :Another batch is open");
        anne.send("@batch=1 PRIVMSG bob :y", "BATCH -1").expectNo("FAIL");
        anne.send("BATCH +1 draft/multiline bob", "@batch=1 PRIVMSG bob :z", "BATCH -1");
        bob.expect("PRIVMSG", "bob", "z");
    }

    @Test
    void mayStayOpenForSoLong() {
        anne.send("BATCH +1 draft/multiline bob", "@batch=1 PRIVMSG bob :x").sync();
        server.clock().advance(Duration.ofSeconds(10));
        anne.send("BATCH -1");
        bob.expect("PRIVMSG", "bob", "x");
    }

    @Test
    void mayNotStayOpenForLonger() {
        // "TIMEOUT <reference-tag>: the batch was left open for too long, all past and future messages in this batch
        // will be ignored."
        anne.send("@label=l1 BATCH +1 draft/multiline bob", "@batch=1 PRIVMSG bob :x")
                .sync();
        server.clock().advance(Duration.ofMillis(10_001));
        anne.send("@label=l2 PING y")
                .expectNextLine("@label=l1 " + FAIL + "TIMEOUT 1 :The batch was left open for too long");
        anne.expectNextLine("@label=l2 :causerie.local PONG causerie.local y");
        anne.send("@batch=1 PRIVMSG bob :z", "BATCH -1").expectNo("FAIL");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void isForThoseWhoHaveRegistered() {
        server.connect().send("BATCH +1 draft/multiline bob").expect("451");
        server.connect().send("BATCH").expect("451");
        anne.send("BATCH").expect("461", "anne", "BATCH");
    }
}
