package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.config.ScramVerifier;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** <a href="https://modern.ircdocs.horse/#pass-message">PASS</a> and <a
 * href="https://modern.ircdocs.horse/#user-message">USER</a>. */
final class PasswordTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start("--password", "séc ret");

    @Test
    void letsInWhoKnowsThePassword() {
        server.connect().send("PASS :séc ret").register("anne");
    }

    @Test
    void refusesEachWrongPassword() {
        // "If the password supplied does not match the password expected by the server, then the server SHOULD send
        // ERR_PASSWDMISMATCH and MAY then close the connection with ERROR."
        assertRefused("PASS :sec ret", "464", "Password incorrect");
        assertRefused("PASS :séc ret ", "464", "Password incorrect");
    }

    @Test
    void refusesThoseWhoGiveNoneWithoutCountingIt() {
        for (int i = 0; i < 5; i++) {
            assertRefused("PING hello", "464", "This server asks for a password");
        }
        server.connect().send("PASS :séc ret").register("anne");
    }

    private void assertRefused(String first, String numeric, String sentence) {
        assertRefused(first, numeric, sentence, 0);
    }

    /** @param others how many else are connected */
    private void assertRefused(String first, String numeric, String sentence, int others) {
        TestClient anne = server.connect().send(first, "NICK anne", "USER anne 0 * :Anne");
        assertEquals(sentence, anne.expect(numeric, "anne").lastParam());
        assertEquals("Closing Link: 127.0.0.1 (" + sentence + ")", anne.expectEnd());
        server.awaitEmptyBut(others);
    }

    @Test
    void looksAtThreeWrongPasswordsOfOneAddressInEightSecondsAndNoMore() {
        String locked = "Too many wrong passwords: try again in a few seconds";
        for (int i = 0; i < 3; i++) {
            assertRefused("PASS wrong" + i, "464", "Password incorrect");
        }
        assertRefused("PASS wrong", "263", locked);
        assertRefused("PASS :séc ret", "263", locked);
        server.clock().advance(Duration.ofMillis(7_999));
        assertRefused("PASS :séc ret", "263", locked);
        server.clock().advance(Duration.ofMillis(1));
        server.connect().send("PASS :séc ret").register("anne");
    }

    @Test
    void letsInAfterTwoWrongPasswordsAndCountsNoRightOne() {
        assertRefused("PASS wrong", "464", "Password incorrect");
        assertRefused("PASS wrong", "464", "Password incorrect");
        for (int i = 0; i < 5; i++) {
            server.connect().send("PASS :séc ret").register("anne" + "x".repeat(i));
        }
    }

    @Test
    void countsGuessesAtTheServersPasswordTogetherWithOthers() {
        TestClient bob = server.connect().send("PASS :séc ret").register("bob");
        server.reconfigure("--password", "séc ret", ConfigFiles.write(folder, ConfigFiles.operator("admin")));
        assertRefused("PASS wrong", "464", "Password incorrect", 1);
        bob.send("OPER admin wrong", "OPER admin wrong").expect("464");
        bob.expect("464");
        assertRefused("PASS :séc ret", "263", "Too many wrong passwords: try again in a few seconds", 1);
    }

    @Test
    void takesAPasswordThatTheServerKnowsOnlyAsAHashAndLooksAtAsManyWrongOnes() {
        String hash = ScramVerifier.of("séc ret").toString();
        server.reconfigure("--password", hash, "--max-guesses", "1");
        server.connect().send("PASS :séc ret").register("bob").close();
        server.awaitEmpty();
        assertRefused("PASS " + hash, "464", "Password incorrect");
        assertRefused("PASS :séc ret", "263", "Too many wrong passwords: try again in a few seconds");
    }

    @Test
    void asksNobodyWhoHasLoggedIn() {
        server.reconfigure("--password", "séc ret", ConfigFiles.withAccounts(folder, "Anne", "bob"));
        server.connect().send("CAP REQ sasl").logIn("anne").register("anne");
        server.connect().send("PASS wrong", "CAP REQ sasl").logIn("bob").register("bob");
    }

    @Test
    void asksThoseWhoseLogInHasFailed() {
        server.reconfigure("--password", "séc ret", ConfigFiles.withAccounts(folder, "Anne"));
        TestClient eve = server.connect().send("CAP REQ sasl", "AUTHENTICATE PLAIN", "AUTHENTICATE AGFubmUAd3Jvbmc=");
        eve.expect("904");
        eve.send("NICK eve", "USER eve 0 * :Eve", "CAP END");
        assertEquals("This server asks for a password", eve.expect("464", "eve").lastParam());
        eve.expectEnd();
        server.connect().send("PASS :séc ret").register("eve");
    }

    @Test
    void letsTheLastPasswordCount() {
        server.connect().send("PASS wrong", "PASS :séc ret").register("anne");
    }

    @Test
    void wantsAParameter() {
        server.connect().send("PASS").expect("461", "*", "PASS");
    }

    @Test
    void refusesToRegisterAgain() {
        TestClient anne = server.connect().send("PASS :séc ret").register("anne");
        anne.send("PASS again").expect("462", "anne");
        anne.send("USER anne 0 * :Anne").expect("462", "anne");
    }

    @Test
    void refusesASecondUserBeforeTheWelcome() {
        server.connect().send("USER anne 0 * :Anne", "USER bob 0 * :Bob").expect("462", "*");
    }

    @Test
    void wantsFourParametersOfUser() {
        server.connect().send("USER anne 0 *").expect("461", "*", "USER");
    }
}
