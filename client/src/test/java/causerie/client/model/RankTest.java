package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.ISupport;
import org.junit.jupiter.api.Test;

final class RankTest {
    private static final ISupport ALL = ISupport.NONE.with("PREFIX", "(Yqaohv)!~&@%+");

    @Test
    void isWhatTheServerSaysTheSignsMean() {
        assertEquals(Rank.OPERATOR, of("@+", ALL));
        assertEquals(Rank.FOUNDER, of("~", ALL));
        assertEquals(Rank.VOICE, of("+", ALL));
        assertEquals(Rank.NONE, of("", ALL));
        assertEquals(Rank.NONE, of("?", ALL));
        assertEquals(Rank.OPERATOR, of("*", ISupport.NONE.with("PREFIX", "(ov)*+")));
        assertEquals(Rank.NONE, of("~", ISupport.NONE));
    }

    @Test
    void countsARankThatWeDoNotKnowLikeTheNextBelow() {
        assertEquals(Rank.FOUNDER, of("!", ALL));
    }

    @Test
    void saysWhoKeepsOrder() {
        assertTrue(Rank.HALF_OPERATOR.keepsOrder());
        assertFalse(Rank.VOICE.keepsOrder());
        assertTrue(Rank.OPERATOR.makesOperators());
        assertFalse(Rank.HALF_OPERATOR.makesOperators());
    }

    private static Rank of(String signs, ISupport isupport) {
        return Rank.of(new Member("Bob", signs, false), isupport);
    }
}
