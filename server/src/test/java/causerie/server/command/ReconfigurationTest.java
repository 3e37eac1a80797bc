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

/** What clients hear when another configuration comes into force. */
final class ReconfigurationTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void tellsOfACapabilityThatComesAndGoes() {
        // "When enabled, the server MUST notify the client about all new capabilities and about existing capabilities
        // that are no longer available using the NEW and DEL subcommands"
        TestClient anne = server.join("anne", "cap-notify");
        TestClient modern = server.join("modern").send("CAP LS 302");
        TestClient plain = server.join("plain");
        modern.sync();
        server.reconfigure(ConfigFiles.withAccounts(folder, "bob"));
        anne.expectLine(":causerie.local CAP anne NEW sasl");
        // "If the client supports CAP version 302, the capabilities SHOULD be listed with values"
        modern.expectLine(":causerie.local CAP modern NEW sasl=PLAIN,SCRAM-SHA-256");
        anne.send("CAP REQ sasl").expect("CAP", "anne", "ACK", "sasl");
        server.reconfigure();
        anne.expectLine(":causerie.local CAP anne DEL sasl");
        modern.expectLine(":causerie.local CAP modern DEL sasl");
        // "Servers MUST cancel any capability-specific behavior for a client after sending the CAP DEL message"
        anne.send("CAP LIST").expect("CAP", "anne", "LIST", "cap-notify");
        // "MUST ONLY be sent to clients that have negotiated CAP version 302 or enabled the cap-notify capability"
        plain.expectNo("CAP");
    }

    @Test
    void tellsOfACapabilityAlsoThoseWhoHaveNoNickYet() {
        // "The NEW subcommand signals that the server supports one or more new capabilities, and may be sent at any
        // time."
        TestClient anne = server.connect().send("CAP LS 302");
        TestClient bob = server.connect().send("CAP REQ cap-notify");
        TestClient plain = server.connect().send("CAP LS");
        List.of(anne, bob, plain).forEach(TestClient::sync);
        server.reconfigure(ConfigFiles.withAccounts(folder, "anne"));
        anne.expectNextLine(":causerie.local CAP * NEW sasl=PLAIN,SCRAM-SHA-256");
        bob.expectNextLine(":causerie.local CAP * NEW sasl");
        anne.send("CAP REQ sasl").expect("CAP", "*", "ACK", "sasl");
        server.reconfigure();
        anne.expectNextLine(":causerie.local CAP * DEL sasl");
        anne.send("CAP LIST").expect("CAP", "*", "LIST", "cap-notify");
        assertEquals(List.of(), plain.sync());
    }

    @Test
    void tellsWhatIsAnnouncedOtherwise() {
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob", "batch", "draft/extended-isupport");
        server.reconfigure("--topic-length=99", "--deny-tags=typing");
        anne.expectLine(":causerie.local 005 anne TOPICLEN=99 CLIENTTAGDENY=typing :are supported by this server");
        List<Message> group = bob.until("005");
        assertEquals("draft/isupport", group.get(group.size() - 2).param(1));
        assertEquals("BATCH", bob.next().verb());
        server.reconfigure();
        anne.expectLine(":causerie.local 005 anne TOPICLEN=300 -CLIENTTAGDENY :are supported by this server");
    }

    @Test
    void saysNothingWhenNothingIsDifferent() {
        TestClient anne = server.join("anne", "cap-notify");
        server.reconfigure();
        assertEquals(List.of(), anne.sync());
    }
}
