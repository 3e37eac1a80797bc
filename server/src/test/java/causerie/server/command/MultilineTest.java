package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text of several lines reaches people: <a href="https://ircv3.net/specs/extensions/multiline">multiline</a>. */
final class MultilineTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join(
            "anne", "batch", "draft/multiline", "message-tags", "echo-message", "labeled-response", "server-time");
    private final TestClient bob = server.join("bob", "batch", "draft/multiline");
    private final TestClient tags = server.join("tags", "batch", "message-tags", "server-time");
    private final TestClient plain = server.join("plain");

    private static final String ANNE = ":anne!~anne@127.0.0.1 ";

    /** The example of the specification. */
    private void say(String opening, String target) {
        anne.send(
                opening + " +123 draft/multiline " + target,
                "@batch=123 PRIVMSG " + target + " hello",
                "@batch=123 PRIVMSG " + target + " :",
                "@batch=123 privmsg " + target + " :how is ",
                "@batch=123;draft/multiline-concat PRIVMSG " + target + " :everyone?",
                "BATCH -123");
    }

    @Test
    void announcesItsLimits() {
        // "The capability MUST be advertised by servers with a REQUIRED value"
        List<Message> offers = server.connect().send("CAP LS 302", "CAP END").sync();
        String tokens = String.join(" ", offers.stream().map(Message::lastParam).toList());
        assertTrue(tokens.contains("draft/multiline=max-bytes=16384,max-lines=100"), tokens);
    }

    @Test
    void comesAsABatchToThoseWhoKnowIt() {
        say("BATCH", "#general");
        bob.expectLine(ANNE + "BATCH +m draft/multiline #general");
        bob.expectNextLine("@batch=m " + ANNE + "PRIVMSG #general :hello");
        bob.expectNextLine("@batch=m " + ANNE + "PRIVMSG #general :");
        bob.expectNextLine("@batch=m " + ANNE + "PRIVMSG #general :how is ");
        bob.expectNextLine("@batch=m;draft/multiline-concat " + ANNE + "PRIVMSG #general :everyone?");
        bob.expectNextLine(ANNE + "BATCH -m");
        bob.expectNo("BATCH", "PRIVMSG");
    }

    @Test
    void comesAsPlainMessagesToAllOthers() {
        // "servers MUST deliver the component messages without using a multiline BATCH."
        // "Servers MUST NOT send blank lines to clients that have not negotiated the multiline capability."
        // "Servers SHOULD maintain the line composition sent by the client"
        say("BATCH", "#general");
        plain.expectLine(ANNE + "PRIVMSG #general :hello");
        plain.expectNextLine(ANNE + "PRIVMSG #general :how is ");
        plain.expectNextLine(ANNE + "PRIVMSG #general :everyone?");
        plain.expectNo("BATCH", "PRIVMSG");
    }

    @Test
    void comesAsPlainMessagesToThoseWhoKnowNoBatches() {
        // "This specification depends on the batch capability which MUST be negotiated to use multiline messages."
        TestClient half = server.join("half", "draft/multiline");
        say("BATCH", "half");
        half.expectLine(ANNE + "PRIVMSG half :hello");
        half.expectNo("BATCH");
    }

    @Test
    void hasItsTagsOnTheCommandThatOpensIt() {
        // "all client-only tags associated with the message must be sent attached to the initial BATCH command."
        say("@+reply=7 BATCH", "#general");
        Message opening = anne.expect("BATCH", "+m", "draft/multiline", "#general");
        assertEquals(List.of("time", "msgid", "+reply"), keys(opening));
        List<Message> lines = anne.until("BATCH");
        Message closing = lines.remove(lines.size() - 1);
        lines.forEach(line -> assertEquals("m", line.tags().values().get("batch"), line::toString));
        assertEquals(List.of("batch"), keys(lines.get(0)));
        assertEquals(List.of(), keys(closing));
    }

    @Test
    void hasItsTagsOnTheFirstOfPlainMessages() {
        // "Any tags that would have been added to the batch, e.g. message IDs, account tags etc MUST be included on the
        // first message line to be sent."
        // "Servers MUST only include a message ID on the first message of a batch when sending a fallback to
        // non-supporting clients."
        say("@+reply=7 BATCH", "#general");
        String id = anne.expect("BATCH", "+m").tags().get("msgid").orElseThrow();
        Message first = tags.expect("PRIVMSG", "#general", "hello");
        assertEquals(List.of("time", "msgid", "+reply"), keys(first));
        assertEquals(Optional.of(id), first.tags().get("msgid"));
        Message second = tags.next();
        assertEquals(List.of("time"), keys(second));
        assertEquals(first.tags().get("time"), second.tags().get("time"));
    }

    private static List<String> keys(Message message) {
        return List.copyOf(message.tags().values().keySet());
    }

    @Test
    void mayBeginWithABlankLine() {
        // "Servers MUST NOT reject blank lines other than in the following cases"
        anne.send(
                "@+reply=7 BATCH +1 draft/multiline bob",
                "@batch=1 PRIVMSG bob :",
                "@batch=1 PRIVMSG bob :",
                "@batch=1 PRIVMSG bob :after that",
                "BATCH -1");
        bob.expectLine("@batch=m " + ANNE + "PRIVMSG bob :");
        bob.expectNextLine("@batch=m " + ANNE + "PRIVMSG bob :");
        bob.expectNextLine("@batch=m " + ANNE + "PRIVMSG bob :after that");
        anne.send("@+reply=7 BATCH +1 draft/multiline tags", "@batch=1 PRIVMSG tags :");
        anne.send("@batch=1 PRIVMSG tags :after that", "BATCH -1");
        assertEquals(List.of("time", "msgid", "+reply"), keys(tags.expect("PRIVMSG", "tags", "after that")));
    }

    @Test
    void mayHaveBlankLinesAnywhere() {
        anne.send("BATCH +1 draft/multiline bob", "@batch=1 NOTICE bob :x", "@batch=1 NOTICE bob :", "BATCH -1");
        bob.expectLine("@batch=m " + ANNE + "NOTICE bob :x");
        bob.expectNextLine("@batch=m " + ANNE + "NOTICE bob :");
        bob.expectNextLine(ANNE + "BATCH -m");
    }

    @Test
    void beginsNowhereButAtItsBeginning() {
        anne.send("BATCH +1 draft/multiline bob", "@batch=1;draft/multiline-concat PRIVMSG bob :x", "BATCH -1");
        bob.expectLine(ANNE + "BATCH +m draft/multiline bob");
        bob.expectNextLine("@batch=m " + ANNE + "PRIVMSG bob :x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVMSG", "NOTICE"})
    void isSaidInBothWays(String verb) {
        // "This example is also valid if every instance of PRIVMSG is replaced with NOTICE."
        String line = "@batch=1 " + verb + " BOB :";
        anne.send("BATCH +1 draft/multiline bob", line + "one", line + "two", "BATCH -1");
        bob.expectLine("@batch=m " + ANNE + verb + " bob :one");
        bob.expectNextLine("@batch=m " + ANNE + verb + " bob :two");
        anne.expect(verb, "bob", "one");
    }

    @Test
    void isHeardByThoseWhomItsTargetMeans() {
        TestClient op = server.join("op", "batch", "draft/multiline").enter("#room");
        anne.send("JOIN #room").expect("366");
        bob.enter("#room");
        say("BATCH", "@#ROOM");
        op.expectLine(ANNE + "BATCH +m draft/multiline @#room");
        op.expectNextLine("@batch=m " + ANNE + "PRIVMSG @#room :hello");
        bob.expectNo("BATCH");
    }

    @Test
    void waitsUntilItIsComplete() {
        // "implementations MUST collect the message content from each line in the batch and wait until the full batch
        // has been received before processing the message."
        anne.send("BATCH +1 draft/multiline #general", "@batch=1 PRIVMSG #general :one")
                .sync();
        bob.expectNo("BATCH", "PRIVMSG");
        plain.expectNo("PRIVMSG");
        anne.send("BATCH -1");
        plain.expectLine(ANNE + "PRIVMSG #general :one");
    }

    @Test
    void leavesAloneWhatIsSaidMeanwhile() {
        anne.send("BATCH +1 draft/multiline #general", "@batch=1 PRIVMSG #general :one", "PRIVMSG #general :aside");
        plain.expectLine(ANNE + "PRIVMSG #general :aside");
        anne.send("@batch=1 PRIVMSG #general :two", "BATCH -1");
        plain.expectLine(ANNE + "PRIVMSG #general :one");
        plain.expectNextLine(ANNE + "PRIVMSG #general :two");
    }

    @Test
    void goesWithWhoeverVanishesBeforeItsEnd() {
        anne.send("BATCH +1 draft/multiline #general", "@batch=1 PRIVMSG #general :one")
                .sync();
        anne.close();
        bob.expect("QUIT");
        bob.expectNo("BATCH", "PRIVMSG");
    }

    @Test
    void isEchoedUnderItsLabel() {
        // "Servers MUST only include the label tag on the opening BATCH command when replying to a client using
        // echo-message."
        anne.sync();
        say("@label=l1 BATCH", "#general");
        Message opening = anne.next();
        assertEquals("BATCH", opening.verb());
        assertEquals(Optional.of("l1"), opening.tags().get("label"));
        List<Message> rest = anne.sync();
        assertEquals(5, rest.size(), rest::toString);
        rest.forEach(message -> assertFalse(message.tags().get("label").isPresent(), message::toString));
    }

    @Test
    void isAcknowledgedWithoutAnEcho() {
        anne.send("CAP REQ -echo-message").expect("CAP", "anne", "ACK");
        say("@label=l1 BATCH", "#general");
        anne.expectNextLine("@label=l1;time=2026-03-01T12:00:00.123Z :causerie.local ACK");
        anne.expectNo("BATCH", "ACK");
    }

    @Test
    void standsInABatchWithTheWordsOfSomebodyAway() {
        // https://ircv3.net/specs/extensions/batch: "Start and end messages of one batch MAY refer to another batch. If
        // they do, they both MUST have batch tag, and they MUST refer to the same batch."
        bob.send("AWAY :lunch").expect("306");
        say("@label=l1 BATCH", "bob");
        assertEquals(
                Optional.of("l1"),
                anne.expect("BATCH", "+r", "labeled-response").tags().get("label"));
        assertEquals(Optional.of("r"), anne.expect("BATCH", "+m").tags().get("batch"));
        assertEquals(
                Optional.of("m"), anne.expect("PRIVMSG", "bob", "hello").tags().get("batch"));
        assertEquals(Optional.of("r"), anne.expect("BATCH", "-m").tags().get("batch"));
        assertEquals(
                Optional.of("r"),
                anne.expect("301", "anne", "bob", "lunch").tags().get("batch"));
        anne.expect("BATCH", "-r");
    }

    @Test
    void reachesOneselfOnceAndItsEchoHasTheLabel() {
        say("@label=l1 BATCH", "anne");
        Message delivered = anne.expect("BATCH", "+m");
        anne.expect("BATCH", "-m");
        Message echoed = anne.expect("BATCH", "+m");
        assertEquals(Optional.empty(), delivered.tags().get("label"));
        assertEquals(Optional.of("l1"), echoed.tags().get("label"));
        assertEquals(delivered.tags().get("msgid"), echoed.tags().get("msgid"));
    }
}
