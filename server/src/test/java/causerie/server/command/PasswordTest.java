package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#pass-message">PASS</a> and <a
 * href="https://modern.ircdocs.horse/#user-message">USER</a>. */
final class PasswordTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--password", "séc ret");

    @Test
    void letsInWhoKnowsThePassword() {
        server.connect().send("PASS :séc ret").register("anne");
    }

    @Test
    void refusesAWrongPassword() {
        assertRefused("PASS :sec ret");
    }

    @Test
    void refusesThoseWhoGiveNone() {
        assertRefused("PING hello");
    }

    private void assertRefused(String first) {
        TestClient anne = server.connect().send(first, "NICK anne", "USER anne 0 * :Anne");
        anne.expect("464", "anne");
        assertEquals("Closing Link: 127.0.0.1 (Password incorrect)", anne.expectEnd());
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
