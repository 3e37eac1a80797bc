package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#part-message">PART</a> and <a
 * href="https://modern.ircdocs.horse/#kick-message">KICK</a>. */
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
        TestClient anne = server.join("anne").enter("#a").enter("#b").send("PART #a,#nowhere,#b :bye");
        anne.expect("PART", "#a", "bye");
        anne.expect("403", "anne", "#nowhere");
        anne.expect("PART", "#b", "bye");
    }

    @Test
    void refusesToLeaveWhereOneIsNot() {
        server.join("bob").enter("#room");
        server.join("anne").send("PART #room").expect("442", "anne", "#room");
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

    @Test
    void kicksAndTellsEverybody() {
        TestClient anne = server.join("anne").enter("#room");
        TestClient bob = server.join("bob").enter("#room");
        anne.send("KICK #room bob :too loud").expectLine(":anne!~anne@127.0.0.1 KICK #room bob :too loud");
        bob.expectLine(":anne!~anne@127.0.0.1 KICK #room bob :too loud");
        bob.send("PRIVMSG #room :still here?").expect("404", "bob", "#room");
        bob.send("JOIN #room").expect("JOIN", "#room");
    }

    @Test
    void givesTheNickForAReasonWhenNoneIsGiven() {
        TestClient anne = server.join("anne").enter("#room");
        server.join("bob").enter("#room");
        anne.send("KICK #room bob").expect("KICK", "#room", "bob", "anne");
    }

    @Test
    void kicksSeveral() {
        TestClient anne = server.join("anne").enter("#room");
        server.join("bob").enter("#room");
        server.join("eve").enter("#room");
        anne.send("KICK #room bob,nobody,eve :out");
        anne.expect("KICK", "#room", "bob", "out");
        anne.expect("401", "anne", "nobody");
        anne.expect("KICK", "#room", "eve", "out");
    }

    @Test
    void refusesKicksByOthersThanOperators() {
        TestClient anne = server.join("anne").enter("#room");
        TestClient bob = server.join("bob").enter("#room");
        bob.send("KICK #room anne").expect("482", "bob", "#room");
        server.join("eve").send("KICK #room anne").expect("442", "eve", "#room");
        anne.expectNo("KICK");
    }

    @Test
    void refusesToKickWhoIsNotThere() {
        TestClient anne = server.join("anne").enter("#room");
        server.join("bob");
        anne.send("KICK #room bob").expect("441", "anne", "bob", "#room");
        anne.send("KICK #nowhere bob").expect("403", "anne", "#nowhere");
        anne.send("KICK #room").expect("461", "anne", "KICK");
    }
}
