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

/** Each of several devices under one name is told in its own way what concerns the person. */
final class DevicesNewsTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server =
            TestServer.start(ConfigFiles.withAccounts(folder, "Anne"), "--devices", "shared", "--playback", "5");

    private TestClient anne(String capabilities) {
        TestClient client = server.connect();
        client.send("CAP REQ :sasl " + capabilities).expect("CAP", "*", "ACK");
        return server.join(client.logIn("anne"), "anne");
    }

    private static List<String> verbs(List<Message> messages) {
        return messages.stream().map(Message::verb).toList();
    }

    @Test
    void isPlayedWhatWasSaidBeforeItCameAndHearsTheRest() {
        TestClient desk = anne("");
        desk.send("PRIVMSG #general :before").sync();
        TestClient phone = anne("server-time");
        desk.send("PRIVMSG #general :after").sync();
        assertEquals(
                List.of("before", "after"),
                phone.sync().stream().map(Message::lastParam).toList());
    }

    @Test
    void seesARoomRenamedAsItKnows() {
        TestClient desk = anne("draft/channel-rename").enter("#own");
        TestClient phone = anne("");
        phone.sync();
        desk.send("RENAME #own #ours").expect("RENAME", "#own", "#ours");
        assertEquals(List.of("PART", "JOIN", "353", "366"), verbs(phone.until("366")));
        assertEquals(List.of(), verbs(desk.sync()));
    }

    @Test
    void hearsWhatAnotherSaysOfThePersonIfItWantsTo() {
        TestClient desk = anne("batch draft/metadata-2");
        TestClient phone = anne("batch draft/metadata-2");
        desk.send("METADATA * SUB avatar").expect("770");
        phone.send("METADATA * SET avatar :cat").expect("761");
        assertEquals("cat", desk.expect("METADATA", "anne", "avatar").lastParam());
        assertEquals(List.of(), verbs(phone.sync()));
    }

    @Test
    void isToldWhoComesAndGoesIfItHasAsked() {
        TestClient desk = anne("");
        TestClient phone = anne("");
        desk.send("MONITOR + eve").expect("731");
        server.join("eve");
        desk.expect("730");
        assertEquals(List.of("JOIN"), verbs(phone.sync()));
        phone.send("MONITOR L");
        assertEquals(List.of("733"), verbs(phone.sync()));
    }

    @Test
    void isLoggedOutWithTheOthersWhenTheAccountIsGone() {
        TestClient desk = anne("account-notify");
        TestClient phone = anne("");
        desk.sync();
        server.reconfigure("--devices", "shared");
        assertEquals(List.of("901", "ACCOUNT"), verbs(desk.until("ACCOUNT")));
        phone.expect("901", "anne");
        phone.send("PRIVMSG #general :still together");
        assertEquals("still together", desk.expect("PRIVMSG").lastParam());
    }
}
