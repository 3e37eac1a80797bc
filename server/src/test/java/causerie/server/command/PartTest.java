package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#part-message">PART</a>. */
final class PartTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void tellsEverybodyWhoIsThereAndTheOneWhoGoes() {
        TestClient anne = server.join("anne").enter("#room");
        TestClient bob = server.join("bob").enter("#room");
        anne.send("PART #room :see you").expectLine(":anne!~anne@127.0.0.1 PART #room :see you");
        bob.expectLine(":anne!~anne@127.0.0.1 PART #room :see you");
        anne.send("PART #general").expectLine(":anne!~anne@127.0.0.1 PART #general");
    }

    @Test
    void leavesSeveralRooms() {
        // "If a PART message is distributed in this way, <reason> (if it exists) should be on each of these messages."
        // "If
        // the channel does not exist, the client will receive an ERR_NOSUCHCHANNEL reply and that channel will be
        // ignored."
        TestClient anne = server.join("anne").enter("#a").enter("#b").send("PART #a,#nowhere,#b :bye");
        anne.expect("PART", "#a", "bye");
        anne.expect("403", "anne", "#nowhere");
        anne.expect("PART", "#b", "bye");
    }

    @Test
    void refusesToLeaveWhereOneIsNot() {
        // "if the channel exists and the client is not joined to it, they will receive an ERR_NOTONCHANNEL reply"
        server.join("bob").enter("#room");
        server.join("anne").send("PART #room").expect("442", "anne", "#room");
    }

    @Test
    void leavesARoomOnceOnly() {
        TestClient anne = server.join("anne").send("PART #general,#GENERAL,#general");
        anne.expect("PART", "#general");
        anne.expectNo("PART", "442");
        anne.send("PART #general").expect("442", "anne", "#general");
    }

    @Test
    void takesAnEmptyReasonForNone() {
        server.join("anne").send("PART #general :").expectLine(":anne!~anne@127.0.0.1 PART #general");
    }

    @Test
    void wantsARoom() {
        server.join("anne").send("PART").expect("461", "anne", "PART");
    }

    @Test
    void cutsAReasonAtItsLimit() {
        TestClient anne = server.join("anne").send("PART #general :" + "x".repeat(201));
        assertEquals("x".repeat(200), anne.expect("PART").lastParam());
    }
}
