package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestClock;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** MARKREAD: <a href="https://ircv3.net/specs/extensions/read-marker">read-marker</a>. */
final class MarkreadTest {
    private static final String CAPABILITY = "draft/read-marker";
    private static final String NOW = "timestamp=" + TestClock.START;
    private static final String EARLIER = "timestamp=" + TestClock.START.minusMillis(1);

    @TempDir
    static Path folder;

    @RegisterExtension
    final TestServer server =
            TestServer.start(ConfigFiles.withAccounts(folder, "anne", "bob"), "--max-read-markers", "3");

    private TestClient guest;

    @BeforeEach
    void join() {
        guest = server.join("guest", CAPABILITY);
    }

    private TestClient anne(String nick) {
        TestClient client = server.connect();
        client.send("CAP REQ :sasl " + CAPABILITY).expect("CAP", "*", "ACK");
        return server.join(client.logIn("anne"), nick);
    }

    @Test
    void answersWithWhatWasSet() {
        guest.send("MARKREAD #general " + EARLIER).expect("MARKREAD", "#general", EARLIER);
        guest.send("MARKREAD #general").expect("MARKREAD", "#general", EARLIER);
    }

    @Test
    void answersWithAnAsteriskWhatIsNotKnown() {
        guest.send("MARKREAD #general").expect("MARKREAD", "#general", "*");
        guest.send("MARKREAD nobody").expect("MARKREAD", "nobody", "*");
    }

    /** "The last read timestamp of a target SHOULD only ever increase." */
    @Test
    void onlyRises() {
        guest.send("MARKREAD #general " + NOW).expect("MARKREAD", "#general", NOW);
        guest.send("MARKREAD #general " + EARLIER).expect("MARKREAD", "#general", NOW);
        guest.send("MARKREAD #general " + NOW).expect("MARKREAD", "#general", NOW);
    }

    @Test
    void takesWhatIsToComeForNow() {
        guest.send("MARKREAD #general timestamp=2999-01-01T00:00:00.000Z").expect("MARKREAD", "#general", NOW);
    }

    @Test
    void tellsItOnEnteringBeforeTheNamesHaveEnded() {
        guest.send("MARKREAD #room " + EARLIER).expect("MARKREAD", "#room", EARLIER);
        guest.send("JOIN #room");
        List<Message> heard = guest.until("366");
        assertEquals(
                List.of("JOIN", "MARKREAD", "353", "366"),
                heard.stream().map(Message::verb).toList());
        assertEquals(List.of("#room", EARLIER), heard.get(1).params());
    }

    @Test
    void tellsItOnEnteringAlsoToThoseWhoWantNoNames() {
        TestClient carl = server.join("carl", CAPABILITY, "no-implicit-names");
        carl.send("JOIN #room").expect("JOIN", "#room");
        carl.expect("MARKREAD", "#room", "*");
    }

    @Test
    void tellsNothingOnEnteringToThoseWhoDidNotAsk() {
        server.join("carl").send("JOIN #room").expectNo("MARKREAD");
    }

    @Test
    void answersAlsoThoseWhoDidNotAskForTheCapability() {
        server.join("carl").send("MARKREAD #general " + NOW).expect("MARKREAD", "#general", NOW);
    }

    @Test
    void tellsAllConnectionsOfTheAccountAndNobodyElse() {
        TestClient desk = anne("anne");
        TestClient phone = anne("anne_phone");
        desk.send("MARKREAD #general " + NOW).expect("MARKREAD", "#general", NOW);
        phone.expect("MARKREAD", "#general", NOW);
        desk.send("MARKREAD #general " + EARLIER).expect("MARKREAD", "#general", NOW);
        phone.expectNo("MARKREAD");
        guest.expectNo("MARKREAD");
    }

    @Test
    void forgetsAGuestWithTheConnection() {
        guest.send("MARKREAD #general " + NOW).expect("MARKREAD", "#general", NOW);
        guest.send("QUIT").expectEnd();
        server.awaitEmpty();
        server.join("guest", CAPABILITY).send("MARKREAD #general").expect("MARKREAD", "#general", "*");
    }

    @Test
    void keepsAnAccountWhenNobodyIsConnected() {
        TestClient desk = anne("anne");
        desk.send("MARKREAD #general " + EARLIER).expect("MARKREAD", "#general", EARLIER);
        desk.send("QUIT").expectEnd();
        server.awaitEmptyBut(1);
        anne("anne").send("MARKREAD #general").expect("MARKREAD", "#general", EARLIER);
    }

    @Test
    void followsARoomThatIsCalledOtherwise() {
        guest.enter("#room").send("MARKREAD #room " + NOW).expect("MARKREAD", "#room", NOW);
        guest.send("RENAME #room #other").expect("JOIN", "#other");
        guest.expect("MARKREAD", "#other", NOW);
        guest.send("MARKREAD #room").expect("MARKREAD", "#room", "*");
    }

    /** Not even how it is spelled. */
    @Test
    void tellsNothingOfARoomThatIsNotThereForThoseOutside() {
        server.join("carl").enter("#Secret").send("MODE #Secret +s").expect("MODE", "#Secret", "+s");
        guest.send("MARKREAD #secret").expect("MARKREAD", "#secret", "*");
    }

    @Test
    void takesAPersonForTheSameUnderTheirAccountAndTheirNick() {
        TestClient phone = anne("anne_phone");
        guest.send("MARKREAD anne_phone " + NOW).expect("MARKREAD", "anne_phone", NOW);
        guest.send("MARKREAD ANNE").expect("MARKREAD", "anne", NOW);
        phone.expectNo("MARKREAD");
    }

    @Test
    void remembersAsManyAsAllowed() {
        mark("#a", "#b", "#c");
        assertEquals("timestamp", marker("#a"));
    }

    @Test
    void forgetsWhatWasReadFirstOfMoreThanAllowed() {
        mark("#a", "#b", "#c", "#d");
        assertEquals("*", marker("#a"));
        assertEquals("timestamp", marker("#b"));
        assertEquals("timestamp", marker("#d"));
    }

    private void mark(String... rooms) {
        for (String room : rooms) {
            server.clock().advance(Duration.ofMillis(1));
            guest.send("MARKREAD " + room + " timestamp=2999-01-01T00:00:00.000Z")
                    .expect("MARKREAD", room);
        }
    }

    private String marker(String room) {
        return guest.send("MARKREAD " + room)
                .expect("MARKREAD", room)
                .lastParam()
                .replaceFirst("=.*", "");
    }

    @Test
    void refusesWhatMakesNoSense() {
        guest.send("MARKREAD").expect("FAIL", "MARKREAD", "NEED_MORE_PARAMS");
        guest.send("MARKREAD #general *").expect("FAIL", "MARKREAD", "INVALID_PARAMS");
        guest.send("MARKREAD #general timestamp=yesterday").expect("FAIL", "MARKREAD", "INVALID_PARAMS");
        guest.send("MARKREAD #general timestamp=2026-02-31T00:00:00.000Z").expect("FAIL", "MARKREAD", "INVALID_PARAMS");
        guest.send("MARKREAD #a,b " + NOW).expect("FAIL", "MARKREAD", "INVALID_PARAMS");
        guest.send("MARKREAD a!b " + NOW).expect("FAIL", "MARKREAD", "INVALID_PARAMS");
    }

    @Test
    void answersWithTheLabel() {
        TestClient carl = server.join("carl", CAPABILITY, "labeled-response", "batch");
        Message answer = carl.send("@label=x MARKREAD #general " + NOW).expect("MARKREAD", "#general", NOW);
        assertEquals("x", answer.tags().get("label").orElseThrow());
    }
}
