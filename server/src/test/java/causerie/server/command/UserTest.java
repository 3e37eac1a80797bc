package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#user-message">USER</a>. */
final class UserTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @ParameterizedTest
    @CsvSource({
        "anne, ~anne",
        "a!n@n*e, ~anne",
        "!!!, ~user",
        "noël, ~noël",
        "abcdefghijklmnopqrs, ~abcdefghijklmnopqrs",
        "abcdefghijklmnopqrst, ~abcdefghijklmnopqrs"
    })
    void makesAUserNameThatFitsAMaskAndItsLimit(String typed, String user) {
        TestClient anne = server.connect().send("NICK anne", "USER " + typed + " 0 * :Anne");
        anne.expect("001");
        anne.send("WHOIS anne").expect("311", "anne", "anne", user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER", "USER anne", "USER anne 0 *", "USER  0 * :Anne", "USER anne 0 * :"})
    void wantsAUserNameAndARealName(String line) {
        // "If it is empty, the server SHOULD reject the command with ERR_NEEDMOREPARAMS (even if an empty parameter is
        // provided)"
        TestClient anne = server.connect().send("NICK anne", line);
        anne.expect("461", "anne", "USER");
        anne.send("USER anne 0 * :Anne").expect("001");
    }

    @Test
    void isNotTakenTwice() {
        // "If a client tries to send the USER command after they have already completed registration with the server,
        // the
        // ERR_ALREADYREGISTERED reply should be sent and the attempt should fail."
        TestClient anne = server.join("anne").send("USER other 0 * :Other");
        anne.expect("462", "anne");
        anne.send("WHOIS anne").expect("311", "anne", "anne", "~anne", "127.0.0.1", "*", "Real anne");
    }

    @Test
    void keepsTheRealNameUpToItsLimit() {
        assertEquals("é".repeat(100), realName("é".repeat(100)));
    }

    @Test
    void cutsTheRealNameBeyondItsLimit() {
        assertEquals("é".repeat(100), realName("é".repeat(101)));
    }

    private String realName(String typed) {
        TestClient anne = server.connect().send("NICK anne", "USER anne 0 * :" + typed);
        anne.expect("001");
        return anne.send("WHOIS anne").expect("311").lastParam();
    }
}
