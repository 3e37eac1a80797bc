package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#mode-message">MODE</a> of rooms. */
final class ModeTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--max-modes", "3", "--key-length", "5");

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient bob = server.join("bob").enter("#room");

    @Test
    void tellsHowARoomIsSetAndSinceWhenItIsThere() {
        bob.send("MODE #ROOM").expectLine(":causerie.local 324 bob #room +nt");
        bob.expectLine(":causerie.local 329 bob #room 1772366400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "m", "s"})
    void setsAFlagAndTakesItAway(String letter) {
        anne.send("MODE #room +" + letter).expectLine(":anne!~anne@127.0.0.1 MODE #room +" + letter);
        bob.expectLine(":anne!~anne@127.0.0.1 MODE #room +" + letter);
        anne.send("MODE #room -" + letter).expectLine(":anne!~anne@127.0.0.1 MODE #room -" + letter);
        bob.expectLine(":anne!~anne@127.0.0.1 MODE #room -" + letter);
    }

    @Test
    void saysNothingWhenNothingChanges() {
        anne.send("MODE #room +nt-ims", "MODE #room -l", "MODE #room -k", "MODE #room -v bob", "MODE #room -b x");
        anne.expectNo("MODE");
    }

    @Test
    void tellsSeveralChangesInOneLine() {
        anne.send("MODE #room +mo-t+v bob bob").expectLine(":anne!~anne@127.0.0.1 MODE #room +mo-t+v bob bob");
    }

    @Test
    void makesSomebodyOperator() {
        anne.send("MODE #room +o bob").expect("MODE", "#room", "+o", "bob");
        bob.send("MODE #room -o anne").expectLine(":bob!~bob@127.0.0.1 MODE #room -o anne");
        anne.send("MODE #room +m").expect("482", "anne", "#room");
    }

    @Test
    void givesVoiceWhereOnlySomeMaySpeak() {
        anne.send("MODE #room +m").expect("MODE");
        bob.send("PRIVMSG #room :may I?").expect("404", "bob", "#room");
        anne.send("MODE #room +v bob").expect("MODE");
        bob.send("PRIVMSG #room :thanks");
        anne.expectLine(":bob!~bob@127.0.0.1 PRIVMSG #room :thanks");
    }

    @Test
    void letsOnlyTheInvitedIn() {
        anne.send("MODE #room +i").expect("MODE");
        server.join("eve").send("JOIN #room").expect("473", "eve", "#room");
    }

    @Test
    void letsOnlyThoseInWhoKnowTheKey() {
        anne.send("MODE #room +k abcde").expect("MODE", "#room", "+k", "abcde");
        TestClient eve = server.join("eve");
        eve.send("JOIN #room").expect("475", "eve", "#room");
        eve.send("JOIN #room ABCDE").expect("475", "eve", "#room");
        eve.send("JOIN #room abcde").expect("JOIN", "#room");
    }

    @Test
    void hidesTheKeyFromOutsiders() {
        anne.send("MODE #room +k abcde").expect("MODE");
        bob.send("MODE #room").expect("324", "bob", "#room", "+knt", "abcde");
        assertEquals(
                List.of("eve", "#room", "+knt"),
                server.join("eve").send("MODE #room").expect("324").params());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-k", "-k abcde", "-k wrong"})
    void takesAKeyAwayWhateverIsSaidOfIt(String change) {
        anne.send("MODE #room +k abcde", "MODE #room " + change).expect("MODE", "#room", "+k");
        anne.expect("MODE", "#room", "-k", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdef", "a,b", ":", ":a b", "::a"})
    void refusesWhatIsNoKey(String key) {
        // "If the value is invalid, they SHOULD return ERR_INVALIDMODEPARAM."
        anne.send("MODE #room +k " + key).expect("696", "anne", "#room", "k", "*");
        anne.expectNo("MODE");
    }

    @Test
    void letsOnlySoManyIn() {
        TestClient eve = server.join("eve");
        anne.send("MODE #room +l 2").expect("MODE", "#room", "+l", "2");
        eve.send("JOIN #room").expect("471", "eve", "#room");
        anne.send("MODE #room +l 3").expect("MODE", "#room", "+l", "3");
        eve.send("JOIN #room").expect("JOIN", "#room");
        anne.send("MODE #room -l").expectLine(":anne!~anne@127.0.0.1 MODE #room -l");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "99999999999"})
    void refusesWhatIsNoLimit(String limit) {
        anne.send("MODE #room +l " + limit).expect("696", "anne", "#room", "l", limit);
        anne.expectNo("MODE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k", "l", "o", "v"})
    void wantsAParameterWhereThereHasToBeOne(String letter) {
        anne.send("MODE #room +" + letter).expect("696", "anne", "#room", letter, "*");
    }

    @Test
    void saysWhichLetterItDoesNotKnowAndDoesTheRest() {
        anne.send("MODE #room +zm").expect("472", "anne", "z");
        anne.expect("MODE", "#room", "+m");
    }

    @Test
    void saysWhoIsNotThere() {
        server.join("eve");
        anne.send("MODE #room +o eve").expect("441", "anne", "eve", "#room");
        anne.send("MODE #room +o nobody").expect("401", "anne", "nobody");
    }

    @Test
    void isForOperatorsOnly() {
        bob.send("MODE #room +m").expect("482", "bob", "#room");
        bob.send("MODE #room +o bob").expect("482", "bob", "#room");
        // "If a user does not have appropriate privileges to change modes on the target channel, the server MUST NOT
        // process the message, and ERR_CHANOPRIVSNEEDED numeric is returned."
        TestClient eve = server.join("eve");
        eve.send("MODE #room +m").expect("482", "eve", "#room");
        eve.send("MODE #room +o eve").expect("482", "eve", "#room");
        anne.expectNo("MODE");
    }

    @Test
    void doesNothingWithoutAModeOrTwice() {
        anne.sync();
        assertEquals(
                List.of(),
                anne.send("MODE #room :", "MODE #room +", "MODE #room +-").sync());
        anne.send("MODE #room +mm-i+m").expectLine(":anne!~anne@127.0.0.1 MODE #room +m");
        anne.expectNo("MODE");
    }

    @Test
    void saysThatThereIsNoSuchRoom() {
        anne.send("MODE #nowhere").expect("403", "anne", "#nowhere");
        anne.send("MODE #room +s").expect("MODE");
        server.join("eve").send("MODE #room").expect("403", "eve", "#room");
        anne.send("MODE").expect("461", "anne", "MODE");
    }

    @ParameterizedTest
    @CsvSource({"+bbb a b c, 3", "+bbbb a b c d, 3", "+imsbbb a b c, 3"})
    void makesAsManyChangesWithAParameterAsAnnounced(String change, int bans) {
        anne.send("MODE #room " + change).expect("MODE");
        long count = anne.send("MODE #room b").until("368").stream()
                .filter(message -> message.verb().equals("367"))
                .count();
        assertEquals(bans, count);
    }
}
