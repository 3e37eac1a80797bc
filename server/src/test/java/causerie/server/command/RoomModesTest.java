package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modes {@code C}, {@code n}, {@code p} and {@code s} of a room do. */
final class RoomModesTest {
    private static final String CTCP = "\u0001";

    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient bob = server.join("bob").enter("#room");

    @ParameterizedTest
    @ValueSource(strings = {"VERSION", "PING 123", "VERSION\u0001", "ACTIONS x\u0001", ""})
    void refuseRequestsToPrograms(String request) {
        anne.send("MODE #room +C").expectLine(":anne!~anne@127.0.0.1 MODE #room +C");
        bob.send("PRIVMSG #room :" + CTCP + request).expect("404", "bob", "#room");
        bob.send("NOTICE #room :" + CTCP + request).expectNo("404");
        anne.expectNo("PRIVMSG", "NOTICE");
        anne.send("MODE #room -C").expectLine(":anne!~anne@127.0.0.1 MODE #room -C");
        bob.send("PRIVMSG #room :" + CTCP + request);
        anne.expect("PRIVMSG", "#room", CTCP + request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0001ACTION waves\u0001", "\u0001ACTION\u0001", "\u0001ACTION waves", "hello", "a\u0001b"})
    void letPeopleDoAndSayThingsWhereRequestsAreRefused(String text) {
        anne.send("MODE #room +C").expect("MODE");
        bob.send("PRIVMSG #room :" + text);
        anne.expect("PRIVMSG", "#room", text);
    }

    @Test
    void keepTheNameOfAPrivateRoomFromThoseOutside() {
        // https://www.rfc-editor.org/rfc/rfc2811#section-4.2.6: "there is no way of getting this channel's name from
        // the
        // server without being a member. In other words, these channels MUST be omitted from replies to queries like
        // the
        // WHOIS command."
        anne.send("MODE #room +p").expectLine(":anne!~anne@127.0.0.1 MODE #room +p");
        TestClient eve = server.join("eve");
        assertEquals(0, rooms(eve.send("LIST").until("323")));
        assertTrue(eve.send("WHOIS bob").until("318").stream()
                .noneMatch(message -> message.lastParam().contains("#room")));
        assertEquals(1, rooms(bob.send("LIST").until("323")));
        bob.send("WHOIS anne").expect("319", "bob", "anne");
        anne.send("MODE #room -p").expectLine(":anne!~anne@127.0.0.1 MODE #room -p");
        assertEquals(1, rooms(eve.send("LIST").until("323")));
    }

    private static long rooms(List<Message> list) {
        return list.stream()
                .filter(message ->
                        message.verb().equals("322") && message.param(1).equals("#room"))
                .count();
    }

    @Test
    void answerThoseWhoKnowTheNameOfAPrivateRoom() {
        // https://modern.ircdocs.horse/#rplnamreply-353: "("*", 0x2A) - Private channel"
        anne.send("MODE #room +p").expect("MODE");
        server.join("eve").send("NAMES #room").expectLine(":causerie.local 353 eve * #room :@anne bob");
    }

    @Test
    void areEitherPrivateOrSecret() {
        // "The channel flags 'p' and 's' MUST NOT both be set at the same time."
        anne.send("MODE #room +p", "MODE #room +s").expect("MODE", "#room", "+p");
        anne.expect("MODE", "#room", "+s-p");
        anne.send("MODE #room +p").expect("MODE", "#room", "+p-s");
        anne.send("MODE #room").expect("324", "anne", "#room", "+npt");
    }

    @Test
    void letThoseOutsideSpeakOrNot() {
        TestClient eve = server.join("eve");
        eve.send("PRIVMSG #room :hello").expect("404", "eve", "#room");
        anne.send("MODE #room -n").expect("MODE", "#room", "-n");
        eve.send("PRIVMSG #room :hello");
        anne.expectLine(":eve!~eve@127.0.0.1 PRIVMSG #room :hello");
    }
}
