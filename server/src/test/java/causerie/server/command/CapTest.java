package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.capability.Capability;
import causerie.server.config.ServerConfig;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/capability-negotiation">Capability negotiation</a>. */
final class CapTest {
    private static final ServerConfig CONFIG = ServerConfig.parse();

    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void listsWhatThereIsWithValues() {
        // "If the client supports CAP version 302, the server MAY specify additional data for each capability using the
        // <name>=<value> format in CAP LS"
        TestClient anne = server.connect().send("CAP LS 302");
        assertEquals(Capability.listed(CONFIG), listed("LS", anne));
    }

    /** The tokens of all lines: "all but the last reply MUST have a parameter containing only an asterisk". */
    private static List<String> listed(String subcommand, TestClient client) {
        List<String> tokens = new ArrayList<>();
        Message line = client.expect("CAP");
        while (line.param(2).equals("*")) {
            assertEquals(subcommand, line.param(1));
            tokens.addAll(List.of(line.lastParam().split(" ")));
            line = client.expect("CAP");
        }
        assertEquals(
                List.of(subcommand, line.lastParam()),
                line.params().subList(1, line.params().size()));
        tokens.addAll(List.of(line.lastParam().split(" ")));
        return tokens;
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAP LS", "CAP LS 301", "CAP LS x302", "CAP LS -302", "CAP LS :"})
    void listsForOthersInOneLineWithoutValues(String question) {
        // "If a client has not indicated support for CAP LS 302 features, the server MUST NOT send these new features"
        TestClient anne = server.connect().send(question, "CAP LIST");
        List<String> tokens = listed("LS", anne);
        assertEquals(ratified(Capability.offered(CONFIG).stream().map(Capability::token)), ratified(tokens.stream()));
        assertEquals("", anne.expect("CAP", "*", "LIST").lastParam());
    }

    private static List<String> ratified(Stream<String> tokens) {
        return tokens.filter(token -> token.indexOf('/') < 0).toList();
    }

    @Test
    void keepsTheHighestVersionAndListsByTheLastQuestion() {
        // "servers SHOULD return a CAP LS reply consistent with the request's version, but keep storing the original
        // (higher) version"
        TestClient anne = server.connect().send("CAP LS 302", "CAP LS", "CAP REQ -cap-notify");
        listed("LS", anne);
        assertEquals(-1, anne.expect("CAP", "*", "LS").lastParam().indexOf('='));
        anne.expect("CAP", "*", "NAK", "-cap-notify");
    }

    @Test
    void listsAllThatIsOnInSeveralLinesIfNeedBe() {
        // Of the two versions of metadata a client can have one.
        String all = Capability.offered(CONFIG).stream()
                .filter(capability -> capability != Capability.METADATA_3)
                .map(Capability::token)
                .collect(Collectors.joining(" "));
        TestClient anne = server.connect().send("CAP LS 302");
        listed("LS", anne);
        for (String token : all.split(" ")) {
            anne.send("CAP REQ " + token).expect("CAP", "*", "ACK", token);
        }
        anne.send("CAP LIST");
        assertEquals(List.of(all.split(" ")), listed("LIST", anne));
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
        // "The list of capabilities MUST be parsed and processed from left to right"
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
    void repeatsARequestTooLongForOneLineInSeveral() {
        // "Clients SHOULD ensure that their list of requested capabilities is not too long to be replied to with a
        // single ACK or NAK message."
        TestClient anne = server.join("a" + "n".repeat(31));
        String request = "batch setname ".repeat(35).strip();
        anne.send("CAP REQ :" + request);
        String first = anne.expect("CAP").lastParam();
        Message second = anne.expect("CAP");
        assertEquals("ACK", second.param(1));
        assertEquals(request, first + " " + second.lastParam());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAP REQ", "CAP REQ :", "CAP REQ :  "})
    void acceptsARequestForNothing(String request) {
        server.connect().send(request).expect("CAP", "*", "ACK");
    }

    @Test
    void carriesOnWithWhatIsAsIsWanted() {
        // "If a client requests a capability which is already enabled, or tries to disable a capability which is not
        // enabled, the server MUST continue processing the REQ subcommand as though … successful."
        TestClient anne = server.join("anne", "batch");
        anne.send("CAP REQ :batch -setname").expect("CAP", "anne", "ACK", "batch -setname");
    }

    @Test
    void acknowledgesBeforeItSpeaksTheNewWayAndAfterTheOld() {
        // server-time: "MUST NOT do so before acknowledging the client capability using CAP ACK"
        TestClient anne = server.join("anne");
        anne.send("CAP REQ server-time").expectNextLine(":causerie.local CAP anne ACK server-time");
        anne.send("CAP REQ -server-time").expectNextLine(":causerie.local CAP anne ACK -server-time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--batch", "-", "batch=1", "BATCH"})
    void knowsNoSuchName(String token) {
        // "The full capability name MUST be treated as an opaque identifier."
        server.join("anne").send("CAP REQ " + token).expect("CAP", "anne", "NAK", token);
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
        listed("LS", anne);
        anne.expect("CAP", "*", "LIST", "cap-notify");
    }

    @Test
    void keepsCapNotifyOnForThoseWhoSay302() {
        // "servers MUST NOT disable the cap-notify capability if the client requests CAP LS with a version of 302"
        TestClient anne = server.connect().send("CAP LS 302", "CAP REQ :-cap-notify setname", "CAP LIST");
        listed("LS", anne);
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
        // "numeric 410 (ERR_INVALIDCAPCMD) should be sent. The first parameter after the client identifier … should be
        // the commandname"
        for (String subcommand : List.of("FROB", "ACK", "NAK", "NEW", "DEL", "CLEAR")) {
            server.connect().send("CAP " + subcommand + " :batch").expect("410", "*", subcommand);
        }
        server.join("anne").send("CAP FROB").expect("410", "anne", "FROB");
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
        // "The server MUST accept the CAP command at any time, including after registration."
        anne.send("CAP LS 302", "JOIN #room").expect("CAP", "anne", "LS");
        anne.expect("JOIN", "#room");
    }
}
