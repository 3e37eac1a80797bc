package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
