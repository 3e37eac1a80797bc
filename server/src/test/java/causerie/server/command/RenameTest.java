package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/channel-rename">Channel rename</a>. */
final class RenameTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private TestClient anne;
    private TestClient bob;

    @BeforeEach
    void enter() {
        anne = server.join("anne", "draft/channel-rename").enter("#boaring");
        bob = server.join("bob", "draft/channel-rename").enter("#boaring");
        anne.expect("JOIN");
    }

    @Test
    void tellsEverybodyTheNewName() {
        anne.send("RENAME #boaring #boring :Typo fix")
                .expectLine(":anne!~anne@127.0.0.1 RENAME #boaring #boring :Typo fix");
        bob.expectLine(":anne!~anne@127.0.0.1 RENAME #boaring #boring :Typo fix");
        anne.expectNo("PART", "JOIN");
        bob.expectNo("PART", "JOIN");
    }

    /** "The server to client command MUST always include the third parameter, an empty string MAY be used". */
    @Test
    void tellsAnEmptyReasonWhereNoneWasGiven() {
        anne.send("RENAME #boaring #boring").expectLine(":anne!~anne@127.0.0.1 RENAME #boaring #boring :");
        anne.send("RENAME #boring #dull :").expectLine(":anne!~anne@127.0.0.1 RENAME #boring #dull :");
    }

    /** "A channel rename preserves all channel state, such as membership, mode and topic." */
    @Test
    void keepsEverythingElse() {
        TestClient eve = server.join("eve");
        anne.send("TOPIC #boaring :What it is about", "MODE #boaring +ntksv key bob", "MODE #boaring +b *!*@banned");
        anne.send("MODE #boaring +i", "INVITE eve #boaring").expect("341");
        eve.expect("INVITE");
        anne.send("RENAME #boaring #boring").expect("RENAME");
        anne.send("NAMES #boring").expect("353", "anne", "@", "#boring", "@anne +bob");
        anne.send("TOPIC #boring").expect("332", "anne", "#boring", "What it is about");
        anne.expect("333", "anne", "#boring", "anne!~anne@127.0.0.1");
        anne.send("MODE #boring").expect("324", "anne", "#boring", "+kinst", "key");
        anne.send("MODE #boring b").expect("367", "anne", "#boring", "*!*@banned");
        eve.send("JOIN #boring").expect("JOIN", "#boring");
        bob.sync();
        bob.send("PRIVMSG #boring :hello");
        eve.expectLine(":bob!~bob@127.0.0.1 PRIVMSG #boring :hello");
    }

    @Test
    void freesTheFormerName() {
        anne.send("RENAME #boaring #boring").expect("RENAME");
        bob.send("PRIVMSG #boaring :hello").expect("403", "bob", "#boaring");
        TestClient eve = server.join("eve").enter("#boaring");
        eve.send("NAMES #boaring").expect("353", "eve", "=", "#boaring", "@eve");
        anne.send("PART #boring").sync();
        bob.send("PART #boring").sync();
        eve.send("RENAME #boaring #boring").expect("PART", "#boaring");
    }

    /** "Implementations MUST allow channels to be renamed while only changing the casing of a channel name." */
    @Test
    void changesOnlyTheCase() {
        anne.send("RENAME #boaring #Boaring").expectLine(":anne!~anne@127.0.0.1 RENAME #boaring #Boaring :");
        bob.expectLine(":anne!~anne@127.0.0.1 RENAME #boaring #Boaring :");
        bob.send("NAMES #BOARING").expect("353", "bob", "=", "#Boaring");
        bob.send("PRIVMSG #boaring :hello");
        anne.expectLine(":bob!~bob@127.0.0.1 PRIVMSG #Boaring :hello");
    }

    /** "This fallback SHOULD NOT be used if the rename only changes the case of the channel name". */
    @Test
    void saysNothingOfTheCaseToThoseWhoDoNotKnowRename() {
        TestClient old = server.join("old").enter("#boaring");
        anne.send("RENAME #boaring #Boaring").expect("RENAME");
        old.expectNo("PART", "JOIN", "RENAME");
    }

    /**
     * "Send the client a PART message for the old channel name, with part message matching the rename reason if given. Send
     * the client a JOIN message followed by the usual messages that would be sent if the client had joined the new channel
     * normally".
     */
    @Test
    void letsThoseWhoDoNotKnowRenameLeaveAndEnter() {
        TestClient old = server.join("old").enter("#boaring");
        anne.send("TOPIC #boaring :About");
        old.expect("TOPIC");
        anne.send("RENAME #boaring #boring :Typo fix").expect("RENAME");
        old.expectNextLine(":old!~old@127.0.0.1 PART #boaring :Typo fix");
        old.expectNextLine(":old!~old@127.0.0.1 JOIN #boring");
        old.expectNextLine(":causerie.local 332 old #boring :About");
        assertEquals(
                List.of("old", "#boring", "anne!~anne@127.0.0.1"),
                old.next().params().subList(0, 3));
        old.expectNextLine(":causerie.local 353 old = #boring :@anne bob old");
        old.expectNextLine(":causerie.local 366 old #boring :End of /NAMES list");
        assertEquals(List.of(), old.sync());
        anne.expectNo("PART", "JOIN");
    }

    @Test
    void letsThemLeaveWithoutAReasonWhereNoneWasGiven() {
        TestClient old = server.join("old", "extended-join").enter("#boaring");
        anne.send("RENAME #boaring #boring").expect("RENAME");
        old.expectNextLine(":old!~old@127.0.0.1 PART #boaring");
        old.expectNextLine(":old!~old@127.0.0.1 JOIN #boring * :Real old");
        old.expectNextLine(":causerie.local 353 old = #boring :@anne bob old");
    }

    /**
     * "If a client sends a valid RENAME command without having negotiated the capability, the server SHOULD rename the
     * channel, but use the fallback mechanism to report the name change to that client."
     */
    @Test
    void renamesForThoseWhoDoNotKnowRename() {
        TestClient old = server.join("old").enter("#old");
        bob.enter("#old");
        old.expect("JOIN");
        old.send("RENAME #old #new :Better");
        old.expectNextLine(":old!~old@127.0.0.1 PART #old Better");
        old.expectNextLine(":old!~old@127.0.0.1 JOIN #new");
        old.expectNextLine(":causerie.local 353 old = #new :@old bob");
        old.expectNextLine(":causerie.local 366 old #new :End of /NAMES list");
        bob.expectLine(":old!~old@127.0.0.1 RENAME #old #new Better");
    }

    @Test
    void labelsWhatIsAnswered() {
        String[] caps = {"labeled-response", "batch", "draft/channel-rename"};
        TestClient eve = server.join("eve", caps).enter("#one");
        eve.send("@label=1 RENAME #one #two").expectNextLine("@label=1 :eve!~eve@127.0.0.1 RENAME #one #two :");
        eve.send("@label=2 RENAME #two #boaring");
        eve.expectNextLine("@label=2 :causerie.local FAIL RENAME CHANNEL_NAME_IN_USE #two #boaring "
                + ":The channel name is already taken");
        eve.send("CAP REQ :-draft/channel-rename", "@label=3 RENAME #two #three")
                .expect("CAP");
        eve.expectNextLine("@label=3 :causerie.local BATCH +r labeled-response");
        eve.expectNextLine("@batch=r :eve!~eve@127.0.0.1 PART #two");
        eve.until("BATCH");
        eve.send("@label=4 RENAME #three #THREE").expectNextLine("@label=4 :causerie.local ACK");
    }

    @Test
    void wantsTwoNames() {
        anne.send("RENAME #boaring").expect("461", "anne", "RENAME");
    }

    @Test
    void wantsARoomThatIsThere() {
        anne.send("RENAME #nowhere #boring").expect("403", "anne", "#nowhere");
    }

    @Test
    void wantsAMember() {
        server.join("eve").send("RENAME #boaring #boring").expect("442", "eve", "#boaring");
    }

    @Test
    void wantsAnOperator() {
        bob.send("RENAME #boaring #boring").expect("482", "bob", "#boaring");
        anne.send("MODE #boaring +h bob").expect("MODE");
        bob.send("RENAME #boaring #boring").expect("482", "bob", "#boaring");
        anne.send("MODE #boaring +o bob").expect("MODE");
        bob.send("RENAME #boaring #boring").expect("RENAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#taken", "#TAKEN", "#general"})
    void refusesANameInUse(String name) {
        bob.enter("#taken");
        Message refused = anne.send("RENAME #boaring " + name).expect("FAIL", "RENAME", "CHANNEL_NAME_IN_USE");
        assertEquals(
                List.of("#boaring", name, "The channel name is already taken"),
                refused.params().subList(2, 5));
        anne.send("NAMES #boaring").expect("353", "anne", "=", "#boaring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boring", "&boring", "#", "#two words", "#a,b", ":", "#boaring"})
    void refusesWhatNoRoomCanBeCalledAndWhatItIsCalledAlready(String name) {
        anne.send("RENAME #boaring :" + name).expect("FAIL", "RENAME", "CANNOT_RENAME", "#boaring");
        anne.send("NAMES #boaring").expect("353", "anne", "=", "#boaring");
    }

    @Test
    void takesNamesAsLongAsRoomsMayHave() {
        String longest = "#" + "x".repeat(49);
        anne.send("RENAME #boaring " + longest + "x").expect("FAIL", "RENAME", "CANNOT_RENAME");
        anne.send("RENAME #boaring " + longest).expect("RENAME", "#boaring", longest);
    }

    @Test
    void keepsTheNameOfTheLobbyBecauseEverybodyIsPutThere() {
        anne.send("RENAME #general #hall").expect("FAIL", "RENAME", "CANNOT_RENAME", "#general", "#hall");
    }

    @Test
    void opensARoomOfANameThatWasGivenUpInTheMeantime() {
        TestClient eve = server.join("eve").enter("#boring");
        eve.send("PART #boring").expect("PART");
        anne.send("RENAME #boaring #boring").expect("RENAME");
    }
}
