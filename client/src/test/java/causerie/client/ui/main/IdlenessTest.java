package causerie.client.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class IdlenessTest {
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    private final Anne anne = new Anne();
    private final Idleness idleness = new Idleness(anne, START);

    /** Somebody whom others see. */
    private static final class Anne implements Idleness.Who {
        private boolean online = true;
        private boolean away;
        private int told;

        @Override
        public boolean isHere() {
            return online;
        }

        @Override
        public boolean isAway() {
            return away;
        }

        @Override
        public void go() {
            away = true;
            told++;
        }

        @Override
        public void comeBack() {
            away = false;
            told++;
        }
    }

    @Test
    void goesAfterThatTimeAndNotBefore() {
        idleness.look(START.plus(Duration.ofMinutes(10)).minusMillis(1), 10);
        assertFalse(anne.away);
        idleness.look(START.plus(Duration.ofMinutes(10)), 10);
        assertTrue(anne.away);
        idleness.look(START.plus(Duration.ofMinutes(20)), 10);
        assertEquals(1, anne.told, "once");
    }

    @Test
    void comesBackAtTheFirstSign() {
        idleness.look(START.plus(Duration.ofMinutes(10)), 10);
        idleness.sign(START.plus(Duration.ofMinutes(11)));
        assertFalse(anne.away);
        idleness.look(START.plus(Duration.ofMinutes(20)), 10);
        assertFalse(anne.away);
        idleness.look(START.plus(Duration.ofMinutes(21)), 10);
        assertTrue(anne.away);
    }

    @Test
    void neverGoesWhereThatIsNotWanted() {
        idleness.look(START.plus(Duration.ofDays(1)), 0);
        assertFalse(anne.away);
    }

    @Test
    void whoeverWentByThemselvesComesBackByThemselves() {
        anne.away = true;
        idleness.look(START.plus(Duration.ofMinutes(10)), 10);
        idleness.sign(START.plus(Duration.ofMinutes(11)));
        assertTrue(anne.away);
        assertEquals(0, anne.told);
    }

    @Test
    void whoeverCameBackByThemselvesIsNotToldSoTwice() {
        idleness.look(START.plus(Duration.ofMinutes(10)), 10);
        anne.away = false;
        idleness.sign(START.plus(Duration.ofMinutes(11)));
        assertEquals(1, anne.told);
    }

    @Test
    void tellsNobodyWithoutAConnection() {
        anne.online = false;
        idleness.look(START.plus(Duration.ofMinutes(10)), 10);
        assertEquals(0, anne.told);
        anne.online = true;
        idleness.look(START.plus(Duration.ofMinutes(11)), 10);
        assertTrue(anne.away);
    }
}
