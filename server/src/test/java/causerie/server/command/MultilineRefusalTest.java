package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * "Servers MUST use FAIL messages from the standard replies framework to notify clients of errors with multiline batches."
 * (<a href="https://ircv3.net/specs/extensions/multiline#errors">Errors</a>) Nothing of such a batch reaches anybody.
 */
final class MultilineRefusalTest {
    private static final String FAIL = ":causerie.local FAIL BATCH ";

    @RegisterExtension
    final TestServer server = TestServer.start("--multiline-bytes", "512", "--multiline-lines", "5");

    private final TestClient anne =
            server.join("anne", "batch", "draft/multiline", "labeled-response").enter("#room");
    private final TestClient bob = server.join("bob").enter("#room");

    @AfterEach
    void nobodyHearsOfIt() {
        bob.expectNo("PRIVMSG", "NOTICE");
    }

    private TestClient refused(String... lines) {
        anne.sync();
        anne.send("@label=l1 BATCH +1 draft/multiline #room").send(lines);
        return anne;
    }

    private static String[] lines(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> "@batch=1 PRIVMSG #room :" + text)
                .toArray(String[]::new);
    }

    @Test
    void namesTheMostLines() {
        // "MULTILINE_MAX_LINES <limit>: max-lines limit exceeded"
        refused(lines(6, "x"))
                .expectNextLine("@label=l1 " + FAIL + "MULTILINE_MAX_LINES 5 :Multiline batch max-lines exceeded");
    }

    @Test
    void countsContinuedLinesLikeAllOthers() {
        // "All lines contribute towards the max-lines limit, including lines that use the draft/multiline-concat tag."
        refused(lines(5, "x")).send("@batch=1;draft/multiline-concat PRIVMSG #room :x");
        anne.expect("FAIL", "BATCH", "MULTILINE_MAX_LINES", "5");
    }

    @Test
    void namesTheMostBytes() {
        // "MULTILINE_MAX_BYTES <limit>: max-bytes limit exceeded"
        refused(lines(2, "é".repeat(128)))
                .expectNextLine("@label=l1 " + FAIL + "MULTILINE_MAX_BYTES 512 :Multiline batch max-bytes exceeded");
    }

    @Test
    void namesBothTargets() {
        // "MULTILINE_INVALID_TARGET <batch-target> <provided-target>: mismatched PRIVMSG target within a batch"
        refused("@batch=1 PRIVMSG #room :x", "@batch=1 PRIVMSG bob :y")
                .expectNextLine("@label=l1 " + FAIL + "MULTILINE_INVALID_TARGET #room bob :Invalid multiline target");
        refused("@batch=1 PRIVMSG")
                .expectNextLine("@label=l1 " + FAIL + "MULTILINE_INVALID_TARGET #room * :Invalid multiline target");
    }

    @Test
    void takesNoBlankLineAsTheContinuationOfAnother() {
        // "Clients MUST NOT send blank lines with the draft/multiline-concat tag."
        refused("@batch=1 PRIVMSG #room :hello ", "@batch=1;draft/multiline-concat PRIVMSG #room :")
                .expectNextLine("@label=l1 " + FAIL
                        + "MULTILINE_INVALID :Invalid multiline batch with concatenated blank line");
    }

    @Test
    void takesNoTextOfBlankLinesOnly() {
        // "Clients MUST NOT send messages consisting entirely of blank lines."
        refused("@batch=1 PRIVMSG #room :", "@batch=1 PRIVMSG #room :", "BATCH -1")
                .expectNextLine(
                        "@label=l1 " + FAIL + "MULTILINE_INVALID :Invalid multiline batch with blank lines only");
    }

    @Test
    void takesNoTextWithoutLines() {
        refused("BATCH -1").expectNextLine("@label=l1 " + FAIL + "MULTILINE_INVALID :A batch holds at least one line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@batch=1 NOTICE #room :y",
                "@batch=1 TAGMSG #room",
                "@batch=1 PART #room",
                "@batch=1 BATCH +2 draft/multiline #room",
                "@batch=1 BATCH -1",
                "@batch=1 FROB",
                "@batch=1;+reply=7 PRIVMSG #room :y",
                "@batch=1;label=l2 PRIVMSG #room :y"
            })
    void holdsOnlyPlainLinesOfOneKind(String line) {
        // "Multiline batches MUST only contain one or more PRIVMSG lines, or one or more NOTICE lines."
        // "Clients MUST NOT send tags other than draft/multiline-concat and batch on messages within the batch."
        // https://ircv3.net/specs/extensions/client-batch: "Clients MUST NOT send nested batches".
        Message answer = refused("@batch=1 PRIVMSG #room :x", line).expect("FAIL", "BATCH", "MULTILINE_INVALID");
        assertEquals(Optional.of("l1"), answer.tags().get("label"));
    }

    @Test
    void ignoresWhatFollowsInTheSameBatch() {
        refused(lines(7, "x")).expect("FAIL");
        anne.send(lines(3, "y")).send("BATCH -1");
        anne.expectNo("FAIL", "ACK");
        // A new one of the same name is another one.
        anne.send("BATCH +1 draft/multiline anne", "@batch=1 PRIVMSG anne :z", "BATCH -1");
        assertEquals("z", anne.expect("PRIVMSG", "anne").lastParam());
    }

    @Test
    void takesNoLineOfABatchThatIsNotOpen() {
        anne.sync();
        anne.send("@batch=7 PRIVMSG #room :x").expectNextLine(FAIL + "MULTILINE_INVALID :No such batch is open");
        anne.send("BATCH -7").expectNextLine(FAIL + "MULTILINE_INVALID :No such batch is open");
        anne.send("@batch= PRIVMSG #room :x").expectNextLine(FAIL + "MULTILINE_INVALID :No such batch is open");
        anne.send("BATCH -").expectNextLine(FAIL + "MULTILINE_INVALID :No such batch is open");
    }

    @Test
    void wantsATarget() {
        anne.sync();
        anne.send("@label=l1 BATCH +1 draft/multiline", "@batch=1 PRIVMSG #room :x", "BATCH -1")
                .expectNextLine("@label=l1 " + FAIL + "MULTILINE_INVALID :A batch needs a target");
        anne.expectNo("FAIL");
    }

    @Test
    void refusesALineThatNoLongerFitsWithTheSendersName() {
        String relayed = ":anne!~anne@127.0.0.1 PRIVMSG #room :";
        String line = "@batch=1 PRIVMSG #room :" + "x".repeat(511 - relayed.length());
        refused(line, "BATCH -1")
                .expectNextLine(
                        "@label=l1 " + FAIL + "MULTILINE_INVALID :A line is too long with your name in front of it");
    }

    @Test
    void saysNothingOnceTheCapabilityIsGivenUp() {
        refused(lines(1, "x")).send("CAP REQ -draft/multiline", "BATCH -1");
        assertEquals(
                Optional.of("l1"),
                anne.expect("FAIL", "BATCH", "MULTILINE_INVALID").tags().get("label"));
    }

    @Test
    void isRefusedAsPlainMessagesAre() {
        List<String> refusals = List.of("nobody 401", "#nowhere 403");
        for (String refusal : refusals) {
            String target = refusal.split(" ")[0];
            anne.send("@label=l2 BATCH +1 draft/multiline " + target, "@batch=1 PRIVMSG " + target + " :x", "BATCH -1");
            assertEquals(
                    Optional.of("l2"),
                    anne.expect(refusal.split(" ")[1], "anne", target).tags().get("label"));
        }
        anne.send("MODE #room +C").expect("MODE");
        refused("@batch=1 PRIVMSG #room :x", "@batch=1 PRIVMSG #room :\u0001VERSION\u0001", "BATCH -1")
                .expect("404", "anne", "#room");
    }

    @Test
    void answersNoNoticeButTheBatchAroundIt() {
        // "automatic replies MUST NEVER be sent in response to a NOTICE message"
        anne.sync();
        anne.send("@label=l2 BATCH +1 draft/multiline nobody", "@batch=1 NOTICE nobody :x", "BATCH -1")
                .expectNextLine("@label=l2 :causerie.local ACK");
        anne.send("BATCH +1 draft/multiline nobody", "@batch=1 NOTICE nobody :", "BATCH -1")
                .expect("FAIL", "BATCH", "MULTILINE_INVALID");
    }
}
