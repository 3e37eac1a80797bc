package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MatchesTest {
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    private final Lines lines = new Lines();
    private int changes;
    private int named;

    @Test
    void goesFromTheNewestToTheOldestAndRoundAgain() {
        say("tea", "milk", "tea", "tea");
        Matches matches = matches("tea");
        assertEquals(3, matches.count());
        assertEquals(0, matches.number());
        assertEquals(Optional.of(3), matches.previous());
        assertEquals(3, matches.number());
        assertEquals(Optional.of(2), matches.previous());
        assertEquals(Optional.of(0), matches.previous());
        assertFalse(matches.hasPrevious());
        assertEquals(Optional.of(3), matches.previous());
        assertEquals(Optional.of(0), matches.next());
        assertEquals(Optional.of(2), matches.next());
    }

    @Test
    void goesNowhereWithoutAny() {
        say("milk");
        Matches matches = matches("tea");
        assertEquals(Optional.empty(), matches.previous());
        assertEquals(Optional.empty(), matches.next());
        assertTrue(matches.isComplete());
    }

    @Test
    void staysWhereItIsWhenLinesComeAndGo() {
        say("tea", "tea");
        Matches matches = matches("tea");
        matches.previous();
        lines.insert(0, List.of(line("tea"), line("milk")));
        assertEquals(3, matches.number());
        assertEquals(Optional.of(2), matches.previous());
        say("tea");
        assertEquals(4, matches.count());
        assertEquals(2, matches.number());
    }

    @Test
    void hearsOfNothingOnceItIsClosed() {
        say("tea");
        Matches matches = matches("tea");
        matches.close();
        int before = changes;
        say("tea");
        assertEquals(before, changes);
    }

    @Test
    void looksALittleAtATimeTheNewestFirst() {
        say("tea 1", "tea 2", "tea 3");
        Matches matches = new Matches(lines, Sought.of("tea"), () -> changes++);
        assertEquals(0, matches.count());
        matches.look(2);
        assertEquals(Optional.of(2), matches.previous());
        assertFalse(matches.isComplete());
        matches.look(2);
        assertTrue(matches.isComplete());
        assertEquals(3, matches.count());
    }

    /** Whatever happens to the lines, in whatever order: what is found is what is there. */
    @Test
    void isRightAfterAnything() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Lines some = new Lines();
            Matches matches = new Matches(some, Sought.of("tea"), () -> {});
            for (int step = 0; step < 40; step++) {
                change(random, some);
                if (random.nextInt(10) == 0) {
                    matches.close();
                    matches = new Matches(some, Sought.of("tea"), () -> {});
                }
                matches.look(random.nextInt(5));
            }
            matches.look(some.size());
            assertEquals(expected(some), walk(matches), "seed " + seed + " round " + round);
        }
    }

    private void change(Random random, Lines some) {
        Line line = line(random.nextBoolean() ? "tea" : "milk");
        switch (some.size() == 0 ? 0 : random.nextInt(4)) {
            case 0 -> some.append(line);
            case 1 -> some.insert(random.nextInt(some.size()), List.of(line, line("tea")));
            case 2 -> some.replace(random.nextInt(some.size()), line);
            default -> some.appendAll(List.of(line, line("tea too")));
        }
    }

    private static List<Integer> expected(Lines some) {
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            if (((Line.Text) some.get(i)).text().contains("tea")) {
                expected.add(i);
            }
        }
        return expected;
    }

    private static List<Integer> walk(Matches matches) {
        List<Integer> walked = new ArrayList<>();
        matches.to(-1);
        for (int i = 0; i < matches.count(); i++) {
            walked.add(0, matches.previous().orElseThrow());
        }
        return walked;
    }

    private Matches matches(String words) {
        Matches matches = new Matches(lines, Sought.of(words), () -> changes++);
        matches.look(lines.size());
        return matches;
    }

    private void say(String... texts) {
        for (String text : texts) {
            lines.append(line(text));
        }
    }

    private Line line(String text) {
        named++;
        return new Line.Text(
                START.plusSeconds(named), "m" + named, "Bob", text, Line.Kind.MESSAGE, false, Line.State.DELIVERED);
    }
}
