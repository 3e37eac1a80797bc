package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/monitor">MONITOR</a>. */
final class MonitorTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none", "--max-monitor", "20");

    private final TestClient anne = server.join("anne");

    @Test
    void tellsWhoIsHereOfThoseWhoAreAdded() {
        // "If any of the targets being added are online, the server will generate RPL_MONONLINE numerics listing those
        // targets that are online. If any of the targets being added are offline, the server will generate
        // RPL_MONOFFLINE
        // numerics listing those targets that are offline."
        server.join("Bob");
        server.join("eve");
        anne.send("MONITOR + bob,zoe,eve,Tom")
                .expectNextLine(":causerie.local 730 anne :Bob!~Bob@127.0.0.1,eve!~eve@127.0.0.1");
        anne.expectNextLine(":causerie.local 731 anne :zoe,Tom");
    }

    @Test
    void tellsWhenSomebodyComesAndGoes() {
        anne.send("MONITOR + BOB").expect("731", "anne", "BOB");
        TestClient bob = server.join("bob");
        anne.expectNextLine(":causerie.local 730 anne :bob!~bob@127.0.0.1");
        bob.send("QUIT");
        anne.expectNextLine(":causerie.local 731 anne :bob");
    }

    @Test
    void tellsThatSomebodyHasComeOnlyWhenTheyAreIn() {
        anne.send("MONITOR + bob").expect("731");
        TestClient bob = server.connect().send("CAP LS", "NICK bob", "USER bob 0 * :Bob");
        bob.expect("CAP");
        bob.sync();
        anne.send("MONITOR S").expectNextLine(":causerie.local 731 anne :bob");
        bob.send("NICK other", "QUIT").expectEnd();
        server.awaitEmptyBut(1);
        anne.expectNo("730", "731");
    }

    @Test
    void tellsOfBothNicksWhenSomebodyChangesTheirs() {
        TestClient bob = server.join("bob");
        anne.send("MONITOR + bob,robert").expect("731");
        bob.send("NICK robert");
        anne.expectNextLine(":causerie.local 731 anne :bob");
        anne.expectNextLine(":causerie.local 730 anne :robert!~bob@127.0.0.1");
    }

    @Test
    void saysNothingWhenSomebodySpellsTheirNickInAnotherWay() {
        TestClient bob = server.join("bob");
        anne.send("MONITOR + bob").expect("730");
        bob.send("NICK BOB").expect("NICK");
        anne.expectNo("730", "731");
    }

    @Test
    void saysNothingMoreOfThoseWhoWereTakenAway() {
        // "Removes the given list of targets from the list of targets being monitored. No output will be returned for
        // use
        // of this command."
        anne.send("MONITOR + bob,eve,zoe").expect("731");
        assertEquals(List.of(), anne.send("MONITOR - BOB,zoe,nobody").sync());
        server.join("bob");
        server.join("eve");
        anne.expectNextLine(":causerie.local 730 anne :eve!~eve@127.0.0.1");
        assertEquals(List.of("eve"), list());
    }

    @Test
    void clearsTheList() {
        // "Clears the list of targets being monitored. No output will be returned for use of this command."
        anne.send("MONITOR + bob,eve").expect("731");
        assertEquals(List.of(), anne.send("MONITOR C").sync());
        server.join("bob");
        anne.expectNo("730");
        assertEquals(List.of(), list());
    }

    @Test
    void showsTheList() {
        // "Outputs the current list of targets being monitored. All output will use RPL_MONLIST, and the output will be
        // terminated with RPL_ENDOFMONLIST."
        anne.send("MONITOR L").expectNextLine(":causerie.local 733 anne :End of MONITOR list");
        server.join("bob");
        anne.send("MONITOR + bob,Eve").expect("731");
        anne.send("MONITOR l").expectNextLine(":causerie.local 732 anne :bob,Eve");
        anne.expectNextLine(":causerie.local 733 anne :End of MONITOR list");
    }

    @Test
    void showsWhoOfTheListIsHere() {
        // "Outputs for each target in the list being monitored, whether the client is online or offline."
        assertEquals(List.of(), anne.send("MONITOR S").sync());
        server.join("bob");
        anne.send("MONITOR + bob,eve").expect("731");
        anne.send("MONITOR S").expectNextLine(":causerie.local 730 anne :bob!~bob@127.0.0.1");
        anne.expectNextLine(":causerie.local 731 anne :eve");
    }

    @Test
    void addsNobodyTwice() {
        // "Targets already in the list MUST NOT be added again."
        anne.send("MONITOR + bob,BOB", "MONITOR + Bob").expect("731");
        anne.expect("731");
        assertEquals(List.of("bob"), list());
        server.join("bob");
        anne.expect("730");
        anne.expectNo("730");
    }

    @Test
    void takesAsManyAsAnnounced() {
        anne.send("MONITOR + " + nicks(1, 20)).expect("731");
        anne.expectNo("734");
        assertEquals(Arrays.asList(nicks(1, 20).split(",")), list());
    }

    @Test
    void refusesOneMoreThanAnnounced() {
        // "the <targets> parameter is the list of targets, as the client sent them, that cannot be added."
        anne.send("MONITOR + " + nicks(1, 19)).expect("731");
        anne.send("MONITOR + nick20,nick21,Nick22,nick1").expect("731", "anne", "nick20,nick1");
        anne.expectNextLine(":causerie.local 734 anne 20 nick21,Nick22 :Monitor list is full.");
        assertEquals(20, list().size());
    }

    @Test
    void announcesHowManyItTakes() {
        TestClient eve = server.connect().send("NICK eve", "USER eve 0 * :Eve");
        assertEquals(
                1,
                eve.until("251").stream()
                        .filter(message -> message.params().contains("MONITOR=20"))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "b*", "bob!*@*", "#room", "1bob"})
    void watchesNicksOnly(String target) {
        // "For this specification, 'target' MUST be a valid nick as determined by the IRC daemon."
        assertEquals(List.of(), anne.send("MONITOR + " + target).sync());
        assertEquals(List.of(), list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONITOR", "MONITOR +", "MONITOR -", "MONITOR + :", "MONITOR + ,"})
    void wantsToKnowWhatAndWhom(String line) {
        anne.send(line).expect("461", "anne", "MONITOR");
    }

    @Test
    void saysThatItDoesNotKnowWhatIsMeant() {
        anne.send("MONITOR X bob").expect("400", "anne", "MONITOR", "X");
    }

    @Test
    void splitsALongListIntoLines() {
        // "the length of the target list is limited only by the buffer size of 512 chars"
        StringBuilder long20 = new StringBuilder();
        for (int i = 10; i < 30; i++) {
            anne.send("MONITOR + " + "n".repeat(30) + i).expect("731");
            long20.append(",").append("n".repeat(30)).append(i);
        }
        List<Message> lines = anne.send("MONITOR L").until("733");
        assertEquals(3, lines.size());
        assertEquals(List.of(long20.substring(1).split(",")), list());
    }

    @Test
    void forgetsTheListOfThoseWhoLeave() {
        server.join("eve").send("MONITOR + bob", "QUIT").expectEnd();
        server.awaitEmptyBut(1);
        TestClient eve = server.join("eve");
        server.join("bob");
        eve.expectNo("730");
    }

    @Test
    void tellsEverybodyWhoWatches() {
        TestClient eve = server.join("eve");
        eve.send("MONITOR + bob").expect("731");
        anne.send("MONITOR + bob").expect("731");
        server.join("bob");
        anne.expect("730", "anne", "bob!~bob@127.0.0.1");
        eve.expect("730", "eve", "bob!~bob@127.0.0.1");
    }

    @Test
    void knowsTheTruthInTheEndWhateverComesFirst() {
        for (int i = 0; i < 50; i++) {
            TestClient bob = server.connect();
            anne.send("MONITOR C", "MONITOR + bob");
            bob.send("NICK bob", "USER bob 0 * :Bob").sync();
            assertEquals("730", lastToldOfBob());
            anne.send("MONITOR C", "MONITOR + bob");
            bob.send("QUIT").expectEnd();
            server.awaitEmptyBut(1);
            assertEquals("731", lastToldOfBob());
        }
    }

    private String lastToldOfBob() {
        return anne.sync().stream()
                .map(Message::verb)
                .filter(List.of("730", "731")::contains)
                .reduce((first, second) -> second)
                .orElse("nothing");
    }

    private static String nicks(int from, int to) {
        List<String> nicks = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            nicks.add("nick" + i);
        }
        return String.join(",", nicks);
    }

    private List<String> list() {
        List<String> nicks = new ArrayList<>();
        for (Message message : anne.send("MONITOR L").until("733")) {
            if (message.verb().equals("732")) {
                nicks.addAll(Arrays.asList(message.lastParam().split(",")));
            }
        }
        return nicks;
    }
}
