package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#kick-message">KICK</a>. */
final class KickTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient bob = server.join("bob").enter("#room");

    @Test
    void tellsEverybodyAndTheOneWhoHasToGo() {
        TestClient eve = server.join("eve").enter("#room");
        anne.send("KICK #ROOM BOB :too loud").expectLine(":anne!~anne@127.0.0.1 KICK #room bob :too loud");
        bob.expectLine(":anne!~anne@127.0.0.1 KICK #room bob :too loud");
        eve.expectLine(":anne!~anne@127.0.0.1 KICK #room bob :too loud");
        bob.send("PRIVMSG #room :still here?").expect("404", "bob", "#room");
        bob.send("JOIN #room").expect("JOIN", "#room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KICK #room bob", "KICK #room bob :"})
    void givesTheNickForAReasonWhenNoneIsGiven(String line) {
        // "If no comment is given, the server SHOULD use a default message instead."
        anne.send(line).expect("KICK", "#room", "bob", "anne");
    }

    @Test
    void removesSeveralFromOneRoom() {
        // "Servers MUST NOT send multiple users in this message to clients, and MUST distribute these multiple-user
        // KICK
        // messages as a series of messages with a single user name on each." "<comment> (if it exists) should be on
        // each"
        server.join("eve").enter("#room");
        anne.send("KICK #room bob,nobody,eve :out");
        anne.expect("KICK", "#room", "bob", "out");
        anne.expect("401", "anne", "nobody");
        anne.expect("KICK", "#room", "eve", "out");
    }

    @Test
    void removesOneFromEachOfSeveralRooms() {
        // https://www.rfc-editor.org/rfc/rfc2812#section-3.2.8: "For the message to be syntactically correct, there
        // MUST
        // be either one channel parameter and multiple user parameter, or as many channel parameters as there are user
        // parameters."
        anne.enter("#two").enter("#three");
        bob.enter("#two");
        server.join("eve").enter("#three");
        anne.send("KICK #room,#two,#nowhere,#three bob,bob,bob,eve :out");
        anne.expect("KICK", "#room", "bob", "out");
        anne.expect("KICK", "#two", "bob", "out");
        anne.expect("403", "anne", "#nowhere");
        anne.expect("KICK", "#three", "eve", "out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KICK", "KICK #room", "KICK #room :", "KICK #room,#two bob", "KICK #room,#two bob,eve,zoe"})
    void wantsARoomForEachPerson(String line) {
        anne.enter("#two").send(line).expect("461", "anne", "KICK");
        anne.expectNo("KICK");
    }

    @ParameterizedTest
    @CsvSource({"bob, #room anne, 482, #room", "eve, #room anne, 442, #room"})
    void isForThoseWhoKeepOrder(String who, String line, String numeric, String about) {
        TestClient other = who.equals("bob") ? bob : server.join(who);
        other.send("KICK " + line).expect(numeric, who, about);
        anne.expectNo("KICK");
    }

    @Test
    void removesNobodyWhoIsNotThere() {
        server.join("eve");
        anne.send("KICK #room eve").expect("441", "anne", "eve", "#room");
        anne.send("KICK #room nobody").expect("401", "anne", "nobody");
        anne.send("KICK #nowhere bob").expect("403", "anne", "#nowhere");
    }

    @Test
    void cutsAReasonAtItsLimit() {
        anne.send("KICK #room bob :" + "é".repeat(201));
        assertEquals("é".repeat(200), bob.expect("KICK").lastParam());
    }

    @Test
    void removesOneself() {
        anne.send("KICK #room anne :enough").expectLine(":anne!~anne@127.0.0.1 KICK #room anne :enough");
    }
}
