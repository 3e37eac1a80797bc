package causerie.server.capability;

import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** <a href="https://ircv3.net/specs/extensions/extended-monitor">extended-monitor</a>. */
final class ExtendedMonitorTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none", ConfigFiles.withAccounts(folder, "robert"));

    private final TestClient bob = server.join("bob");

    @Test
    void tellsWhenSomebodyGoesAwayWithoutSharingARoom() {
        // "If away-notify is also enabled, the client will get AWAY notifications for monitored nicks."
        TestClient anne = watcher("anne", "extended-monitor", "away-notify");
        bob.send("AWAY :lunch", "AWAY").expect("306");
        anne.expectNextLine(":bob!~bob@127.0.0.1 AWAY :lunch");
        anne.expectNextLine(":bob!~bob@127.0.0.1 AWAY");
    }

    @Test
    void tellsTheNewRealName() {
        // "If setname is also enabled, the client will get SETNAME notifications for monitored nicks."
        TestClient anne = watcher("anne", "extended-monitor", "setname");
        bob.send("SETNAME :Robert").sync();
        anne.expectNextLine(":bob!~bob@127.0.0.1 SETNAME :Robert");
    }

    @Test
    void tellsTheNewAccount() {
        // "If account-notify is also enabled, the client will get ACCOUNT notifications for monitored nicks."
        TestClient anne = watcher("anne", "extended-monitor", "account-notify");
        String response = Base64.getEncoder()
                .encodeToString(("\0robert\0" + ConfigFiles.PASSWORD).getBytes(StandardCharsets.UTF_8));
        bob.send("CAP REQ sasl", "AUTHENTICATE PLAIN", "AUTHENTICATE " + response)
                .expect("903");
        anne.expectNextLine(":bob!~bob@127.0.0.1 ACCOUNT robert");
    }

    @Test
    void tellsNothingToThoseWhoAskedForOneOfBothOnly() {
        TestClient anne = watcher("anne", "extended-monitor");
        TestClient eve = watcher("eve", "away-notify", "setname");
        bob.send("AWAY :lunch", "SETNAME :Robert").expect("306");
        bob.sync();
        anne.expectNo("AWAY", "SETNAME");
        eve.expectNo("AWAY", "SETNAME");
    }

    @Test
    void tellsThoseWhoAlsoShareARoomOnce() {
        TestClient anne = watcher("anne", "extended-monitor", "away-notify").enter("#room");
        bob.enter("#room").send("AWAY :lunch").expect("306");
        anne.expect("AWAY", "lunch");
        anne.expectNo("AWAY");
    }

    @Test
    void followsTheNickAndNotThePerson() {
        TestClient anne = watcher("anne", "extended-monitor", "away-notify");
        bob.send("NICK eve", "AWAY :lunch").expect("306");
        anne.expect("731", "anne", "bob");
        anne.expectNo("AWAY");
    }

    private TestClient watcher(String nick, String... capabilities) {
        TestClient watcher = server.join(nick, capabilities).send("MONITOR + bob");
        watcher.expect("730");
        return watcher;
    }
}
