package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/message-tags">Message tags</a> that clients send, and TAGMSG. */
final class TagmsgTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne", "message-tags");
    private final TestClient bob = server.join("bob", "message-tags");
    private final TestClient plain = server.join("plain");

    @ParameterizedTest
    @ValueSource(strings = {"PRIVMSG #general :hi", "NOTICE #general :hi", "TAGMSG #general"})
    void relaysTheTagsOfClientsAsTheyAre(String line) {
        // "Client-only tags MUST be relayed on PRIVMSG, NOTICE and TAGMSG messages"
        anne.send("@+typing=active;+example.org/x=a\\sb\\:c\\\\d " + line);
        Message heard = bob.expect(line.substring(0, line.indexOf(' ')));
        assertEquals("active", heard.tags().values().get("+typing"));
        assertEquals("a b;c\\d", heard.tags().values().get("+example.org/x"));
    }

    @Test
    void dropsAllOtherTags() {
        // "Tags without the client-only prefix MUST be removed by the server before being relayed"
        anne.send("@time=2001-01-01T00:00:00.000Z;msgid=forged;label=x;account=root;+ok PRIVMSG bob :hi");
        Map<String, String> tags = bob.expect("PRIVMSG").tags().values();
        assertEquals(List.of("msgid", "+ok"), new ArrayList<>(tags.keySet()));
        assertNotEquals("forged", tags.get("msgid"));
    }

    @Test
    void relaysAnEmptyTagWithoutAnEqualsSign() {
        anne.send("@+a=;+b PRIVMSG bob :hi");
        String line = bob.line();
        while (!line.contains("PRIVMSG")) {
            line = bob.line();
        }
        assertEquals("+a;+b", line.substring(line.indexOf(';') + 1, line.indexOf(' ')));
    }

    @Test
    void sendsNoTagsToThoseWhoDidNotAsk() {
        anne.send("@+typing=active PRIVMSG #general :hi");
        plain.expectLine(":anne!~anne@127.0.0.1 PRIVMSG #general :hi");
    }

    @Test
    void sendsTagsAloneOnlyToThoseWhoAsked() {
        // "Servers MUST NOT deliver TAGMSG to clients that haven't negotiated the message tags capability."
        anne.send("@+typing=active TAGMSG #general", "@+typing=active TAGMSG plain");
        bob.expect("TAGMSG", "#general");
        plain.expectNo("TAGMSG");
    }

    @Test
    void isRefusedAsMessagesAre() {
        anne.send("TAGMSG").expect("411", "anne");
        anne.send("TAGMSG nobody").expect("401", "anne", "nobody");
        anne.send("TAGMSG #nowhere").expect("403", "anne", "#nowhere");
        bob.enter("#room");
        anne.send("TAGMSG #room").expect("404", "anne", "#room");
        bob.send("AWAY :lunch").expect("306");
        anne.send("TAGMSG bob").expectNo("301", "412");
    }

    @Test
    void putsTheServersTagsBeforeThoseOfClients() {
        // "Any server-sent tags attached to messages MUST be included before client-only tags"
        TestClient eve = server.join("eve", "message-tags", "server-time", "echo-message", "labeled-response", "batch");
        eve.send("@+a=1;label=l;+b=2 PRIVMSG #general :hi");
        assertEquals(
                List.of("label", "time", "msgid", "+a", "+b"),
                List.copyOf(eve.expect("PRIVMSG").tags().values().keySet()));
    }

    @Test
    void dropsTheTagsThatThisServerDeniesAndSaysSo() {
        // "certain client-only tags are blocked and will be silently ignored … blocking tags will not necessarily block
        // the message that the tag is attached to"
        try (TestServer strict = TestServer.start("--deny-tags", "typing,example/x")) {
            TestClient eve = strict.connect().send("NICK eve", "USER eve 0 * :Eve");
            assertTrue(announced(eve).contains("CLIENTTAGDENY=typing,example/x"));
            TestClient tom = strict.join("tom", "message-tags");
            eve.send("@+typing=active;+example/x=1;+reply=1 PRIVMSG tom :hi");
            assertEquals(
                    List.of("msgid", "+reply"),
                    List.copyOf(tom.expect("PRIVMSG").tags().values().keySet()));
        }
    }

    @Test
    void deniesNothingIfNotAskedTo() {
        // "(omitting the token entirely is recommended instead)"
        TestClient eve = server.connect().send("NICK eve", "USER eve 0 * :Eve");
        assertFalse(announced(eve).contains("CLIENTTAGDENY"));
    }

    private static String announced(TestClient client) {
        return client.until("251").stream()
                .filter(message -> message.verb().equals("005"))
                .map(message -> String.join(" ", message.params()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void takes4094BytesOfTagsAndRefusesOneMore() {
        // "Clients MUST NOT send messages with tag data exceeding 4094 bytes … Servers MUST reply with the
        // ERR_INPUTTOOLONG (417) error numeric … MUST NOT truncate tags"
        String most = "+t=" + "x".repeat(4091);
        anne.send("@" + most + "x TAGMSG bob").expect("417", "anne");
        anne.send("@" + most + " PRIVMSG bob :hi");
        assertEquals("x".repeat(4091), bob.expect("PRIVMSG").tags().values().get("+t"));
    }

    @Test
    void letsTheLastOfTheSameKeyCount() {
        // "Implementations receiving messages with more than one occurrence of a tag key name SHOULD disregard all but
        // the final occurrence."
        anne.send("@+a=1;+b=2;+a=3 PRIVMSG bob :hi");
        Map<String, String> tags = bob.expect("PRIVMSG").tags().values();
        assertEquals(List.of("3", "2"), List.of(tags.get("+a"), tags.get("+b")));
    }

    @Test
    void relaysTheTagsThatClientsHaveAgreedOn() {
        // "client-only tags … servers MUST attach as-is": typing, reply, channel-context, react and what is to come
        String tags = "+typing=active;+reply=abc;+channel-context=#general;+draft/channel-context=#general"
                + ";+draft/react=\ud83d\udc4d;+draft/reply=abc";
        anne.send("@" + tags + " NOTICE bob :hi");
        assertEquals(
                List.of(
                        "msgid",
                        "+typing",
                        "+reply",
                        "+channel-context",
                        "+draft/channel-context",
                        "+draft/react",
                        "+draft/reply"),
                List.copyOf(bob.expect("NOTICE").tags().values().keySet()));
    }
}
