package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#privmsg-message">PRIVMSG</a> and <a
 * href="https://modern.ircdocs.horse/#notice-message">NOTICE</a>. */
final class MessageTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne");
    private final TestClient bob = server.join("bob");
    private final TestClient eve = server.join("eve");

    @ParameterizedTest
    @ValueSource(strings = {"PRIVMSG", "NOTICE"})
    void reachesEverybodyElseInTheRoomOnce(String verb) {
        anne.send(verb + " #GENERAL :hello, all");
        bob.expectLine(":anne!~anne@127.0.0.1 " + verb + " #general :hello, all");
        eve.expectLine(":anne!~anne@127.0.0.1 " + verb + " #general :hello, all");
        bob.expectNo(verb);
        anne.expectNo(verb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVMSG", "NOTICE"})
    void reachesOnePersonOnly(String verb) {
        anne.send(verb + " BOB hello");
        bob.expectLine(":anne!~anne@127.0.0.1 " + verb + " bob :hello");
        eve.expectNo(verb);
        anne.expectNo(verb);
    }

    @Test
    void reachesOneself() {
        anne.send("PRIVMSG anne :note").expectLine(":anne!~anne@127.0.0.1 PRIVMSG anne :note");
        anne.expectNo("PRIVMSG");
    }

    @Test
    void keepsEveryCharacterOfTheText() {
        String text = " :  \u0002bold\u0002 \u0001ACTION waves\u0001 é 語 👋🏽 <b>&amp; ";
        anne.send("PRIVMSG bob :" + text);
        assertEquals(text, bob.expect("PRIVMSG").lastParam());
    }

    @Test
    void saysWhoAndWhatIsNotThere() {
        anne.send("PRIVMSG nobody :hello").expect("401", "anne", "nobody");
        anne.send("PRIVMSG #nowhere :hello").expect("403", "anne", "#nowhere");
    }

    @Test
    void neverAnswersANoticeOfThoseWhoAreNotInYet() {
        TestClient late = server.connect().send("NOTICE anne :hello");
        assertEquals(List.of(), late.sync());
        anne.expectNo("NOTICE");
    }

    @Test
    void doesNotReachSomebodyWhoIsStillComing() {
        server.connect().send("NICK late").sync();
        anne.send("PRIVMSG late :hello").expect("401", "anne", "late");
    }

    @Test
    void wantsARecipientAndAText() {
        anne.send("PRIVMSG").expect("411", "anne");
        anne.send("PRIVMSG :").expect("411", "anne");
        anne.send("PRIVMSG bob").expect("412", "anne");
        anne.send("PRIVMSG bob :").expect("412", "anne");
        bob.expectNo("PRIVMSG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTICE",
                "NOTICE bob",
                "NOTICE bob :",
                "NOTICE nobody :hello",
                "NOTICE #nowhere :hello",
                "NOTICE #elsewhere :hello",
                "NOTICE a,b,c,d,e,f :hello"
            })
    void neverAnswersANotice(String line) {
        // "automatic replies must never be sent in response to a NOTICE message"
        server.join("zoe").enter("#elsewhere").sync();
        anne.sync();
        assertEquals(List.of(), anne.send(line).sync());
    }

    @Test
    void serves4TargetsAndNamesTheOthers() {
        server.join("zoe");
        anne.send("PRIVMSG bob,#general,nobody,eve,zoe,BOB,tom :hello").expect("401", "anne", "nobody");
        anne.expect("407", "anne", "zoe");
        anne.expect("407", "anne", "tom");
        anne.expectNo("407");
        bob.expect("PRIVMSG", "bob", "hello");
        bob.expect("PRIVMSG", "#general", "hello");
        eve.expect("PRIVMSG", "#general", "hello");
        eve.expect("PRIVMSG", "eve", "hello");
    }

    @Test
    void refusesNoTargetOfFour() {
        anne.send("PRIVMSG bob,eve,#general,anne :hello").expectNo("407");
    }

    @Test
    void reachesATargetNamedTwiceOnce() {
        anne.send("PRIVMSG bob,BOB,bob,,bob :hello");
        bob.expect("PRIVMSG", "bob", "hello");
        anne.expectNo("407");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void isNotForOutsidersUnlessTheRoomAllowsIt() {
        bob.enter("#room");
        anne.send("PRIVMSG #room :hello").expect("404", "anne", "#room");
        bob.send("MODE #room -n").expect("MODE");
        anne.send("PRIVMSG #room :hello");
        bob.expect("PRIVMSG", "#room", "hello");
    }

    @Test
    void isNotForOutsidersOfAModeratedOrSecretRoom() {
        bob.enter("#room").send("MODE #room -n+m").expect("MODE");
        anne.send("PRIVMSG #room :hello").expect("404", "anne", "#room");
        bob.send("MODE #room -m+s").expectLine(":bob!~bob@127.0.0.1 MODE #room -m+s");
        anne.send("PRIVMSG #room :hello").expect("403", "anne", "#room");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void isNotForThoseWhoHaveLeft() {
        anne.send("PART #general", "PRIVMSG #general :hello").expect("404", "anne", "#general");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void relaysTheLongestLineThatFitsWithTheSendersName() {
        String relayed = ":anne!~anne@127.0.0.1 PRIVMSG bob :";
        String fits = "x".repeat(510 - relayed.length());
        anne.send("PRIVMSG bob :" + fits);
        bob.expectLine(relayed + fits);
    }

    @Test
    void refusesALineThatNoLongerFitsWithTheSendersName() {
        String relayed = ":anne!~anne@127.0.0.1 PRIVMSG bob :";
        anne.send("PRIVMSG bob :" + "x".repeat(511 - relayed.length())).expect("417", "anne");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void showsTheSendersOwnNameWhateverWasSent() {
        anne.send(":eve!~eve@127.0.0.1 PRIVMSG bob :trust me");
        Message heard = bob.expect("PRIVMSG");
        assertEquals("anne!~anne@127.0.0.1", heard.source().toString());
    }
}
