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
        // "When the invite is successful, the server MUST send a RPL_INVITING numeric to the command issuer, and an
        // INVITE
        // message, with the issuer as <source>, to the target user."
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
        // "they SHOULD reject it when the channel has invite-only mode set, and the user is not a channel operator."
        TestClient bob = server.join("bob").enter("#room");
        server.join("eve");
        bob.send("INVITE eve #room").expect("341");
        anne.send("MODE #room +i").expect("MODE");
        bob.send("INVITE eve #room").expect("482", "bob", "#room");
    }

    @Test
    void isForMembersOnly() {
        // "Only members of the channel are allowed to invite other users. Otherwise, the server MUST reject the command
        // with the ERR_NOTONCHANNEL numeric."
        server.join("bob").send("INVITE anne #room").expect("442", "bob", "#room");
        anne.expectNo("INVITE");
    }

    @Test
    void refusesToInviteThoseWhoAreIn() {
        // "If the user is already on the target channel, the server MUST reject the command with the ERR_USERONCHANNEL
        // numeric."
        server.join("bob").enter("#room");
        anne.send("INVITE BOB #ROOM").expect("443", "anne", "bob", "#room");
        anne.send("INVITE anne #room").expect("443", "anne", "anne", "#room");
    }

    @Test
    void refusesWhomAndWhatIsNotThere() {
        // "The target channel SHOULD exist (at least one user is on it). Otherwise, the server SHOULD reject the
        // command
        // with the ERR_NOSUCHCHANNEL numeric."
        server.join("bob");
        anne.send("INVITE bob #nowhere").expect("403", "anne", "#nowhere");
        anne.send("INVITE nobody #room").expect("401", "anne", "nobody");
        anne.send("INVITE bob").expect("461", "anne", "INVITE");
    }

    @Test
    void tellsThatTheInvitedIsAway() {
        // https://www.rfc-editor.org/rfc/rfc2812#section-3.2.7: "Numeric Replies: … RPL_INVITING RPL_AWAY"
        server.join("bob").send("AWAY :lunch").expect("306");
        anne.send("INVITE bob #room").expect("341");
        anne.expectNextLine(":causerie.local 301 anne bob :lunch");
    }

    @Test
    void tellsThoseWhoAskedAndMayInviteThemselves() {
        // https://ircv3.net/specs/extensions/invite-notify: "a server may choose to only send the message … to clients
        // that have the privilege to do an /INVITE on the channel themselves."
        TestClient bob = server.join("bob", "invite-notify").enter("#room");
        TestClient plain = server.join("plain").enter("#room");
        TestClient outside = server.join("outside", "invite-notify");
        server.join("eve");
        anne.send("INVITE eve #room").expect("341");
        bob.expectLine(":anne!~anne@127.0.0.1 INVITE eve #room");
        anne.send("MODE #room +i", "INVITE eve #room").expect("341");
        bob.expectNo("INVITE");
        anne.send("MODE #room +o bob", "INVITE eve #room").expect("341");
        bob.expectLine(":anne!~anne@127.0.0.1 INVITE eve #room");
        // "Other channel members SHOULD NOT be notified."
        plain.expectNo("INVITE");
        outside.expectNo("INVITE");
        anne.expectNo("INVITE");
    }

    @Test
    void listsWhereOneIsInvited() {
        // "Servers MAY allow the INVITE with no parameter, and reply with a list of channels the sender is invited to
        // as
        // RPL_INVITELIST numerics, ending with a RPL_ENDOFINVITELIST numeric."
        TestClient bob = server.join("bob");
        bob.send("INVITE").expectNextLine(":causerie.local 337 bob :End of /INVITE list");
        anne.send("MODE #room +s", "INVITE bob #room").expect("341");
        bob.expect("INVITE");
        bob.send("INVITE").expectNextLine(":causerie.local 336 bob #room");
        bob.expectNextLine(":causerie.local 337 bob :End of /INVITE list");
        bob.enter("#room").send("INVITE").expectNextLine(":causerie.local 337 bob :End of /INVITE list");
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
