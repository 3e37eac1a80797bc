package causerie.server.command;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * <a href="https://modern.ircdocs.horse/#away-message">AWAY</a>, <a
 * href="https://ircv3.net/specs/extensions/away-notify">away-notify</a> and <a
 * href="https://ircv3.net/specs/extensions/pre-away">pre-away</a>.
 */
final class AwayTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--away-length", "10");

    private final TestClient anne = server.join("anne", "away-notify");

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
        // "If this command is sent with no parameters, or with the empty string as the parameter, the user is no longer
        // away."
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
        // https://ircv3.net/specs/extensions/away-notify: "as well as when a user joins and has an away message set."
        TestClient bob = server.join("bob", "away-notify").enter("#room");
        anne.send("AWAY :lunch", "JOIN #room");
        bob.expectLine(":anne!~anne@127.0.0.1 JOIN #room");
        bob.expectNextLine(":anne!~anne@127.0.0.1 AWAY :lunch");
    }

    @Test
    void isTakenBeforeTheWelcomeFromThoseWhoAsked() {
        // "If the capability has been negotiated, servers MUST accept the AWAY command before connection registration
        // has
        // completed."
        TestClient bob = server.connect().send("CAP REQ draft/pre-away", "AWAY :sleeping");
        bob.expect("306", "*");
        bob.register("bob");
        anne.expectLine(":bob!~bob@127.0.0.1 JOIN #general");
        anne.expectNextLine(":bob!~bob@127.0.0.1 AWAY :sleeping");
        anne.send("PRIVMSG bob :hello").expect("301", "anne", "bob", "sleeping");
    }

    @Test
    void isTakenBackBeforeTheWelcome() {
        // "Similarly, AWAY with no parameters indicates that the user is present."
        TestClient bob = server.connect().send("CAP REQ draft/pre-away", "AWAY *", "AWAY");
        bob.expect("306", "*");
        bob.expect("305", "*");
        bob.register("bob");
        anne.expect("JOIN");
        anne.expectNo("AWAY");
    }

    @Test
    void isTakenForNoReason() {
        // "an AWAY message consisting of the single character *, as indicating that the user is not present for an
        // unspecified reason."
        server.join("bob", "draft/pre-away").send("AWAY *").expect("306");
        anne.expect("AWAY", "*");
    }

    @Test
    void isNotTakenBeforeTheWelcomeFromOthers() {
        server.connect().send("AWAY :sleeping").expect("451", "*");
    }
}
