package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How people reacted, and how much of that is kept. */
final class ReactionsTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final Reactions reactions = new Reactions();

    @Test
    void countsWhoReactedInTheOrderInWhichThatCame() {
        take("m", "👍", "Bob", 1, true);
        take("m", "🎉", "Bob", 2, true);
        take("m", "👍", "Eve", 3, true);
        assertEquals(
                List.of(new Reaction("👍", List.of("Bob", "Eve"), false), new Reaction("🎉", List.of("Bob"), false)),
                reactions.of("m"));
    }

    @Test
    void whoTakesItBackIsGone() {
        take("m", "👍", "Bob", 1, true);
        take("m", "👍", "Bob", 2, false);
        assertEquals(List.of(), reactions.of("m"));
    }

    /** Pages of what was said before come from the end. */
    @Test
    void theLatestWordCountsInWhateverOrderItComes() {
        take("m", "👍", "Bob", 2, false);
        take("m", "👍", "Bob", 1, true);
        assertEquals(List.of(), reactions.of("m"));
    }

    @Test
    void weAreTheSameUnderAnyName() {
        reactions.take(new Reacting("m", "👍", "Anne", true, NOON, true));
        assertTrue(reactions.of("m").get(0).own());
        reactions.take(new Reacting("m", "👍", "Anna", true, NOON, false));
        assertEquals(List.of(), reactions.of("m"));
    }

    @Test
    void aMessageHasSoManyDifferentReactions() {
        for (int i = 0; i < 20_000; i++) {
            take("m", "r" + i, "Bob", 1, true);
        }
        assertEquals(Reactions.MAX_TEXTS, reactions.of("m").size());
    }

    @Test
    void aReactionHasSoManyPeople() {
        for (int i = 0; i < Reactions.MAX_PEOPLE; i++) {
            take("m", "👍", "p" + i, 1, true);
        }
        assertEquals(Reactions.MAX_PEOPLE, reactions.of("m").get(0).people().size());
        take("m", "👍", "one more", 1, true);
        assertEquals(Reactions.MAX_PEOPLE, reactions.of("m").get(0).people().size());
    }

    @Test
    void pastTheLimitTheFirstMessagesLoseTheirs() {
        for (int i = 0; i < Reactions.MAX_WORDS; i++) {
            assertEquals(List.of(), take("m" + i, "👍", "Bob", 1, true));
        }
        assertEquals(List.of("m0"), take("one more", "👍", "Bob", 1, true));
        assertEquals(List.of(), reactions.of("m0"));
        assertEquals(1, reactions.of("m1").size());
    }

    @Test
    void namesAreCut() {
        take("m", "👍", "x".repeat(Reactions.MAX_NAME + 1), 1, true);
        assertEquals(
                List.of("x".repeat(Reactions.MAX_NAME)),
                reactions.of("m").get(0).people());
    }

    @Test
    void aReactionIsShortAndOneLine() {
        assertTrue(Reaction.isPossible("x".repeat(Reaction.MAX_TEXT)));
        assertFalse(Reaction.isPossible("x".repeat(Reaction.MAX_TEXT + 1)));
        assertFalse(Reaction.isPossible(" "));
        assertFalse(Reaction.isPossible("a\nb"));
        assertFalse(Reaction.isPossible("a\u202eb"));
    }

    private List<String> take(String id, String text, String person, int second, boolean on) {
        return reactions.take(new Reacting(id, text, person, false, NOON.plusSeconds(second), on));
    }
}
