package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#nick-message">NICK</a>. */
final class NickTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void tellsEverybodyInTheRoomOnce() {
        TestClient anne = server.join("anne").enter("#one");
        TestClient bob = server.join("bob").enter("#one");
        anne.send("NICK anna").expectLine(":anne!~anne@127.0.0.1 NICK anna");
        bob.expectLine(":anne!~anne@127.0.0.1 NICK anna");
        bob.expectNo("NICK");
    }

    @Test
    void tellsNobodyWhoSharesNoRoom() {
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob").send("PART #general");
        bob.expect("PART");
        anne.send("NICK anna").expect("NICK");
        bob.expectNo("NICK");
    }

    @Test
    void isReachedUnderTheNewNameOnly() {
        TestClient anne = server.join("anne").send("NICK anna");
        anne.expect("NICK");
        TestClient bob = server.join("bob").send("PRIVMSG anne :old", "PRIVMSG anna :new");
        bob.expect("401", "bob", "anne");
        assertEquals("new", anne.expect("PRIVMSG", "anna").lastParam());
    }

    @Test
    void refusesNickInUse() {
        server.join("anne");
        server.connect().send("NICK anne").expect("433", "*", "anne");
    }

    @Test
    void refusesNickInUseInOtherLetters() {
        server.join("anne");
        server.join("bob").send("NICK ANNE").expect("433", "bob", "ANNE");
    }

    @Test
    void takesTheFormerNickOfSomebody() {
        server.join("anne").send("NICK anna").expect("NICK");
        server.join("bob").send("NICK anne").expectLine(":bob!~bob@127.0.0.1 NICK anne");
    }

    @Test
    void changesOnlyTheLettersOfANick() {
        TestClient anne = server.join("anne");
        anne.send("NICK Anne").expectLine(":anne!~anne@127.0.0.1 NICK Anne");
        server.join("bob").send("WHOIS anne").expect("311", "bob", "Anne");
    }

    @Test
    void saysNothingWhenTheNickStaysTheSame() {
        TestClient anne = server.join("anne").send("NICK anne");
        assertEquals(List.of(), anne.sync());
    }

    @Test
    void wantsANick() {
        server.connect().send("NICK").expect("431", "*");
        server.connect().send("NICK :").expect("431", "*");
    }

    @Test
    void keepsTheFormerNickWhenTheNewOneIsRefused() {
        TestClient anne = server.join("anne").send("NICK :two words");
        anne.expect("432", "anne", "*");
        anne.send("WHOIS anne").expect("311", "anne", "anne");
    }

    @Test
    void freesTheNickOfSomebodyWhoLeft() {
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob");
        anne.send("QUIT").expectEnd();
        bob.expect("QUIT");
        // The name is free right after the others are told, not before.
        server.awaitEmptyBut(1);
        bob.send("NICK anne").expect("NICK", "anne");
    }

    @Test
    void freesTheNickOfSomebodyWhoNeverCameIn() {
        TestClient early = server.connect().send("NICK anne");
        early.sync();
        early.close();
        server.awaitEmpty();
        server.join("anne");
    }
}
