package causerie.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.Lines;
import causerie.client.model.Network;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a server says, however much and fast, the window can be used afterwards, and keeps its limits. */
final class FloodTest extends Flood {
    private static final int PEOPLE = 20_000;
    private static final int CHANGES = 100_000;
    private static final int NAMES_IN_LINE = 20;

    FloodTest() throws IOException, AWTException {}

    @Test
    void linesInTheRoomThatIsShownAndInAnother() throws InterruptedException {
        join();
        server.says(ME + " JOIN #other");
        flood("50,000 lines", times(50_000, FloodTest::said));
        assertTrue(count(room("#general")) > 25_000);
        assertTrue(count(room("#other")) >= 25_000);
        flood("150,000 lines", times(150_000, i -> ":Bertrand!u@h PRIVMSG #general :again and again " + i));
        assertTrue(count(room("#general")) <= Lines.MAX_LINES);
        assertCanTalk();
    }

    @Test
    void aRoomOfVeryManyWhoAreRenamedGoAndCome() throws InterruptedException {
        join();
        flood("NAMES of 20,000", times(PEOPLE / NAMES_IN_LINE, FloodTest::names));
        flood("WHO of 20,000", times(PEOPLE, i -> ":here 352 Anne #general u h here P" + i + " G :0 real"));
        server.says(":here 315 Anne #general :end");
        flood("20,000 renamed", times(PEOPLE, i -> ":P" + i + "!u@h NICK :Q" + i));
        flood("20,000 away", times(PEOPLE, i -> ":Q" + i + "!u@h AWAY :gone"));
        flood("20,000 get a rank", times(PEOPLE, i -> ":here MODE #general +o Q" + i));
        assertEquals(Buffer.MAX_MEMBERS, members(room("#general")));
        flood("20,000 quit", times(PEOPLE, i -> ":Q" + i + "!u@h QUIT :bye"));
        assertEquals(3, members(room("#general")));
        flood("20,000 come", times(PEOPLE, i -> ":R" + i + "!u@h JOIN #general"));
        assertEquals(Buffer.MAX_MEMBERS, members(room("#general")));
        assertCanTalk();
    }

    @Test
    void topicsAndWhoIsTyping() throws InterruptedException {
        join();
        flood("100,000 are typing", times(CHANGES, i -> "@+typing=active :P" + i + "!u@h TAGMSG #general"));
        flood("Bertrand is typing", times(CHANGES, i -> "@+typing=active :Bertrand!u@h TAGMSG #general"));
        flood("100,000 topics", times(CHANGES, i -> ":Bertrand!u@h TOPIC #general :" + i + " words".repeat(20)));
        assertTrue(count(room("#general")) <= Lines.MAX_LINES);
        assertTrue(topic().startsWith(CHANGES - 1 + " words"));
        assertCanTalk();
    }

    @Test
    void whatIsDoneToMessages() throws InterruptedException {
        server.offers("message-tags echo-message draft/message-redaction causerie/edit");
        join();
        flood("100 lines", times(100, i -> "@msgid=m" + i + " :Bertrand!u@h PRIVMSG #general :line " + i));
        flood(
                "100,000 reactions",
                times(
                        CHANGES,
                        i -> "@+draft/react=" + i + ";+draft/reply=m" + i % 100 + " :P" + i % 3000
                                + "!u@h TAGMSG #general"));
        flood("100,000 edits", times(CHANGES, i -> ":Bertrand!u@h EDIT #general m" + i % 100 + " :other " + i));
        flood("100,000 redactions", times(CHANGES, i -> ":Bertrand!u@h REDACT #general m" + i + " :reason"));
        assertTrue(Screens.fromEventThread(
                        () -> room("#general").lines().find("m1").orElseThrow())
                .isRedacted());
    }

    @Test
    void whatIsToldOfReadingAndOfPeople() throws InterruptedException {
        server.offers("draft/read-marker message-tags");
        join();
        server.says(ME + " JOIN #other");
        flood("10,000 lines elsewhere", times(10_000, i -> ":Bertrand!u@h PRIVMSG #other :line " + i));
        flood(
                "100,000 read markers",
                times(CHANGES, i -> ":here MARKREAD #other timestamp=" + Instant.ofEpochSecond(i)));
        flood("100,000 metadata", times(CHANGES, i -> ":here METADATA P" + i + " avatar * :https://x.y/" + i));
        flood("100,000 monitored", times(CHANGES, i -> ":here 730 Anne :P" + i + "!u@h"));
        assertCanTalk();
    }

    @Test
    void roomsThatOneIsPutIntoAndInvitedTo() throws InterruptedException {
        join();
        flood("10,000 rooms", times(10_000, i -> ME + " JOIN #room" + i));
        flood("10,000 invitations", times(10_000, i -> ":Bertrand!u@h INVITE Anne #room" + i));
        flood("10,000 write to us", times(10_000, i -> ":N" + i + "!u@h PRIVMSG Anne :hello"));
        assertTrue(Screens.fromEventThread(() -> network().buffers().size()) <= Network.MAX_BUFFERS);
        assertCanTalk();
    }

    private static int count(Buffer room) {
        return Screens.fromEventThread(() -> room.lines().size());
    }

    private static int members(Buffer room) {
        return Screens.fromEventThread(() -> List.copyOf(room.members()).size());
    }

    private String topic() {
        Buffer room = room("#general");
        return Screens.fromEventThread(room::topic);
    }

    private static String said(int i) {
        String where = i % 2 == 0 ? "#general" : "#other";
        return ":P" + i % 100 + "!u@h PRIVMSG " + where + " :line " + i + " of many that nobody can read";
    }

    private static String names(int line) {
        return IntStream.range(line * NAMES_IN_LINE, (line + 1) * NAMES_IN_LINE)
                .mapToObj(i -> "P" + i)
                .collect(Collectors.joining(" ", ":here 353 Anne = #general :", ""));
    }
}
