package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.config.ScramVerifier;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The capability of docs/extensions.md: somebody who comes back is known by a token. */
final class SessionTest {
    private static final String UNKNOWN =
            ":causerie.local FAIL SESSION INVALID_TOKEN RESUME :This token is not known, or not any more";
    private static final String CAPABILITIES = "CAP REQ :sasl causerie/session";

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(ConfigFiles.withAccounts(folder, "Anne", "bob"));

    private static TestClient asking(TestServer server) {
        TestClient client = server.connect().send(CAPABILITIES);
        client.expect("CAP", "*", "ACK");
        return client;
    }

    private static String token(TestClient newcomer, String nick) {
        newcomer.send("NICK " + nick, "USER " + nick + " 0 * :Real", "CAP END");
        String token = newcomer.expect("SESSION", "TOKEN").param(1);
        newcomer.expect("366");
        return token;
    }

    private TestClient back(String token) {
        return asking(server).send("SESSION RESUME " + token);
    }

    @Test
    void givesATokenAfterTheWelcomeToThoseWhoAskForIt() {
        String token = token(asking(server), "anna");
        assertTrue(token.matches("[A-Za-z0-9_-]{43}"), token);
        assertNotEquals(token, token(asking(server), "bert"));
        server.join("eve").expectNo("SESSION");
    }

    @Test
    void givesAGuestTheNameBackAtOnceAndEndsTheFormerSessionFirst() {
        TestClient eve = server.join("eve");
        TestClient dead = asking(server);
        String token = token(dead, "tom");
        eve.expect("JOIN");
        TestClient tom = back(token);
        tom.expectNextLine(":causerie.local SESSION RESUMED tom *");
        dead.expectNextLine(":causerie.local FAIL SESSION TAKEN_OVER :You have come in from elsewhere");
        dead.expectEnd();
        tom.send("USER tom 0 * :Tom", "CAP END").expect("001", "tom");
        tom.expect("366");
        tom.expectNo("SESSION");
        tom.send("PRIVMSG #general :back");
        assertEquals(
                List.of("QUIT", "JOIN", "PRIVMSG"),
                eve.until("PRIVMSG").stream().map(Message::verb).toList());
        back(token).expectNextLine(":causerie.local SESSION RESUMED tom *");
    }

    @Test
    void logsInAgain() {
        TestClient dead = asking(server).logIn("anne");
        String token = token(dead, "anne");
        dead.reset();
        TestClient anne = back(token);
        anne.expectNextLine(":causerie.local 900 * *!*@127.0.0.1 Anne :You are now logged in as Anne");
        anne.expectNextLine(":causerie.local SESSION RESUMED anne Anne");
        anne.send("USER anne 0 * :Anne", "CAP END").expect("001", "anne");
        anne.send("WHOIS anne").expect("330", "anne", "anne", "Anne");
    }

    @Test
    void knowsWhatWasChangedMeanwhile() {
        TestClient dead = asking(server);
        String token = token(dead, "anna");
        dead.logIn("anne").send("NICK annabel").expect("NICK", "annabel");
        dead.close();
        server.awaitEmpty();
        TestClient anne = back(token);
        anne.expect("900", "*", "*!*@127.0.0.1", "Anne");
        anne.expectNextLine(":causerie.local SESSION RESUMED annabel Anne");
    }

    @Test
    void leavesTheNameToWhoHasItByNow() {
        TestClient dead = asking(server);
        String token = token(dead, "tom");
        dead.close();
        server.awaitEmpty();
        server.join("tom");
        TestClient tom = back(token);
        tom.expectNextLine(":causerie.local SESSION RESUMED * *");
        tom.send("NICK tom2", "USER tom 0 * :Tom", "CAP END").expect("001", "tom2");
    }

    @Test
    void leavesTheNameToTheAccountThatWasMadeMeanwhile() {
        TestClient dead = asking(server);
        String token = token(dead, "carl");
        dead.close();
        server.reconfigure(ConfigFiles.withAccounts(folder, "Carl"));
        back(token).expectNextLine(":causerie.local SESSION RESUMED * *");
    }

    @Test
    void isTheNameOfNobodyElse() {
        // Two guests, of whom one has the other's former name, are two authors.
        String token = token(asking(server), "tom");
        asking(server).send("NICK tom").expect("433", "*", "tom");
        TestClient other = asking(server);
        token(other, "eve");
        other.send("NICK tom").expect("433", "eve", "tom");
        back(token).expectNextLine(":causerie.local SESSION RESUMED tom *");
    }

    @Test
    void forgetsATokenAfter30DaysAndNotSooner() {
        TestClient dead = asking(server);
        String token = token(dead, "tom");
        dead.close();
        server.awaitEmpty();
        server.clock().advance(Duration.ofDays(30).minusMillis(1));
        TestClient tom = back(token);
        tom.expect("SESSION", "RESUMED");
        tom.send("USER tom 0 * :Tom", "CAP END").expect("366");
        tom.close();
        server.awaitEmpty();
        server.clock().advance(Duration.ofDays(30).minusMillis(1));
        back(token).expect("SESSION", "RESUMED");
        server.clock().advance(Duration.ofMillis(1));
        back(token).expectNextLine(UNKNOWN);
    }

    @Test
    void forgetsATokenWhenAsked() {
        TestClient tom = asking(server);
        String token = token(tom, "tom");
        tom.send("SESSION FORGET").expectNextLine(":causerie.local SESSION FORGOTTEN");
        back(token).expectNextLine(UNKNOWN);
    }

