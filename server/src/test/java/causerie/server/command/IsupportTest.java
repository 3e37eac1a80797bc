package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.ISupport;
import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://ircv3.net/specs/extensions/extended-isupport">extended-isupport</a>. */
final class IsupportTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void answersBeforeTheWelcomeToThoseWhoAsked() {
        // "the server MUST accept ISUPPORT commands before connection registration completes"
        TestClient anne = server.connect().send("CAP REQ draft/extended-isupport", "ISUPPORT");
        anne.expect("CAP", "*", "ACK");
        Message first = anne.next();
        assertEquals("005", first.verb());
        assertEquals("*", first.param(0));
        assertFalse(first.tags().get("batch").isPresent());
        anne.send("NICK anne", "USER anne 0 * :Anne", "CAP END").expect("001", "anne");
    }

    @Test
    void doesNotAnswerOthersBeforeTheWelcome() {
        server.connect().send("ISUPPORT").expect("451", "*");
    }

    @Test
    void answersEverybodyAfterTheWelcome() {
        // "When receiving this command, the server MUST reply with one or more RPL_ISUPPORT messages"
        TestClient anne = server.join("anne");
        List<Message> answers = anne.send("ISUPPORT").sync();
        assertTrue(answers.stream().allMatch(answer -> answer.verb().equals("005")), answers::toString);
        ISupport tokens = ISupport.NONE;
        for (Message answer : answers) {
            assertEquals("are supported by this server", answer.lastParam());
            tokens = tokens.with(answer.params().subList(1, answer.params().size() - 1));
        }
        assertEquals("Causerie", tokens.get("NETWORK").orElse(""));
        assertEquals("", tokens.get("UTF8ONLY").orElse("missing"));
    }

    @Test
    void groupsTheAnswersForThoseWhoKnowBatches() {
        // "The server MUST group all RPL_ISUPPORT messages inside a draft/isupport batch when the batch and
        // draft/extended-isupport capabilities are enabled."
        TestClient anne = server.join("anne", "batch", "draft/extended-isupport");
        assertIsBatch(anne.send("ISUPPORT").sync(), "draft/isupport");
    }

    @Test
    void groupsThoseOfTheWelcomeToo() {
        // "The server MUST NOT send any unbatched RPL_ISUPPORT message while both of these capabilities are enabled."
        TestClient anne = server.connect().send("CAP REQ :draft/extended-isupport batch");
        anne.send("NICK anne", "USER anne 0 * :Anne", "CAP END").expect("004");
        List<Message> grouped = anne.until("251");
        assertIsBatch(grouped.subList(0, grouped.size() - 1), "draft/isupport");
    }

    @Test
    void isTheWholeLabeledAnswer() {
        // labeled-response: "The batch type MUST be one of: An existing type applicable to the entire response"
        TestClient anne = server.join("anne", "batch", "draft/extended-isupport", "labeled-response");
        List<Message> answer = anne.send("@label=l1 ISUPPORT").sync();
        assertIsBatch(answer, "draft/isupport");
        assertEquals("l1", answer.get(0).tags().values().get("label"));
    }

    @Test
    void isNestedInALabeledWelcome() {
        // batch: "If they do, they both MUST have batch tag, and they MUST refer to the same batch."
        TestClient anne = server.connect().send("CAP REQ :draft/extended-isupport batch labeled-response");
        anne.send("NICK anne", "USER anne 0 * :Anne", "@label=l1 CAP END").expect("CAP", "*", "ACK");
        Message outer = anne.expect("BATCH");
        assertEquals("l1", outer.tags().values().get("label"));
        anne.expect("004");
        List<Message> inside = anne.until("251");
        assertIsBatch(inside.subList(0, inside.size() - 1), "draft/isupport");
        inside.stream()
                .filter(message -> message.verb().equals("BATCH"))
                .forEach(message -> assertEquals(
                        outer.param(0), "+" + message.tags().values().get("batch")));
    }

    @Test
    void tellsWhereTheIconIs() {
        // network-icon: "the value MUST be a URL to an image"
        try (TestServer pretty = TestServer.start("--icon-url", "https://chat.example/icon.svg?v=2")) {
            TestClient anne = pretty.join("anne").send("ISUPPORT");
            String tokens = anne.sync().toString();
            assertTrue(tokens.contains("draft/ICON=https://chat.example/icon.svg?v\\x3D2"), tokens);
        }
    }

    private static void assertIsBatch(List<Message> messages, String type) {
        Message start = messages.get(0);
        assertEquals(List.of("BATCH", type), List.of(start.verb(), start.param(1)));
        String reference = start.param(0).substring(1);
        List<Message> inside = messages.subList(1, messages.size() - 1);
        assertTrue(inside.size() > 0);
        inside.forEach(message -> {
            assertEquals("005", message.verb());
            assertEquals(reference, message.tags().values().get("batch"));
        });
        assertEquals(List.of("-" + reference), messages.get(messages.size() - 1).params());
    }
}
