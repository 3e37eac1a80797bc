package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://ircv3.net/specs/extensions/setname">setname</a>. */
final class SetnameTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--realname-length", "12");

    private final TestClient anne = server.join("anne", "setname");

    @Test
    void changesTheRealName() {
        // "they MUST send the server-to-client version of the SETNAME message to all clients in common channels, as
        // well as
        // to the client from which it originated … The SETNAME message MUST NOT be sent to clients which do not have
        // the
        // setname capability negotiated."
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
        // "If the server rejects the realname as a result of a validation failure, it MUST send a FAIL message with the
        // INVALID_REALNAME code."
        anne.send("SETNAME :" + "é".repeat(12)).expect("SETNAME", "é".repeat(12));
        anne.send("SETNAME :" + "é".repeat(13)).expect("FAIL", "SETNAME", "INVALID_REALNAME");
        anne.send("SETNAME :").expect("FAIL", "SETNAME", "INVALID_REALNAME");
        anne.send("SETNAME").expect("461", "anne", "SETNAME");
    }

    @Test
    void tellsNothingOfARealNameThatWasRefused() {
        TestClient bob = server.join("bob", "setname");
        anne.send("SETNAME :" + "é".repeat(13)).expect("FAIL");
        bob.expectNo("SETNAME");
        bob.send("WHOIS anne").expect("311", "bob", "anne", "~anne", "127.0.0.1", "*", "Real anne");
    }
}
