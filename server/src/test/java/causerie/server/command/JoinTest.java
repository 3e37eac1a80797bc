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

/** <a href="https://modern.ircdocs.horse/#join-message">JOIN</a>. */
final class JoinTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--max-channels", "3", "--channel-length", "10");

    @Test
    void putsEverybodyIntoTheLobby() {
        TestClient anne = server.join("anne");
        server.connect().register("bob").expectLine(":causerie.local 353 bob = #general :anne bob");
        anne.expectLine(":bob!~bob@127.0.0.1 JOIN #general");
    }

    @Test
    void makesNobodyOperatorOfTheLobby() {
        TestClient anne = server.join("anne");
        anne.send("MODE #general +m").expect("482", "anne", "#general");
    }

    @Test
    void makesTheFirstOneOperatorOfAnyOtherRoom() {
        server.join("anne").enter("#room");
        TestClient bob = server.join("bob").send("JOIN #room");
        bob.expectLine(":causerie.local 353 bob = #room :@anne bob");
    }

    @Test
    void tellsTheTopicBeforeTheNames() {
        // "JOIN … RPL_TOPIC … (with RPL_TOPICWHOTIME) … RPL_NAMREPLY … RPL_ENDOFNAMES"
        server.join("anne").enter("#room").send("TOPIC #room :tea").expect("TOPIC");
        List<Message> answers = server.join("bob").send("JOIN #room").until("366");
        assertEquals(
                List.of("JOIN", "332", "333", "353", "366"),
                answers.stream().map(Message::verb).toList());
    }

    @Test
    void saysNothingOfATopicThatIsNotThere() {
        // "RPL_NOTOPIC … MUST NOT be sent on join" is said of the topic of a room that has none.
        List<Message> answers = server.join("anne").send("JOIN #room").until("366");
        assertEquals(
                List.of("JOIN", "353", "366"),
                answers.stream().map(Message::verb).toList());
    }

    @Test
    void entersSeveralRoomsAtOnceEachWithItsKey() {
        TestClient anne = server.join("anne").send("JOIN #a", "MODE #a +k one", "JOIN #b", "MODE #b +k two");
        anne.sync();
        TestClient bob = server.join("bob").send("JOIN #a,#b one,two");
        bob.expect("JOIN", "#a");
        bob.expect("JOIN", "#b");
    }

    @Test
    void givesEachRoomItsOwnKeyWhateverElseIsInTheList() {
        TestClient anne = server.join("anne").send("JOIN #b", "MODE #b +k two");
        anne.sync();
        server.join("bob").send("JOIN #general,#general,#b x,y,two").expect("JOIN", "#b");
        server.join("eve").send("JOIN ,#b x,two").expect("JOIN", "#b");
    }

    @Test
    void goesOnAfterARoomThatIsRefused() {
        TestClient anne = server.join("anne").send("JOIN #a", "MODE #a +i");
        anne.sync();
        TestClient bob = server.join("bob").send("JOIN #a,#b");
        bob.expect("473", "bob", "#a");
        bob.expect("JOIN", "#b");
    }

    @Test
    void isInARoomOnlyOnce() {
        TestClient anne = server.join("anne").enter("#room").send("JOIN #ROOM", "JOIN #room,#room");
        assertEquals(List.of(), anne.sync());
    }

    @Test
    void keepsTheSpellingOfWhoeverOpenedTheRoom() {
        server.join("anne").enter("#Room");
        server.join("bob").send("JOIN #room").expect("JOIN", "#Room");
    }

    @Test
    void leavesAllRoomsWithZero() {
        // "JOIN 0 … the server MUST process this command as if it were a PART command for every channel"
        TestClient anne = server.join("anne").enter("#a").send("JOIN 0");
        assertEquals(
                List.of("#a", "#general"),
                anne.sync().stream().map(message -> message.param(0)).sorted().toList());
        anne.send("PRIVMSG #general :hello").expect("404", "anne", "#general");
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "&room", "+room", "anne"})
    void refusesWhatDoesNotBeginLikeARoom(String name) {
        server.join("anne").send("JOIN " + name).expect("403", "anne", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "##a\u0007b", "#a\u200bb", "#a\u202eb", "#a:b"})
    void refusesWhatIsNoNameOfARoom(String name) {
        // ERR_BADCHANMASK: "Indicates the supplied channel name is not valid. This is similar to, but stronger than,
        // ERR_NOSUCHCHANNEL, which indicates that the channel does not exist, but that it may be a valid name."
        server.join("anne").send("JOIN " + name).expect("476", "anne", name);
    }

    @Test
    void takesANameOfExactlyTheAnnouncedLength() {
        server.join("anne").send("JOIN #" + "é".repeat(9)).expect("JOIN", "#" + "é".repeat(9));
    }

    @Test
    void refusesANameOfOneCharacterMore() {
        server.join("anne").send("JOIN #" + "é".repeat(10)).expect("476", "anne", "#" + "é".repeat(10));
    }

    @Test
    void knowsARoomByItsNormalForm() {
        server.join("anne").enter("#caf\u00e9");
        server.join("bob").send("JOIN #cafe\u0301").expect("JOIN", "#caf\u00e9");
    }

    @Test
    void letsSomebodyIntoAsManyRoomsAsAnnounced() {
        TestClient anne = server.join("anne").enter("#two").enter("#three");
        anne.send("JOIN #four").expect("405", "anne", "#four");
    }

    @Test
    void letsSomebodyInAgainWhoHasLeftARoom() {
        TestClient anne = server.join("anne").enter("#two").enter("#three");
        anne.send("PART #two", "JOIN #four").expect("JOIN", "#four");
    }

    @Test
    void wantsARoom() {
        server.join("anne").send("JOIN").expect("461", "anne", "JOIN");
    }

    @Test
    void forgetsARoomThatEverybodyHasLeft() {
        TestClient anne = server.join("anne").send("JOIN #room", "MODE #room +m", "PART #room");
        anne.expect("PART");
        TestClient bob = server.join("bob").enter("#room").send("MODE #room");
        bob.expect("324", "bob", "#room", "+nt");
    }

    @Test
    void keepsTheLobbyThatEverybodyHasLeft() {
        TestClient anne = server.join("anne").send("TOPIC #general :tea", "PART #general", "JOIN #general");
        anne.expect("PART");
        anne.expect("332", "anne", "#general", "tea");
    }

    @Test
    void tellsNoNamesToThoseWhoDoNotWantThem() {
        // https://ircv3.net/specs/extensions/no-implicit-names: "When negotiated, servers MUST NOT send an implicit
        // NAMES
        // reply after sending a JOIN message. Servers MUST reply to explicit NAMES commands sent by the client as
        // usual."
        TestClient anne = server.join("anne").enter("#room").send("TOPIC #room :tea");
        anne.sync();
        TestClient bob = server.join("bob", "no-implicit-names").send("JOIN #room");
        List<Message> answers = bob.sync();
        assertEquals(
                List.of("JOIN", "332", "333"),
                answers.stream().map(Message::verb).toList());
        bob.send("NAMES #room").expectNextLine(":causerie.local 353 bob = #room :@anne bob");
        bob.expectNextLine(":causerie.local 366 bob #room :End of /NAMES list");
    }

    @Test
    void needsNoLobby() {
        try (TestServer bare = TestServer.start("--lobby", "none")) {
            TestClient anne = bare.join("anne");
            anne.expectNo("JOIN", "353");
        }
    }
}
