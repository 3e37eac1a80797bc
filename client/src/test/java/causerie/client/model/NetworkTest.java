package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.ISupport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NetworkTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final NetworkEditor editor = new NetworkEditor();
    private final Network network = editor.network();
    private final List<String> news = new ArrayList<>();

    @BeforeEach
    void beAnne() {
        editor.ownNick("Anne");
    }

    @Test
    void listsRoomsBeforePeopleEachInTheirOrder() {
        editor.room("#b");
        editor.person("Bob");
        editor.room("#a");
        assertEquals(
                List.of("#b", "#a", "Bob"),
                network.buffers().stream().map(Buffer::name).toList());
    }

    @Test
    void showsTheFirstConversationByItself() {
        Buffer room = room("#tea");
        assertEquals(Optional.of(room), network.current());
    }

    @Test
    void countsWhatNobodyLooksAtAsUnread() {
        Buffer tea = room("#tea");
        Buffer coffee = room("#coffee");
        network.setWatching(true);
        say(tea, "hi");
        say(coffee, "hi");
        say(coffee, "anne: hi");
        assertEquals(0, tea.unread());
        assertEquals(2, coffee.unread());
        assertEquals(1, coffee.mentions());
        network.select(coffee);
        assertEquals(0, coffee.unread());
        assertEquals(0, coffee.mentions());
    }

    @Test
    void countsAsUnreadWhatComesWhileTheWindowIsNotActive() {
        Buffer tea = room("#tea");
        network.setWatching(true);
        network.setWatching(false);
        say(tea, "hi");
        assertEquals(1, tea.unread());
        network.setWatching(true);
        assertEquals(0, tea.unread());
    }

    @Test
    void countsNeitherOurOwnLinesNorEventsAsUnread() {
        Buffer tea = room("#tea");
        editor.append(tea, new Line.Text(NOW, "", "Anne", "Anne", Line.Kind.MESSAGE, true, Line.State.SENDING));
        editor.append(tea, new Line.Event(NOW, Line.What.JOINED, "Bob", List.of()));
        assertEquals(0, tea.unread());
    }

    @Test
    void remembersHowFarAConversationWasReadWhenItWasLeft() {
        Buffer tea = room("#tea");
        Buffer coffee = room("#coffee");
        network.setWatching(true);
        say(tea, "one");
        network.select(coffee);
        say(tea, "two");
        network.select(tea);
        assertEquals(1, tea.readLines());
        network.select(coffee);
        assertEquals(2, tea.readLines());
    }

    @Test
    void movesTheReadMarkWithLinesThatGo() {
        Buffer tea = room("#tea");
        Line line = new Line.Event(NOW, Line.What.JOINED, "Bob", List.of());
        tea.lines().appendAll(Collections.nCopies(Lines.MAX_LINES, line));
        network.setWatching(true);
        network.setWatching(false);
        tea.lines().append(line);
        assertEquals(Lines.MAX_LINES - 1_000, tea.lines().size());
        assertEquals(Lines.MAX_LINES - 1_001, tea.readLines());
    }

    @Test
    void tellsWhatIsHeardOnlyWhenNobodyLooks() {
        Buffer tea = room("#tea");
        network.addListener(new NetworkListener() {
            @Override
            public void heard(Buffer buffer, Line.Text line, boolean mention) {
                news.add(line.text() + mention);
            }
        });
        network.setWatching(true);
        say(tea, "Anne, seen");
        network.setWatching(false);
        say(tea, "Anne, unseen");
        say(tea, "whatever");
        assertEquals(List.of("Anne, unseentrue", "whateverfalse"), news);
    }

    @Test
    void showsTheNeighbourOfAConversationThatIsClosed() {
        Buffer tea = room("#tea");
        Buffer coffee = room("#coffee");
        editor.close(tea);
        assertEquals(Optional.of(coffee), network.current());
        editor.close(coffee);
        assertEquals(Optional.empty(), network.current());
    }

    @Test
    void opensNoMoreConversationsThanTheLimit() {
        for (int i = 0; i < Network.MAX_BUFFERS; i++) {
            assertTrue(editor.room("#" + i).isPresent());
        }
        assertTrue(editor.room("#more").isEmpty());
        assertTrue(editor.room("#0").isPresent());
    }

    @Test
    void findsNamesAsTheServerComparesThem() {
        Buffer room = room("#[x]");
        editor.put(room, List.of(new Member("[bob]", "", false)));
        assertTrue(network.buffer("#{X}").isPresent());
        editor.supports(ISupport.NONE.with("CASEMAPPING", "ascii"));
        assertTrue(network.buffer("#{x}").isEmpty());
        assertTrue(network.buffer("#[X]").isPresent());
        assertTrue(room.member("{bob}").isEmpty());
        assertTrue(room.member("[BOB]").isPresent());
    }

    @Test
    void showsOnlySoManyPeopleAsWriting() {
        Buffer tea = room("#tea");
        for (int i = 0; i <= Buffer.MAX_TYPING; i++) {
            editor.typing(tea, "p" + i, NOW.plusSeconds(6), NOW);
        }
        assertEquals(Buffer.MAX_TYPING, tea.typing(NOW).size());
        assertEquals(Optional.of(NOW.plusSeconds(6)), tea.nextTypingEnd(NOW));
    }

    @Test
    void forgetsItsTroubleOnceOnline() {
        editor.waiting(Trouble.LOST, NOW);
        assertEquals(Optional.of(Trouble.LOST), network.trouble());
        editor.connecting();
        assertEquals(Optional.of(Trouble.LOST), network.trouble());
        assertEquals(Optional.empty(), network.retryAt());
        editor.online();
        assertEquals(Optional.empty(), network.trouble());
    }

    private Buffer room(String name) {
        Buffer room = editor.room(name).orElseThrow();
        editor.entered(room, NOW);
        return room;
    }

    private void say(Buffer buffer, String text) {
        editor.append(buffer, new Line.Text(NOW, "", "Bob", text, Line.Kind.MESSAGE, false, Line.State.DELIVERED));
    }
}
