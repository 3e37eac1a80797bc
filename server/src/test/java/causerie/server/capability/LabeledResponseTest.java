package causerie.server.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/labeled-response">labeled-response</a>. */
final class LabeledResponseTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient bob = server.join("bob");
    private final TestClient anne = server.join("anne", "batch", "labeled-response", "echo-message", "message-tags")
            .enter("#room");

    @ParameterizedTest
    @ValueSource(strings = {"PONG x", "NOTICE nobody :hi", "CAP END", "JOIN #room", "NICK anne", "MODE #room +n"})
    void acknowledgesWhatHasNoAnswer(String line) {
        // "Servers MUST respond with a labeled ACK message when a client sends a labeled command that normally produces
        // no response."
        anne.sync();
        anne.send("@label=l1 " + line).expectNextLine("@label=l1 :causerie.local ACK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PING x",
                "PRIVMSG nobody :hi",
                "PRIVMSG #room :hi",
                "PRIVMSG bob :hi",
                "TAGMSG #room",
                "NICK anna",
                "AWAY :lunch",
                "TOPIC #room :tea",
                "TOPIC #room",
                "KICK #room nobody",
                "KICK #room anne",
                "PART #room",
                "PART #nowhere",
                "JOIN x",
                "MOTD",
                "INVITE bob #room",
                "FROB",
                "USER a b c d",
                "CAP LIST",
                "ISON bob",
                "WHO nobody",
                "SETNAME :"
            })
    void putsTheLabelOnASingleAnswer(String line) {
        anne.sync();
        List<Message> answers = anne.send("@label=l2 " + line).sync();
        assertEquals(1, answers.size(), answers::toString);
        assertEquals("l2", answers.get(0).tags().values().get("label"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WHOIS bob",
                "JOIN #other",
                "PART #general,#room",
                "PRIVMSG bob,nobody :hi",
                "PRIVMSG nobody,#room :hi",
                "LUSERS",
                "NAMES #general",
                "LIST",
                "WHO #general",
                "MODE #room",
                "MODE #room +mz",
                "JOIN 0",
                "KICK #room nobody,anne"
            })
    void gathersSeveralAnswersInABatch(String line) {
        // "If a response consists of more than one message, a batch MUST be used … The start of the batch MUST be
        // tagged
        // with the label tag."
        anne.sync();
        List<Message> answers = anne.send("@label=l3 " + line).sync();
        assertEquals("BATCH", answers.get(0).verb());
        assertEquals("labeled-response", answers.get(0).param(1));
        assertEquals("l3", answers.get(0).tags().values().get("label"));
        String batch = answers.get(0).param(0).substring(1);
        List<Message> inside = answers.subList(1, answers.size() - 1);
        inside.forEach(message -> {
            assertEquals(batch, message.tags().values().get("batch"), message::toString);
            // "Servers MUST include the tag in exactly one logical message."
            assertEquals(false, message.tags().values().containsKey("label"));
        });
        assertEquals(true, inside.size() > 1, inside::toString);
        Message last = answers.get(answers.size() - 1);
        assertEquals(List.of("-" + batch), last.params());
        assertEquals(false, last.tags().values().containsKey("batch"));
    }

    @Test
    void gathersAnEchoAndTheAnswerOfSomebodyAway() {
        bob.send("AWAY :lunch").expect("306");
        List<Message> answers = anne.send("@label=l4 PRIVMSG bob :hi").until("301");
        assertEquals("r", answers.get(answers.size() - 1).tags().values().get("batch"));
        anne.expect("BATCH", "-r");
    }

    @Test
    void labelsTheEchoOfAMessageToOneselfAndNotTheMessage() {
        // "When a client sends a message to itself, the server MUST NOT include the label tag, except for any
        // acknowledgment sent with the echo-message mechanism."
        anne.send("@label=l5 PRIVMSG anne :note");
        Message delivered = anne.expect("PRIVMSG");
        Message echoed = anne.expect("PRIVMSG");
        assertEquals(false, delivered.tags().values().containsKey("label"));
        assertEquals("l5", echoed.tags().values().get("label"));
        assertEquals(delivered.tags().get("msgid"), echoed.tags().get("msgid"));
    }

    @Test
    void acknowledgesAMessageWithoutAnEcho() {
        anne.send("CAP REQ -echo-message").expect("CAP", "anne", "ACK");
        anne.send("@label=l6 PRIVMSG bob :hi").expectNextLine("@label=l6 :causerie.local ACK");
    }

    @Test
    void acknowledgesTagsAloneWhoseEchoCannotBeSent() {
        anne.send("CAP REQ -message-tags").expect("CAP", "anne", "ACK");
        anne.send("@label=l7 TAGMSG #room").expectNextLine("@label=l7 :causerie.local ACK");
    }

    @Test
    void acknowledgesAQuitBeforeTheEnd() {
        anne.sync();
        anne.send("@label=l10 QUIT :bye").expectNextLine("@label=l10 :causerie.local ACK");
        assertEquals("ERROR", anne.next().verb());
    }

    @Test
    void tellsNobodyElseOfALabel() {
        TestClient eve = server.join("eve", "batch", "labeled-response", "message-tags");
        anne.send("@label=l8 PRIVMSG #general :hi");
        assertEquals(false, eve.expect("PRIVMSG").tags().values().containsKey("label"));
    }

    @Test
    void takesLabelsOnlyWithBatches() {
        // "This specification depends on the batch capability which MUST be negotiated to use labeled responses."
        TestClient eve = server.join("eve", "labeled-response");
        eve.send("@label=l9 PING x").expectNextLine(":causerie.local PONG causerie.local x");
    }

    @Test
    void takesALabelOf64BytesAndNoneOfMore() {
        anne.send("@label=" + "é".repeat(32) + " PING x")
                .expectNextLine("@label=" + "é".repeat(32) + " :causerie.local PONG causerie.local x");
        anne.send("@label=" + "é".repeat(32) + "x PING x").expectNextLine(":causerie.local PONG causerie.local x");
    }

    @Test
    void escapesALabel() {
        anne.send("@label=a\\sb\\:c PING x").expectNextLine("@label=a\\sb\\:c :causerie.local PONG causerie.local x");
    }
}
