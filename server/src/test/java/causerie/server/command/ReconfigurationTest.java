package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What clients hear when another configuration comes into force. */
final class ReconfigurationTest {
    private static final String WITHOUT = "--register=no";
    private static final String OTHER = "--register-before-connect=yes";

    @RegisterExtension
    final TestServer server = TestServer.start(WITHOUT);

    @Test
    void tellsOfACapabilityThatComesAndGoes() {
        // "When enabled, the server MUST notify the client about all new capabilities and about existing capabilities
        // that are no longer available using the NEW and DEL subcommands"
        TestClient anne = server.join("anne", "cap-notify");
        TestClient modern = server.join("modern").send("CAP LS 302");
        TestClient plain = server.join("plain");
        modern.sync();
        server.reconfigure(OTHER);
        anne.expectLine(":causerie.local CAP anne NEW draft/account-registration");
        // "If the client supports CAP version 302, the capabilities SHOULD be listed with values"
        modern.expectLine(":causerie.local CAP modern NEW draft/account-registration=before-connect");
        anne.send("CAP REQ draft/account-registration").expect("CAP", "anne", "ACK", "draft/account-registration");
        server.reconfigure(WITHOUT);
        anne.expectLine(":causerie.local CAP anne DEL draft/account-registration");
        modern.expectLine(":causerie.local CAP modern DEL draft/account-registration");
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
        server.reconfigure(OTHER);
        anne.expectNextLine(":causerie.local CAP * NEW draft/account-registration=before-connect");
        bob.expectNextLine(":causerie.local CAP * NEW draft/account-registration");
        anne.send("CAP REQ draft/account-registration").expect("CAP", "*", "ACK", "draft/account-registration");
        server.reconfigure(WITHOUT);
        anne.expectNextLine(":causerie.local CAP * DEL draft/account-registration");
        anne.send("CAP LIST").expect("CAP", "*", "LIST", "cap-notify");
        assertEquals(List.of(), plain.sync());
    }

    @Test
    void tellsWhatIsAnnouncedOtherwise() {
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob", "batch", "draft/extended-isupport");
        server.reconfigure(WITHOUT, "--topic-length=99", "--deny-tags=typing");
        anne.expectLine(":causerie.local 005 anne TOPICLEN=99 CLIENTTAGDENY=typing :are supported by this server");
        List<Message> group = bob.until("005");
        assertEquals("draft/isupport", group.get(group.size() - 2).param(1));
        assertEquals("BATCH", bob.next().verb());
        server.reconfigure(WITHOUT);
        anne.expectLine(":causerie.local 005 anne TOPICLEN=300 -CLIENTTAGDENY :are supported by this server");
    }

    @Test
    void saysNothingWhenNothingIsDifferent() {
        TestClient anne = server.join("anne", "cap-notify");
        server.reconfigure(WITHOUT);
        assertEquals(List.of(), anne.sync());
    }
}
