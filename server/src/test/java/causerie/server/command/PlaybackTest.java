package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestClock;
import causerie.server.kit.TestServer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those who enter a room and cannot ask what was said there are shown a little of it. */
final class PlaybackTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--playback", "3", "--lobby", "none");

    private final TestClient anne = server.join("anne").enter("#room");

    private void talk(int lines) {
        anne.send(IntStream.range(0, lines).mapToObj(i -> "PRIVMSG #room :" + i).toArray(String[]::new));
        anne.sync();
    }

    @Test
    void showsTheLatestLinesAsTheyWere() {
        talk(4);
        TestClient bob = server.join("bob", "server-time").enter("#room");
        List<Message> shown = bob.sync();
        assertEquals(
                List.of("1", "2", "3"), shown.stream().map(Message::lastParam).toList());
        assertEquals(TestClock.START.toString(), shown.get(0).tags().get("time").orElseThrow());
    }

    @Test
    void tellsTheTimeInWordsToThoseWhoCannotSeeItOtherwise() {
        talk(1);
        anne.send("PRIVMSG #room :\u0001ACTION waves\u0001", "PRIVMSG #room :" + "x".repeat(430));
        anne.sync();
        List<Message> shown = server.join("bob").enter("#room").sync();
        String day = "\\[2026-0[23]-[0-9]{2} [0-9]{2}:[0-9]{2}\\] ";
        assertTrue(shown.get(0).lastParam().matches(day + "0"), shown::toString);
        assertTrue(shown.get(1).lastParam().matches("\u0001ACTION " + day + "waves\u0001"), shown::toString);
        assertTrue(shown.get(2).lastParam().matches(day + "x+"), shown::toString);
    }

    @Test
    void groupsThemForThoseWhoKnowBatches() {
        // batch/chathistory: "the server SHOULD put all PRIVMSGs and NOTICEs into a single chathistory batch"
        talk(1);
        List<Message> shown =
                server.join("bob", "batch", "server-time").enter("#room").sync();
        assertEquals(3, shown.size());
        assertEquals(List.of("chathistory", "#room"), shown.get(0).params().subList(1, 3));
    }

    @Test
    void leavesItToThoseWhoCanAsk() {
        // "if a client requests this capability, the server SHOULD NOT play back any history that would otherwise be
        // sent
        // automatically"
        talk(1);
        assertEquals(
                List.of(),
                server.join("bob", "draft/chathistory").enter("#room").sync());
    }

    @Test
    void showsNothingOfAConversationThatIsOver() {
        talk(1);
        anne.send("PART #room").expect("PART");
        assertEquals(List.of(), server.join("bob", "server-time").enter("#room").sync());
    }

    @Test
    void showsNothingWhereNothingWasSaid() {
        assertEquals(List.of(), server.join("bob", "batch").enter("#room").sync());
    }

    @Test
    void showsEverythingOnceHoweverBusyTheRoom() {
        try (TestServer busy = TestServer.start("--playback", "1000", "--lobby", "none")) {
            TestClient speaker = busy.join("speaker").enter("#room");
            TestClient bob = busy.join("bob", "server-time");
            speaker.send(
                    IntStream.range(0, 400).mapToObj(i -> "PRIVMSG #room :" + i).toArray(String[]::new));
            bob.enter("#room");
            speaker.sync();
            // What is new may come before what is shown, but nothing comes twice.
            List<Integer> heard = bob.sync().stream()
                    .filter(message -> message.verb().equals("PRIVMSG"))
                    .map(message -> Integer.valueOf(message.lastParam()))
                    .sorted()
                    .toList();
            assertEquals(IntStream.range(0, 400).boxed().toList(), heard);
        }
    }

    @Test
    void isShownInTheLobbyToo() {
        try (TestServer open = TestServer.start("--playback", "3")) {
            TestClient speaker = open.join("speaker");
            speaker.send("PRIVMSG #general :hello");
            speaker.sync();
            assertEquals("hello", open.join("bob", "server-time").sync().get(0).lastParam());
        }
    }

    @Test
    void canBeLeftOut() {
        try (TestServer silent = TestServer.start("--playback", "0", "--lobby", "none")) {
            TestClient speaker = silent.join("speaker").enter("#room").send("PRIVMSG #room :hello");
            speaker.sync();
            assertEquals(List.of(), silent.join("bob").enter("#room").sync());
        }
    }
}
