package causerie.server.command;

import static causerie.server.command.ChathistoryTest.batch;
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

/** Who may read what by <a href="https://ircv3.net/specs/extensions/chathistory">chathistory</a>, under which names. */
final class ChathistoryReadersTest {
    private static final String FAIL = ":causerie.local FAIL CHATHISTORY ";

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

    private final TestClient anne = join("anne").enter("#room");
    private final TestClient bob = join("bob").enter("#room");

    private TestClient join(String nick) {
        return server.join(nick, "batch", "message-tags", "draft/chathistory", "echo-message");
    }

    @BeforeEach
    void talk() {
        anne.send("PRIVMSG #room :hello").sync();
        bob.sync();
    }

    private static String latest(TestClient client, String target) {
        return batch(client, "CHATHISTORY LATEST " + target + " * 1", "chathistory", target)
                .get(0)
                .lastParam();
    }

    @Test
    void givesWhatTwoPeopleSaidToThemOnly() {
        // "the server SHOULD include history sent between the current user and the target nickname, including outgoing
        // messages"
        anne.send("PRIVMSG bob :psst").expect("PRIVMSG");
        bob.expect("PRIVMSG");
        bob.send("PRIVMSG anne :what?").expect("PRIVMSG");
        anne.expect("PRIVMSG");
        List<Message> seen = batch(anne, "CHATHISTORY LATEST bob * 5", "chathistory", "bob");
        assertEquals(
                List.of("psst", "what?"), seen.stream().map(Message::lastParam).toList());
        assertEquals(
                2,
                batch(bob, "CHATHISTORY LATEST anne * 5", "chathistory", "anne").size());
        TestClient eve = join("eve");
        assertEquals(List.of(), batch(eve, "CHATHISTORY LATEST bob * 5", "chathistory", "bob"));
    }

    @Test
    void followsSomebodyWhoIsCalledOtherwise() {
        // "The server SHOULD attempt to include history involving other nicknames if either … has changed"
        anne.send("PRIVMSG bob :psst").expect("PRIVMSG");
        bob.send("NICK rob").expect("NICK");
        anne.sync();
        assertEquals(
                1,
                batch(anne, "CHATHISTORY LATEST rob * 5", "chathistory", "rob").size());
    }

    @Test
    void takesNobodyForWhoeverHadTheNameBefore() {
        anne.send("PRIVMSG bob :psst").expect("PRIVMSG");
        bob.send("QUIT").expectEnd();
        server.awaitEmptyBut(1);
        anne.sync();
        TestClient other = join("bob");
        assertEquals(List.of(), batch(other, "CHATHISTORY LATEST anne * 5", "chathistory", "anne"));
        assertEquals(List.of(), batch(anne, "CHATHISTORY LATEST bob * 5", "chathistory", "bob"));
    }

    @Test
    void hidesWhatIsSaidToRanks() {
        anne.send("PRIVMSG @#room :ops only").expect("PRIVMSG");
        assertEquals("hello", latest(anne, "#room"));
        assertEquals("ops only", latest(anne, "@#room"));
        bob.sync();
        bob.send("CHATHISTORY LATEST @#room * 1")
                .expectNextLine(FAIL + "INVALID_TARGET LATEST @#room :Messages could not be retrieved");
    }

    @Test
    void isForMembersOnly() {
        // "Servers MUST ensure that users cannot obtain history they are not authorised to view."
        TestClient eve = join("eve");
        eve.send("CHATHISTORY LATEST #room * 5")
                .expectNextLine(FAIL + "INVALID_TARGET LATEST #room :Messages could not be retrieved");
        eve.send("CHATHISTORY LATEST #nowhere * 5")
                .expectNextLine(FAIL + "INVALID_TARGET LATEST #nowhere :Messages could not be retrieved");
        eve.send("CHATHISTORY LATEST nobody * 5")
                .expectNextLine(FAIL + "INVALID_TARGET LATEST nobody :Messages could not be retrieved");
    }

    @Test
    void goesOnWhenARoomIsOpenedAgain() {
        anne.send("PART #room").expect("PART");
        bob.expect("PART");
        bob.send("PART #room").expect("PART");
        anne.enter("#Room");
        assertEquals("hello", latest(anne, "#Room"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+i", "+k secret", "+b eve!*@*"})
    void beginsAnewWhereNotEverybodyCouldComeIn(String mode) {
        anne.send("MODE #room " + mode).expect("MODE");
        bob.send("PART #room").expect("PART");
        anne.send("PART #room").expect("PART");
        TestClient eve = join("eve").enter("#room");
        assertEquals(List.of(), batch(eve, "CHATHISTORY LATEST #room * 5", "chathistory", "#room"));
    }

    @Test
    void goesWithARoomThatIsCalledOtherwise() {
        anne.send("RENAME #room #kitchen").sync();
        bob.sync();
        assertEquals("hello", latest(anne, "#kitchen"));
        TestClient eve = join("eve").enter("#room");
        assertEquals(List.of(), batch(eve, "CHATHISTORY LATEST #room * 5", "chathistory", "#room"));
    }

    @Test
    void forgetsWhatWasTakenBack() {
        TestClient eve = server.join("eve", "draft/message-redaction", "message-tags", "echo-message")
                .enter("#room");
        String id = eve.send("PRIVMSG #room :oops")
                .expect("PRIVMSG")
                .tags()
                .get("msgid")
                .orElseThrow();
        eve.send("REDACT #room " + id).expect("REDACT");
        anne.sync();
        assertEquals("hello", latest(anne, "#room"));
    }

    @Test
    void keepsNothingOfTyping() {
        TestClient eve = server.join("eve", "batch", "draft/chathistory", "draft/event-playback", "message-tags");
        eve.enter("#room").send("@+typing=active TAGMSG #room").sync();
        assertEquals(
                List.of("JOIN"),
                batch(eve, "CHATHISTORY LATEST #room * 1", "chathistory", "#room").stream()
                        .map(Message::verb)
                        .toList());
    }
}
