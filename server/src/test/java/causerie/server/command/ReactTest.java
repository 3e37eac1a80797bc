package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers and reactions to what somebody said are tags between clients: <a
 * href="https://ircv3.net/specs/client-tags/react">+draft/react and +draft/unreact</a> with <a
 * href="https://ircv3.net/specs/client-tags/reply">+reply</a>, or {@code +draft/reply} as older clients call it. All that
 * the server has to do is to name what can be answered and to pass the tags on unread.
 */
final class ReactTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne", "message-tags", "echo-message");
    private final TestClient bob = server.join("bob", "message-tags", "echo-message");
    private final TestClient plain = server.join("plain");

    private static String msgid(Message message) {
        return message.tags().get("msgid").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+reply", "+draft/reply"})
    void namesTheMessageThatIsAnswered(String reply) {
        // "Clients SHOULD negotiate the echo-message capability in order to receive message IDs for their own messages,
        // and therefore understand any replies."
        String asked = msgid(anne.send("PRIVMSG #general :tea?").expect("PRIVMSG"));
        assertEquals(asked, msgid(bob.expect("PRIVMSG")));
        bob.send("@" + reply + "=" + asked + " PRIVMSG #general :yes, please");
        assertEquals(Optional.of(asked), anne.expect("PRIVMSG").tags().get(reply));
        assertEquals(Optional.of(asked), bob.expect("PRIVMSG").tags().get(reply));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lol", ":)", "👋", "🏳️‍🌈", "two words; and a \\", "=;="})
    void carriesAnyReaction(String reaction) {
        // "The value has no restrictions."
        String escaped = reaction.replace("\\", "\\\\").replace(";", "\\:").replace(" ", "\\s");
        anne.send("@+reply=1;+draft/react=" + escaped + " TAGMSG #general");
        Map<String, String> tags = bob.expect("TAGMSG", "#general").tags().values();
        assertEquals(reaction, tags.get("+draft/react"));
        assertEquals("1", tags.get("+reply"));
        assertEquals(reaction, anne.expect("TAGMSG").tags().values().get("+draft/react"));
        plain.expectNo("TAGMSG");
    }

    @Test
    void takesAReactionBack() {
        anne.send("@+reply=1;+draft/unreact=lol TAGMSG #general");
        assertEquals(Optional.of("lol"), bob.expect("TAGMSG", "#general").tags().get("+draft/unreact"));
        plain.expectNo("TAGMSG");
    }

    @Test
    void mayBeSaidInWordsAsWell() {
        anne.send("@+reply=1;+draft/react=lol PRIVMSG #general :lol");
        assertEquals(Optional.of("lol"), bob.expect("PRIVMSG").tags().get("+draft/react"));
        plain.expectLine(":anne!~anne@127.0.0.1 PRIVMSG #general :lol");
    }

    @Test
    void canBeAnsweredItself() {
        anne.send("@+reply=1;+draft/react=lol TAGMSG bob");
        String reaction = msgid(bob.expect("TAGMSG", "bob"));
        assertEquals(reaction, msgid(anne.expect("TAGMSG", "bob")));
    }
}
