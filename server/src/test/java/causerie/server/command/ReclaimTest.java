package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Names go back to the accounts that they belong to. */
final class ReclaimTest {
    private static final String NOTICE =
            ":causerie.local NOTICE %1$s :%1$s belongs to an account now: log in to it within 20 seconds, or you will be"
                    + " called otherwise.";

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start();

    private void keepNameOf(String name) {
        server.reconfigure(ConfigFiles.withAccounts(folder, name));
        server.clock().advance(Duration.ofSeconds(1));
    }

    @Test
    void tellsWhoIsCalledSoAndCallsThemOtherwiseAfter20Seconds() {
        TestClient eve = server.join("anne");
        TestClient bob = server.join("bob").send("MONITOR + anne");
        bob.sync();
        keepNameOf("Anne");
        eve.expectLine(String.format(NOTICE, "anne"));
        server.clock().advance(Duration.ofSeconds(20).minusNanos(1));
        assertEquals(0, eve.sync().size());
        server.clock().advance(Duration.ofSeconds(1));
        String guest = eve.expect("NICK").param(0);
        assertTrue(guest.matches("Guest[0-9]{5}"), guest);
        assertEquals(guest, bob.expect("NICK").param(0));
        bob.expect("731", "bob", "anne");
        eve.send("PRIVMSG bob :still here");
        assertEquals(guest, bob.expect("PRIVMSG").source().name());
        eve.send("NICK anne").expect("433", guest, "anne");
    }

    @Test
    void leavesTheNameToWhoLogsInInTime() {
        TestClient anne = server.join("anne", "sasl");
        keepNameOf("Anne");
        anne.expect("NOTICE", "anne");
        anne.logIn("anne");
        server.clock().advance(Duration.ofSeconds(30));
        anne.expectNo("NICK");
    }

    @Test
    void takesANameThatLooksLikeIt() {
        TestClient eve = server.join("b0b");
        keepNameOf("bob");
        eve.expectLine(String.format(NOTICE, "b0b"));
        server.clock().advance(Duration.ofSeconds(21));
        assertTrue(eve.expect("NICK").param(0).startsWith("Guest"));
    }

    @Test
    void takesTheNameFromWhoLogsInToAnotherAccount() {
        server.reconfigure(ConfigFiles.withAccounts(folder, "Anne", "bob"));
        TestClient anne = server.connect().send("CAP REQ sasl").logIn("anne").register("anne");
        anne.logIn("bob");
        server.clock().advance(Duration.ofSeconds(1));
        anne.expectLine(String.format(NOTICE, "anne"));
        server.clock().advance(Duration.ofSeconds(21));
        assertTrue(anne.expect("NICK").param(0).startsWith("Guest"));
    }

    @Test
    void leavesTheNameWhenTheAccountIsGone() {
        TestClient anne = server.join("anne");
        keepNameOf("anne");
        anne.expect("NOTICE", "anne");
        server.reconfigure();
        server.clock().advance(Duration.ofSeconds(30));
        anne.expectNo("NICK");
    }
}
