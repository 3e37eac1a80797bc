package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A server for people with an account only. */
final class GuestsTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server =
            TestServer.start(ConfigFiles.withAccounts(folder, "Anne"), "--guests=no", "--register-before-connect=yes");

    @Test
    void areSentAwayWithASentence() {
        // "FAIL * ACCOUNT_REQUIRED … if connection registration cannot proceed unless the user logs into an account"
        String sentence = "Only people with an account may come in here: log in to yours (SASL)";
        TestClient eve = server.connect().send("NICK eve", "USER eve 0 * :Eve");
        eve.expectNextLine(":causerie.local FAIL * ACCOUNT_REQUIRED :" + sentence);
        assertEquals("Closing Link: 127.0.0.1 (" + sentence + ")", eve.expectEnd());
    }

    @Test
    void areNotThoseWhoLogInOrMakeAnAccount() {
        TestClient anne = server.connect().send("CAP REQ sasl", "NICK anne", "USER anne 0 * :Anne");
        anne.logIn("anne").send("CAP END").expect("001", "anne");
        // "This specification also defines the draft/ACCOUNTREQUIRED ISUPPORT token."
        assertTrue(anne.sync().stream()
                .anyMatch(line -> line.verb().equals("005") && line.params().contains("draft/ACCOUNTREQUIRED")));
        TestClient bob = server.connect().send("CAP LS 302", "NICK bob", "USER bob 0 * :Bob", "REGISTER * * hunter2");
        bob.expect("900");
        bob.send("CAP END").expect("001", "bob");
    }

    @Test
    void areWelcomeOtherwise() {
        try (TestServer open = TestServer.start()) {
            open.join("eve").expectNo("FAIL");
        }
    }
}
