package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is unread follows from how far has been read and from the lines, and never sticks. */
final class ReadingTest {
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final int ROUNDS = 300;
    private static final int STEPS = 60;

    private static final List<Level> LEVELS = List.of(Level.values());

    private final NetworkEditor editor = new NetworkEditor();
    private final Network network = editor.network();
    private int said;

    ReadingTest() {
        editor.online();
        editor.ownNick("Anne");
    }

    @Test
    void whatIsReadElsewhereIsReadHere() {
        Buffer tea = room("#tea");
        room("#cake");
        say(tea, "one", "two", "three");
        editor.readElsewhere(tea, at(2));
        assertEquals(1, tea.unread());
        editor.readElsewhere(tea, at(1));
        assertEquals(1, tea.unread(), "what was read stays read");
        editor.readElsewhere(tea, at(3));
        assertEquals(0, tea.unread());
        assertEquals(3, tea.readLines());
    }

    @Test
    void whatWasSaidSinceOneLastReadIsNewAfterTheStart() {
        Buffer tea = room("#tea");
        editor.readElsewhere(tea, at(1));
        editor.history(tea, List.of(line("read"), line("new"), line("for Anne")), Optional.empty());
        assertEquals(2, tea.unread());
        assertEquals(1, tea.mentions());
        assertEquals(1, tea.readLines());
    }

    @Test
    void theMarkShowsWhatIsNewAlsoWhereSomebodyLooks() {
        Buffer tea = room("#tea");
        network.select(tea);
        network.setWatching(true);
        editor.readElsewhere(tea, at(1));
        editor.history(tea, List.of(line("read"), line("new")), Optional.empty());
        assertEquals(0, tea.unread());
        assertEquals(1, tea.readLines());
        say(tea, "newer");
        assertEquals(1, tea.readLines(), "it stays while one reads on");
        network.setWatching(false);
        assertEquals(3, tea.readLines());
    }

    @Test
    void withoutTheServersWordAllHadLongBeenSaid() {
        Buffer tea = room("#tea");
        editor.history(tea, List.of(line("old"), line("for Anne")), Optional.empty());
        assertEquals(0, tea.unread());
        assertEquals(2, tea.readLines());
    }

    @Test
    void nothingIsUnreadWhereOneWantsToHearOfNothing() {
        Buffer tea = room("#tea");
        say(tea, "one", "for Anne");
        network.attention().setLevel(tea, Level.NONE);
        assertEquals(0, tea.unread());
        assertEquals(0, tea.mentions());
        network.attention().setLevel(tea, Level.MENTIONS);
        assertEquals(2, tea.unread());
        assertEquals(1, tea.mentions());
    }

    @Test
    void wordsAreAsGoodAsANameAsLongAsTheyAreAskedFor() {
        Buffer tea = room("#tea");
        say(tea, "the Deploy is over", "for Anne");
        network.attention().setKeywords(List.of("deploy"));
        assertEquals(2, tea.mentions());
        network.attention().setKeywords(List.of());
        assertEquals(1, tea.mentions());
        editor.ownNick("Bert");
        assertEquals(0, tea.mentions());
    }

    /**
     * Whatever happens in whatever order: what is counted is what stands below what was read, and looking at it leaves
     * nothing.
     */
    @Test
    void neverSticks() {
        long seed = new Random().nextLong();
        for (int round = 0; round < ROUNDS; round++) {
            String which = "seed " + seed + " round " + round;
            Random random = new Random(seed + round);
            NetworkEditor some = new NetworkEditor();
            some.online();
            some.ownNick("Anne");
            List<Buffer> rooms = new ArrayList<>(
                    List.of(some.room("#tea").orElseThrow(), some.room("#cake").orElseThrow()));
            for (int step = 0; step < STEPS; step++) {
                happen(random, some, rooms.get(random.nextInt(2)));
                rooms.forEach(room -> check(some.network(), room, which));
            }
            some.network().setWatching(true);
            for (Buffer room : rooms) {
                some.network().attention().setLevel(room, Level.ALL);
                some.network().select(room);
                assertEquals(0, room.unread(), which);
                assertEquals(0, room.mentions(), which);
            }
            rooms.forEach(room -> some.readElsewhere(room, at(said + 1)));
            rooms.forEach(room -> assertEquals(0, room.unread(), which));
        }
    }

    private void happen(Random random, NetworkEditor some, Buffer room) {
        Network there = some.network();
        switch (random.nextInt(11)) {
            case 0 -> there.select(room);
            case 1 -> there.setWatching(random.nextBoolean());
            case 2 -> some.readElsewhere(room, at(random.nextInt(said + 2)));
            case 3 -> some.history(room, List.of(line("a"), line("Anne")), Optional.empty());
            case 4 -> there.attention().setLevel(room, LEVELS.get(random.nextInt(LEVELS.size())));
            case 5 -> {
                some.left(room);
                some.entered(room, at(said));
            }
            case 6 -> some.gapFilled(room);
            case 7 -> there.attention().setKeywords(random.nextBoolean() ? List.of("cake") : List.of());
            case 8 ->
                some.history(
                        room,
                        List.of(new Line.Text(
                                at(random.nextInt(said + 1)),
                                "h" + random.nextInt(),
                                "Bob",
                                "old",
                                Line.Kind.MESSAGE,
                                false,
                                Line.State.DELIVERED)),
                        Optional.empty());
            default -> some.append(room, line(random.nextBoolean() ? "cake" : "for Anne"));
        }
    }

    /** Counted by hand from what stands below the last line that was read. */
    private static void check(Network there, Buffer room, String which) {
        int unread = room.unread();
        int below = 0;
        int mentions = 0;
        for (int i = room.lines().size() - 1; i >= 0 && below < unread; i--) {
            if (room.lines().get(i) instanceof Line.Text text && !text.own()) {
                below++;
                mentions += there.attention().isMention(room, text) ? 1 : 0;
            }
        }
        assertEquals(below, unread, which);
        assertEquals(mentions, room.mentions(), which);
        assertTrue(room.readLines() <= room.lines().size(), which);
        assertTrue(!there.isWatching(room) || unread == 0, which);
    }

    private Buffer room(String name) {
        return editor.room(name).orElseThrow();
    }

    private void say(Buffer room, String... texts) {
        for (String text : texts) {
            editor.append(room, line(text));
        }
    }

    private Line.Text line(String text) {
        said++;
        return new Line.Text(at(said), "m" + said, "Bob", text, Line.Kind.MESSAGE, false, Line.State.DELIVERED);
    }

    private static Instant at(int number) {
        return START.plusSeconds(number);
    }
}
