package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Where devices do not share names, somebody who comes back has theirs at once, also from a session that has died without a word. */
final class TakeoverTest {
    private static final String REASON = "You have come in from elsewhere";

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(ConfigFiles.withAccounts(folder, "Anne", "bob"), "--devices", "single");

    private TestClient comeIn(String account, String nick) {
        return server.join(server.connect().send("CAP REQ sasl").logIn(account), nick);
    }

    @Test
    void endsTheFormerSessionBeforeTheNewOneSpeaks() {
        TestClient eve = server.join("eve");
        TestClient dead = comeIn("anne", "anne");
        eve.expect("JOIN");
        TestClient anne = comeIn("anne", "anne");
        anne.send("PRIVMSG #general :back");
        List<Message> heard = eve.until("PRIVMSG");
        assertEquals(
                List.of("QUIT", "JOIN", "PRIVMSG"),
                heard.stream().map(Message::verb).toList());
        assertEquals(REASON, heard.get(0).lastParam());
        assertEquals("Closing Link: 127.0.0.1 (" + REASON + ")", dead.expectEnd());
        server.awaitEmptyBut(2);
        eve.expectNo("QUIT");
        eve.send("WHOIS anne").expect("311", "eve", "anne");
    }

    @Test
    void endsItAlsoForWhoIsHereByAnotherName() {
        TestClient dead = comeIn("anne", "anne");
        TestClient anne = comeIn("anne", "anne_");
        anne.send("NICK ANNE").expect("NICK", "ANNE");
        assertEquals("Closing Link: 127.0.0.1 (" + REASON + ")", dead.expectEnd());
    }

    @Test
    void saysNothingOfWhatTheFormerSessionHasStillSent() {
        TestClient eve = server.join("eve");
        TestClient dead = comeIn("anne", "anne");
        eve.expect("JOIN");
        comeIn("anne", "anne").send("PRIVMSG eve :new");
        dead.errorAtEnd();
        eve.expect("QUIT");
        eve.expect("JOIN");
        assertEquals("new", eve.expect("PRIVMSG", "eve").lastParam());
    }

    @Test
    void waitsForAFormerSessionThatIsJustLeaving() {
        TestClient former = comeIn("anne", "anne");
        for (int i = 0; i < 20; i++) {
            former.send("QUIT");
            former = comeIn("anne", "anne");
        }
    }

    @Test
    void tellsAProgramThatWouldComeBackByItself() {
        TestClient dead = server.join(
                server.connect().send("CAP REQ :sasl causerie/session").logIn("anne"), "anne");
        comeIn("anne", "anne");
        dead.expectNextLine(":causerie.local FAIL SESSION TAKEN_OVER :" + REASON);
        assertEquals("Closing Link: 127.0.0.1 (" + REASON + ")", dead.expectEnd());
    }

    @Test
    void leavesTheNameToEverybodyElse() {
        server.join("guest");
        comeIn("anne", "other");
        comeIn("bob", "bob_").send("NICK other").expect("433", "bob_", "other");
        server.join("eve").send("NICK guest").expect("433", "eve", "guest");
        comeIn("anne", "anne_").send("NICK guest").expect("433", "anne_", "guest");
    }
}
