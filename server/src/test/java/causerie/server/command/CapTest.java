package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://ircv3.net/specs/extensions/capability-negotiation">Capability negotiation</a>. */
final class CapTest {
    private static final String ALL = "away-notify batch cap-notify echo-message extended-join labeled-response"
            + " message-tags multi-prefix no-implicit-names server-time setname userhost-in-names";

    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void listsWhatThereIs() {
        server.connect().send("CAP LS 302").expect("CAP", "*", "LS", ALL);
    }

    @Test
    void waitsForTheEndOfNegotiation() {
        // "the server MUST not complete registration until the client sends a CAP END command"
        TestClient anne = server.connect().send("CAP LS 302", "NICK anne", "USER anne 0 * :Anne");
        anne.expectNo("001");
        anne.send("CAP END").expect("001", "anne");
    }

    @Test
    void waitsForTheEndAfterARequestToo() {
        TestClient anne = server.connect().send("CAP REQ batch", "NICK anne", "USER anne 0 * :Anne");
        anne.expectNo("001");
        anne.send("CAP END").expect("001", "anne");
    }

    @Test
    void doesNotWaitAfterAMereQuestion() {
        server.connect().send("CAP LIST", "NICK anne", "USER anne 0 * :Anne").expect("001", "anne");
    }

    @Test
    void turnsOnWhatIsAskedFor() {
        TestClient anne = server.connect().send("CAP REQ :batch  server-time ");
        anne.expect("CAP", "*", "ACK", "batch  server-time ");
        anne.send("CAP LIST").expect("CAP", "*", "LIST", "batch server-time");
    }

    @Test
    void turnsOffWhatHasADash() {
        TestClient anne = server.join("anne", "batch", "setname");
        anne.send("CAP REQ :-batch echo-message").expect("CAP", "anne", "ACK", "-batch echo-message");
        anne.send("CAP LIST").expect("CAP", "anne", "LIST", "echo-message setname");
    }

    @Test
    void letsTheLastOfSeveralMentionsCount() {
        // "If a capability is listed more than once … the last one received takes priority"
        TestClient anne = server.join("anne");
        anne.send("CAP REQ :batch -batch").expect("CAP", "anne", "ACK");
        anne.send("CAP LIST").expect("CAP", "anne", "LIST", "");
    }

    @Test
    void changesNothingWhenOneIsUnknown() {
        // "servers MUST NOT make any change to any capabilities if it replies with a NAK subcommand"
        TestClient anne = server.join("anne", "batch");
        anne.send("CAP REQ :-batch setname example.org/unknown")
                .expect("CAP", "anne", "NAK", "-batch setname example.org/unknown");
        anne.send("CAP LIST").expect("CAP", "anne", "LIST", "batch");
    }

    @Test
    void comparesNamesByTheirCase() {
        // "Capability names are case-sensitive"
        server.join("anne").send("CAP REQ Batch").expect("CAP", "anne", "NAK", "Batch");
    }

    @Test
    void sendsAnEmptyParameterWhenNothingIsOn() {
        // "If no capabilities are enabled, an empty parameter must be sent."
        server.connect().send("CAP LIST").expectNextLine(":causerie.local CAP * LIST :");
    }

    @Test
    void turnsOnCapNotifyForThoseWhoSay302() {
        // "This capability MUST be implicitly enabled if the client requests CAP LS with a version of 302 or newer"
        TestClient anne = server.connect().send("CAP LS 307", "CAP LIST");
        anne.expect("CAP", "*", "LS");
        anne.expect("CAP", "*", "LIST", "cap-notify");
    }

    @Test
    void keepsCapNotifyOnForThoseWhoSay302() {
        // "servers MUST NOT disable the cap-notify capability if the client requests CAP LS with a version of 302"
        TestClient anne = server.connect().send("CAP LS 302", "CAP REQ :-cap-notify setname", "CAP LIST");
        anne.expect("CAP", "*", "LS");
        anne.expect("CAP", "*", "NAK", "-cap-notify setname");
        anne.expect("CAP", "*", "LIST", "cap-notify");
    }

    @Test
    void letsOthersTurnCapNotifyOff() {
        // "Such clients MAY explicitly disable the capability, and servers MUST allow these clients to do so"
        TestClient anne = server.join("anne", "cap-notify");
        anne.send("CAP REQ -cap-notify").expect("CAP", "anne", "ACK", "-cap-notify");
    }

    @Test
    void refusesAnUnknownSubcommand() {
        server.connect().send("CAP FROB").expect("410", "*", "FROB");
        server.connect().send("CAP").expect("461", "*", "CAP");
    }

    @Test
    void ignoresAnEndThatEndsNothing() {
        // "If the client is already registered, this command MUST be ignored by the server."
        TestClient anne = server.join("anne").send("CAP END");
        assertEquals(0, anne.sync().size());
    }

    @Test
    void negotiatesWithThoseWhoAreIn() {
        TestClient anne = server.join("anne");
        anne.send("CAP LS 302").expect("CAP", "anne", "LS", ALL);
        anne.send("JOIN #room").expect("JOIN", "#room");
    }
}
