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

/**
 * "Privileged users (e.g. network admins) may be able to set certain metadata on other users, and set special keys on
 * themselves or channels." (<a href="https://ircv3.net/specs/extensions/metadata">Metadata</a>)
 */
final class MetadataOfOthersTest {
    private static final String[] AWARE = {"batch", "draft/metadata-2"};

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server =
            TestServer.start("--lobby", "none", ConfigFiles.write(folder, ConfigFiles.operator("admin")));

    private final TestClient admin = server.join("admin", AWARE).oper("admin");
    private final TestClient bob = server.join("bob", AWARE).send("METADATA * SUB url");

    @Test
    void isSetByAnOperatorOfTheServerAndToldToWhomeverItIsAbout() {
        // "Clients automatically receive metadata updates for: themselves (excluding changes they make themselves)"
        bob.expect("770");
        admin.send("METADATA BOB SET url :x").expectNextLine(":causerie.local 761 admin bob url * x");
        bob.expectNextLine(":admin!~admin@127.0.0.1 METADATA bob url * x");
        admin.send("METADATA bob SET url").expect("766", "admin", "bob", "url");
        bob.expectNextLine(":admin!~admin@127.0.0.1 METADATA bob url *");
    }

    @Test
    void isClearedByAnOperatorOfTheServer() {
        bob.send("METADATA * SET url :x", "METADATA * SET status :y").expect("761", "bob", "*", "url");
        bob.sync();
        admin.send("METADATA bob CLEAR").expect("766", "admin", "bob", "url");
        admin.expect("766", "admin", "bob", "status");
        bob.expectNextLine(":admin!~admin@127.0.0.1 METADATA bob url *");
        assertEquals(
                List.of("BATCH", "BATCH"),
                bob.send("METADATA * LIST").sync().stream().map(Message::verb).toList());
    }

    @Test
    void hasTheSameLimitsWhoeverSetsIt() {
        for (int i = 0; i < 20; i++) {
            bob.send("METADATA * SET key" + i + " :x").expect("761");
        }
        admin.send("METADATA bob SET one.more :x").expect("FAIL", "METADATA", "LIMIT_REACHED", "bob");
    }

    @Test
    void isSetOfARoomThatTheOperatorIsNotIn() {
        bob.enter("#room").send("MODE #room +s").expect("MODE");
        admin.send("METADATA #room SET url :x").expectNextLine(":causerie.local 761 admin #room url * x");
        bob.expectNextLine(":admin!~admin@127.0.0.1 METADATA #room url * x");
        admin.send("METADATA #room CLEAR").expect("766", "admin", "#room", "url");
    }

    @Test
    void isOutOfReachAgainForWhoIsNoOperatorAnyMore() {
        admin.send("MODE admin -o", "METADATA bob SET url :x")
                .expect("FAIL", "METADATA", "KEY_NO_PERMISSION", "bob", "url");
        admin.send("METADATA bob CLEAR").expect("FAIL", "METADATA", "KEY_NO_PERMISSION", "bob", "*");
    }
}
