package causerie.server.command;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#invite-message">INVITE</a>. */
final class InviteTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--max-invites", "2");

    private final TestClient anne = server.join("anne").enter("#room");

    @Test
    void tellsBothSides() {
        TestClient bob = server.join("bob");
        anne.send("INVITE bob #room").expectLine(":causerie.local 341 anne bob #room");
        bob.expectLine(":anne!~anne@127.0.0.1 INVITE bob #room");
    }

    @Test
    void opensADoorThatIsShutInAnyWayButFull() {
        TestClient bob = server.join("bob");
        anne.send("MODE #room +ikb secret bob", "INVITE bob #room").expect("341");
        bob.send("JOIN #room").expect("JOIN", "#room");
    }

    @Test
    void isGoodForOneTime() {
        TestClient bob = server.join("bob");
        anne.send("MODE #room +i", "INVITE bob #room").expect("341");
        bob.enter("#room").send("PART #room", "JOIN #room").expect("473", "bob", "#room");
    }

    @Test
    void makesNoRoomInARoomThatIsFull() {
        TestClient bob = server.join("bob");
        anne.send("MODE #room +l 1", "INVITE bob #room").expect("341");
        bob.send("JOIN #room").expect("471", "bob", "#room");
    }

    @Test
    void isForOperatorsWhereOnlyTheInvitedMayEnter() {
        // "the server MUST reject the request when the channel has invite-only mode set, and the user is not a channel
        // operator"
        TestClient bob = server.join("bob").enter("#room");
        server.join("eve");
        bob.send("INVITE eve #room").expect("341");
        anne.send("MODE #room +i").expect("MODE");
        bob.send("INVITE eve #room").expect("482", "bob", "#room");
    }

    @Test
    void refusesWhatMakesNoSense() {
        TestClient bob = server.join("bob");
        anne.send("INVITE nobody #room").expect("401", "anne", "nobody");
        anne.send("INVITE bob #nowhere").expect("403", "anne", "#nowhere");
        anne.send("INVITE anne #room").expect("443", "anne", "anne", "#room");
        bob.send("INVITE bob #room").expect("442", "bob", "#room");
        anne.send("INVITE bob").expect("461", "anne", "INVITE");
    }

    @Test
    void remembersOnlyTheLatestOfMoreThanAllowed() {
        TestClient bob = server.join("bob");
        TestClient eve = server.join("eve");
        TestClient zoe = server.join("zoe");
        anne.send("MODE #room +i", "INVITE bob #room", "INVITE eve #room", "INVITE zoe #room")
                .sync();
        bob.send("JOIN #room").expect("473", "bob", "#room");
        eve.send("JOIN #room").expectLine(":eve!~eve@127.0.0.1 JOIN #room");
        zoe.send("JOIN #room").expectLine(":zoe!~zoe@127.0.0.1 JOIN #room");
    }
}
