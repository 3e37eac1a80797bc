package causerie.server.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.config.ServerConfig;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each capability changes for those who ask, and that it changes nothing for others. */
final class CapabilityTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @ParameterizedTest
    @MethodSource("offered")
    void isOffFirstThenOnThenOffAgain(Capability capability) {
        TestClient anne = server.join("anne");
        anne.send("CAP LIST").expect("CAP", "anne", "LIST", "");
        anne.send("CAP REQ " + capability.token()).expect("CAP", "anne", "ACK", capability.token());
        anne.send("CAP LIST").expect("CAP", "anne", "LIST", capability.token());
        anne.send("CAP REQ -" + capability.token()).expect("CAP", "anne", "ACK", "-" + capability.token());
        anne.send("CAP LIST").expect("CAP", "anne", "LIST", "");
    }

    static List<Capability> offered() {
        return Capability.offered(ServerConfig.parse());
    }

    @Test
    void plainClientsHearPlainLinesAmongAllOthers() {
        TestClient plain = server.join("plain");
        TestClient anne = server.join("anne", everything());
        TestClient bob = server.join("bob", everything());
        anne.send("AWAY :lunch", "SETNAME :A", "@+typing=active TAGMSG #general", "@+x PRIVMSG #general :one");
        bob.send("JOIN #general").sync();
        anne.sync();
        assertEquals(
                List.of(
                        ":anne!~anne@127.0.0.1 JOIN #general",
                        ":bob!~bob@127.0.0.1 JOIN #general",
                        ":anne!~anne@127.0.0.1 PRIVMSG #general :one"),
                List.of(plain.line(), plain.line(), plain.line()));
        assertEquals(List.of(), plain.sync());
    }

    /** Of the two versions of metadata a client can have one. */
    private static String[] everything() {
        return offered().stream()
                .filter(capability -> capability != Capability.METADATA_2)
                .map(Capability::token)
                .toArray(String[]::new);
    }

    @Test
    void extendedJoinTellsTheRealName() {
        // ":nick!user@host JOIN #channelname accountname :Real Name … an asterisk … if the user is not logged in"
        TestClient anne = server.join("anne", "extended-join");
        TestClient plain = server.join("plain");
        server.join("bob");
        anne.expectLine(":bob!~bob@127.0.0.1 JOIN #general * :Real bob");
        plain.expectLine(":bob!~bob@127.0.0.1 JOIN #general");
        anne.send("JOIN #room").expectLine(":anne!~anne@127.0.0.1 JOIN #room * :Real anne");
    }

    @Test
    void theBotTagMarksEverythingThatAProgramDoes() {
        // "This tag SHOULD be added by the server to all commands sent by a bot … MUST only be sent to users who have
        // requested the message-tags capability. Servers MUST NOT send this tag with a value"
        TestClient anne = server.join("anne", "message-tags", "away-notify", "setname");
        TestClient plain = server.join("plain");
        TestClient bot = server.join("bot").send("MODE bot +B");
        bot.enter("#lab").send("MODE #lab +n", "INVITE anne #lab");
        assertTrue(isFromBot(anne.expect("INVITE")));
        anne.enter("#lab");
        bot.send("PRIVMSG #lab :1", "NOTICE #lab :2", "TAGMSG #lab", "TOPIC #lab :3", "MODE #lab +m", "AWAY :4")
                .send("SETNAME :5", "NICK bot2", "KICK #lab anne", "PART #general", "JOIN #general", "QUIT");
        for (String verb : List.of(
                "PRIVMSG", "NOTICE", "TAGMSG", "TOPIC", "MODE", "AWAY", "SETNAME", "NICK", "KICK", "PART", "JOIN",
                "QUIT")) {
            assertTrue(isFromBot(anne.expect(verb)), verb);
        }
        plain.expectLine(":bot!~bot@127.0.0.1 JOIN #general");
        plain.expectLine(":bot2!~bot@127.0.0.1 PART #general");
    }

    @Test
    void theBotTagMarksNobodyElse() {
        TestClient anne = server.join("anne", "message-tags");
        server.join("bob").send("MODE bob +B", "MODE bob -B", "PRIVMSG anne :hi");
        assertFalse(isFromBot(anne.expect("PRIVMSG")));
    }

    private static boolean isFromBot(Message message) {
        return message.tags().get("bot").filter(String::isEmpty).isPresent();
    }

    @Test
    void echoMessageBringsBackWhatOneSays() {
        TestClient anne = server.join("anne", "echo-message");
        anne.send("PRIVMSG #general :one").expectLine(":anne!~anne@127.0.0.1 PRIVMSG #general :one");
        anne.send("NOTICE #general :two").expectLine(":anne!~anne@127.0.0.1 NOTICE #general :two");
        server.join("bob");
        anne.send("PRIVMSG bob :three").expectLine(":anne!~anne@127.0.0.1 PRIVMSG bob :three");
    }

    @Test
    void echoMessageBringsBackNothingThatWasRefused() {
        TestClient anne = server.join("anne", "echo-message");
        anne.send("PRIVMSG nobody :one").expect("401");
        anne.send("PART #general", "PRIVMSG #general :two").expect("404");
        anne.expectNo("PRIVMSG");
    }

    @Test
    void echoMessageBringsBackTagsAlone() {
        TestClient anne = server.join("anne", "echo-message", "message-tags");
        anne.send("@+typing=done TAGMSG #general");
        assertEquals("done", anne.expect("TAGMSG", "#general").tags().values().get("+typing"));
    }

    @Test
    void messageTagsBringAnIdThatIsTheSameForAllAndNeverAgain() {
        TestClient anne = server.join("anne", "message-tags", "echo-message");
        TestClient bob = server.join("bob", "message-tags");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            anne.send("PRIVMSG #general :" + i, "NOTICE bob :" + i);
            for (String verb : List.of("PRIVMSG", "NOTICE")) {
                String id = id(anne.expect(verb));
                assertEquals(id, id(bob.expect(verb)));
                assertTrue(id.matches("[0-9a-z-]{3,40}"), id);
                ids.add(id);
            }
        }
        assertEquals(100, ids.size());
    }

    private static String id(Message message) {
        return message.tags().get("msgid").orElseThrow();
    }
}
