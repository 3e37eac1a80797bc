package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people say of themselves: AWAY, SETNAME and MODE of one's own; and MOTD and LUSERS. */
final class PersonTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--away-length", "10", "--realname-length", "12");

    private final TestClient anne = server.join("anne", "setname", "away-notify");

    @Test
    void saysThatSomebodyIsAwayToWhoeverWrites() {
        anne.send("AWAY :lunch").expect("306", "anne");
        TestClient bob = server.join("bob").send("PRIVMSG anne :hello");
        bob.expectLine(":causerie.local 301 bob anne :lunch");
        anne.expect("PRIVMSG", "anne", "hello");
    }

    @Test
    void saysNothingOfItToNoticesAndRooms() {
        anne.send("AWAY :lunch").expect("306");
        TestClient bob = server.join("bob").send("NOTICE anne :hello", "PRIVMSG #general :hello");
        bob.expectNo("301");
    }

    @Test
    void isBackWithoutAMessage() {
        anne.send("AWAY :lunch", "AWAY").expect("305", "anne");
        anne.send("AWAY :lunch", "AWAY :").expect("305", "anne");
        server.join("bob").send("PRIVMSG anne :hello").expectNo("301");
    }

    @Test
    void cutsAnAwayMessageAtItsLimit() {
        TestClient bob = server.join("bob", "away-notify");
        anne.send("AWAY :" + "é".repeat(10));
        bob.expect("AWAY", "é".repeat(10));
        anne.send("AWAY :" + "à".repeat(11));
        bob.expect("AWAY", "à".repeat(10));
    }

    @Test
    void tellsThoseWhoAskedWhenSomebodyGoesAndComesBack() {
        TestClient bob = server.join("bob", "away-notify");
        TestClient plain = server.join("plain");
        anne.send("AWAY :lunch", "AWAY :lunch", "AWAY");
        bob.expectLine(":anne!~anne@127.0.0.1 AWAY :lunch");
        bob.expectLine(":anne!~anne@127.0.0.1 AWAY");
        bob.expectNo("AWAY");
        plain.expectNo("AWAY");
        // "Clients SHOULD NOT be sent AWAY messages to notify them of their own away status"
        anne.expectNo("AWAY");
    }

    @Test
    void tellsARoomThatSomebodyEntersAway() {
        // "the server … MUST send an AWAY message … when a user joins and has an away message set"
        TestClient bob = server.join("bob", "away-notify").enter("#room");
        anne.send("AWAY :lunch", "JOIN #room");
        bob.expectLine(":anne!~anne@127.0.0.1 JOIN #room");
        bob.expectNextLine(":anne!~anne@127.0.0.1 AWAY :lunch");
    }

    @Test
    void changesTheRealName() {
        TestClient bob = server.join("bob", "setname");
        TestClient plain = server.join("plain");
        anne.send("SETNAME :Anne B.").expectLine(":anne!~anne@127.0.0.1 SETNAME :Anne B.");
        bob.expectLine(":anne!~anne@127.0.0.1 SETNAME :Anne B.");
        plain.expectNo("SETNAME");
        assertEquals("Anne B.", plain.send("WHOIS anne").expect("311").lastParam());
    }

    @Test
    void changesItSilentlyForThoseWhoDidNotAsk() {
        // "the server SHOULD handle it silently (with no response)"
        TestClient plain = server.join("plain").send("SETNAME :Plain P.");
        assertEquals(List.of(), plain.sync());
        assertEquals("Plain P.", plain.send("WHOIS plain").expect("311").lastParam());
    }

    @Test
    void refusesARealNameBeyondItsLimit() {
        anne.send("SETNAME :" + "é".repeat(12)).expect("SETNAME", "é".repeat(12));
        anne.send("SETNAME :" + "é".repeat(13)).expect("FAIL", "SETNAME", "INVALID_REALNAME");
        anne.send("SETNAME :").expect("FAIL", "SETNAME", "INVALID_REALNAME");
        anne.send("SETNAME").expect("461", "anne", "SETNAME");
    }

    @Test
    void countsWhoIsThere() {
        server.join("bob").send("MODE bob +i").expect("MODE");
        server.connect().send("NICK eve").sync();
        server.join("zoe").send("QUIT").expectEnd();
        server.awaitEmptyBut(3);
        anne.sync();
        String text = anne.send("LUSERS").until("266").stream()
                .map(Message::params)
                .map(params -> String.join(" ", params.subList(1, params.size())))
                .collect(Collectors.joining("\n"));
        assertEquals("""
                There are 1 users and 1 invisible on 1 servers
                0 operator(s) online
                1 unknown connection(s)
                1 channels formed
                I have 2 clients and 0 servers
                2 3 Current local users 2, max 3
                2 3 Current global users 2, max 3""", text);
    }

    @Test
    void saysThatThereIsNoMessageOfTheDay() {
        anne.send("MOTD").expect("422", "anne");
    }
}
