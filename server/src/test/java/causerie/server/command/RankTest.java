package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * <a href="https://modern.ircdocs.horse/#channel-membership-prefixes">Channel Membership Prefixes</a>: who may do what to
 * whom. Anne opened the room and is nothing but its founder; actor and target are what the test makes them.
 */
final class RankTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient actor = server.join("actor").enter("#room");
    private final TestClient target = server.join("target").enter("#room");

    RankTest() {
        anne.send("MODE #room +q-o anne anne").expect("MODE", "#room", "+q-o", "anne", "anne");
    }

    private void make(String nick, String mode) {
        if (!mode.equals("-")) {
            anne.send("MODE #room +" + mode + " " + nick).expect("MODE", "#room", "+" + mode, nick);
        }
        anne.sync();
        actor.sync();
        target.sync();
    }

    @ParameterizedTest
    @CsvSource({"q, ~", "a, &", "o, @", "h, %", "v, +"})
    void isShownBeforeTheNick(String mode, String sign) {
        make("target", mode);
        List<String> names = Arrays.asList(
                actor.send("NAMES #room").expect("353").lastParam().split(" "));
        assertEquals(List.of("~anne", "actor", sign + "target"), names);
        anne.send("MODE #room -" + mode + " target").expect("MODE", "#room", "-" + mode, "target");
        assertTrue(actor.send("NAMES #room").expect("353").lastParam().endsWith(" target"));
    }

    @ParameterizedTest
    @CsvSource({
        "q, q", "q, a", "q, o", "q, h", "q, v", "a, o", "a, h", "a, v", "o, o", "o, h", "o, v", "h, v",
    })
    void mayGiveAndTakeThisRank(String rank, String mode) {
        make("actor", rank);
        actor.send("MODE #room +" + mode + " target").expect("MODE", "#room", "+" + mode, "target");
        target.expectLine(":actor!~actor@127.0.0.1 MODE #room +" + mode + " target");
        actor.send("MODE #room -" + mode + " target").expect("MODE", "#room", "-" + mode, "target");
    }

    @ParameterizedTest
    @CsvSource({
        "a, q", "a, a", "o, q", "o, a", "h, q", "h, a", "h, o", "h, h", "v, q", "v, a", "v, o", "v, h", "v, v", "-, q",
        "-, a", "-, o", "-, h", "-, v",
    })
    void mayNotGiveThisRank(String rank, String mode) {
        make("actor", rank);
        actor.send("MODE #room +" + mode + " target").expect("482", "actor", "#room");
        target.expectNo("MODE");
    }

    @ParameterizedTest
    @CsvSource({
        "a, q, q",
        "a, a, a",
        "o, q, q",
        "o, a, a",
        "h, o, o",
        "h, h, h",
        "v, v, v",
        "-, v, v",
        // A lower mode of somebody who has a higher one as well.
        "a, qo, o",
        "o, ao, o",
        "o, av, v",
        "h, ov, v",
    })
    void mayNotDemoteSomebodyOfThisRank(String rank, String theirs, String mode) {
        make("actor", rank);
        for (String one : theirs.split("")) {
            make("target", one);
        }
        actor.send("MODE #room -" + mode + " target").expect("482", "actor", "#room");
        target.expectNo("MODE");
    }

    @ParameterizedTest
    @CsvSource({"q, q", "q, a", "q, -", "a, o", "a, h", "a, -", "o, o", "o, h", "o, v", "o, -", "h, v", "h, -"})
    void mayRemoveSomebodyOfThisRank(String rank, String theirs) {
        make("actor", rank);
        make("target", theirs);
        actor.send("KICK #room target :go").expectLine(":actor!~actor@127.0.0.1 KICK #room target :go");
        target.expect("KICK", "#room", "target");
    }

    @ParameterizedTest
    @CsvSource({"a, q", "a, a", "o, q", "o, a", "h, q", "h, a", "h, o", "h, h", "v, v", "v, -", "-, -", "-, v"})
    void mayNotRemoveSomebodyOfThisRank(String rank, String theirs) {
        // "Users with this mode [protected] cannot be kicked and cannot have this mode removed by other protected
        // users."
        make("actor", rank);
        make("target", theirs);
        actor.send("KICK #room target").expect("482", "actor", "#room");
        target.expectNo("KICK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "a", "o", "h", "v"})
    void maySpeakWhereOnlySomeMay(String rank) {
        anne.send("MODE #room +om anne").expect("MODE");
        actor.send("PRIVMSG #room :may I?").expect("404", "actor", "#room");
        make("actor", rank);
        actor.send("PRIVMSG #room :thanks");
        anne.expectLine(":actor!~actor@127.0.0.1 PRIVMSG #room :thanks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "a", "o", "h", "v"})
    void mayBeLaidDown(String rank) {
        make("actor", rank);
        actor.send("MODE #room -" + rank + " actor").expect("MODE", "#room", "-" + rank, "actor");
    }

    @Test
    void isLaidDownForALowerOneInOneCommand() {
        make("actor", "o");
        actor.send("MODE #room -o+v actor actor").expect("MODE", "#room", "-o+v", "actor", "actor");
        actor.send("MODE #room +m").expect("482", "actor", "#room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "a", "o"})
    void maySetTheRoom(String rank) {
        make("actor", rank);
        actor.send("MODE #room +m").expect("MODE", "#room", "+m");
        actor.send("MODE #room +b somebody").expect("MODE", "#room", "+b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+m", "+b x", "+e x", "+I x", "+k x", "+l 5", "-t", "+C", "+p"})
    void isNotEnoughForAHalfOperatorToSetTheRoom(String change) {
        make("actor", "h");
        actor.send("MODE #room " + change).expect("482", "actor", "#room");
        target.expectNo("MODE");
    }

    @Test
    void doesWhatItAllowsAndSaysOnceThatTheRestIsNot() {
        make("actor", "h");
        actor.send("MODE #room +misv target").expect("482", "actor", "#room");
        List<Message> after = actor.sync();
        assertEquals(List.of("MODE"), after.stream().map(Message::verb).toList());
        assertEquals(List.of("#room", "+v", "target"), after.get(0).params());
    }

    @Test
    void letsHalfOperatorsSayWhatTheRoomIsAbout() {
        // "users must have channel privileges such as halfop or operator status in order to change the topic"
        make("actor", "v");
        actor.send("TOPIC #room :news").expect("482", "actor", "#room");
        make("actor", "h");
        actor.send("TOPIC #room :news").expect("TOPIC", "#room", "news");
    }

    @Test
    void doesNotLetHalfOperatorsInviteWhereOnlyTheInvitedMayEnter() {
        anne.send("MODE #room +i").expect("MODE");
        server.join("eve");
        make("actor", "h");
        actor.send("INVITE eve #room").expect("482", "actor", "#room");
        make("actor", "o");
        actor.send("INVITE eve #room").expect("341", "actor", "eve", "#room");
    }
}
