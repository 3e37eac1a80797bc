package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
}