    @Test
    void forgetsATokenWhenThePasswordIsAnother() {
        String token = token(asking(server).logIn("anne"), "anne");
        back(token).expect("900");
        server.reconfigure(ConfigFiles.write(
                folder,
                "[account.Anne]\npassword-hash = \"" + ScramVerifier.of("another", new byte[16], 100_000) + "\"\n"));
        back(token).expectNextLine(UNKNOWN);
        server.reconfigure();
        back(token).expectNextLine(UNKNOWN);
    }

    @Test
    void staysForgottenAlsoWhenItsClientIsStillThereAndCalledOtherwise() {
        TestClient dead = asking(server).logIn("anne");
        String token = token(dead, "anne");
        server.reconfigure(ConfigFiles.write(
                folder,
                "[account.Anne]\npassword-hash = \"" + ScramVerifier.of("another", new byte[16], 100_000) + "\"\n"));
        dead.send("NICK annabel").expect("NICK", "annabel");
        back(token).expectNextLine(UNKNOWN);
    }

    @Test
    void countsNoWrongTokensAsWrongPasswords() {
        for (int i = 0; i < 4; i++) {
            back("x").expectNextLine(UNKNOWN);
        }
        asking(server).logIn("anne");
    }

    @Test
    void knowsAGoodTokenAlsoOfAnAddressThatHasToWaitWithPasswords() {
        String token = token(asking(server), "tom");
        for (int i = 0; i < 3; i++) {
            server.connect()
                    .send("CAP REQ sasl", "AUTHENTICATE PLAIN", "AUTHENTICATE AGFubmUAd3Jvbmc=")
                    .expect("904");
        }
        back(token).expect("SESSION", "RESUMED", "tom");
    }

    @Test
    void welcomesWhoHasSaidAllElseBefore() {
        String token = token(asking(server), "tom");
        TestClient tom = asking(server).send("USER tom 0 * :Tom", "CAP END", "SESSION RESUME " + token);
        tom.expectNextLine(":causerie.local SESSION RESUMED tom *");
        tom.expect("001", "tom");
    }

    @Test
    void tellsWhatTheClientIsCalledThatHasChosenAnotherNameAlready() {
        TestClient dead = asking(server);
        String token = token(dead, "tom");
        dead.close();
        server.awaitEmpty();
        server.join("tom");
        asking(server)
                .send("NICK tom3", "SESSION RESUME " + token)
                .expectNextLine(":causerie.local SESSION RESUMED tom3 *");
    }

    @Test
    void hasWhatAGuestSaysAgainHeardOnce() {
        TestClient eve = server.join("eve");
        TestClient dead = server.connect().send("CAP REQ :causerie/session causerie/id echo-message message-tags");
        dead.expect("CAP", "*", "ACK");
        String token = token(dead, "tom");
        String line = "@causerie/id=k1 PRIVMSG #general :tea?";
        String msgid = dead.send(line).expect("PRIVMSG").tags().get("msgid").orElseThrow();
        TestClient tom = server.connect().send("CAP REQ :causerie/session causerie/id echo-message message-tags");
        tom.expect("CAP", "*", "ACK");
        tom.send("SESSION RESUME " + token, "USER tom 0 * :Tom", "CAP END").expect("366");
        assertEquals(msgid, tom.send(line).expect("PRIVMSG").tags().get("msgid").orElseThrow());
        tom.send("PRIVMSG #general :coffee?");
        assertEquals("tea?", eve.expect("PRIVMSG").lastParam());
        assertEquals("coffee?", eve.expect("PRIVMSG").lastParam());
    }

    @Test
    void keepsAsManyTokensAsConfiguredAndForgetsGuestsFirst() {
        try (TestServer small = TestServer.start(ConfigFiles.withAccounts(folder, "Anne"), "--max-session-tokens=2")) {
            String anne = token(asking(small).logIn("anne"), "anne");
            String tom = token(asking(small), "tom");
            asking(small).send("SESSION RESUME " + tom).expect("SESSION", "RESUMED", "tom");
            String eve = token(asking(small), "eve");
            asking(small).send("SESSION RESUME " + tom).expectNextLine(UNKNOWN);
            asking(small).send("SESSION RESUME " + eve).expect("SESSION", "RESUMED", "eve");
            asking(small).send("SESSION RESUME " + anne).expect("SESSION", "RESUMED", "anne");
        }
    }

    @Test
    void isKnownAfterANewStartOfTheServer() {
        String data = folder.resolve("data").toString();
        String options = ConfigFiles.withAccounts(folder, "Anne");
        String token;
        try (TestServer first = TestServer.start("--data", data, options)) {
            token = token(asking(first).logIn("anne"), "anne");
        }
        try (TestServer second = TestServer.start("--data", data, options)) {
            TestClient anne = asking(second).send("SESSION RESUME " + token);
            anne.expect("900");
            anne.expectNextLine(":causerie.local SESSION RESUMED anne Anne");
        }
    }

    @Test
    void isOnlyForThoseWhoAskAndBeforeTheWelcome() {
        server.connect().send("SESSION RESUME x").expect("421", "*", "SESSION");
        TestClient tom = asking(server);
        String token = token(tom, "tom");
        tom.send("SESSION RESUME " + token)
                .expectNextLine(":causerie.local FAIL SESSION ALREADY_REGISTERED RESUME :You have come in already");
        tom.send("SESSION").expect("461", "tom", "SESSION");
        tom.send("SESSION STOP")
                .expectNextLine(":causerie.local FAIL SESSION INVALID_PARAMS STOP :This is neither RESUME nor FORGET");
    }
}
