package causerie.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class QuotaTest {
    private static final long BEGIN = Long.MAX_VALUE - 5;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Quota quota = new Quota(BEGIN);

    @Test
    void letsSoManyThroughAMinute() {
        assertTrue(quota.take(BEGIN, 2));
        assertTrue(quota.take(BEGIN + MINUTE - 1, 2));
        assertFalse(quota.take(BEGIN + MINUTE - 1, 2));
        assertTrue(quota.take(BEGIN + MINUTE, 2));
        assertTrue(quota.take(BEGIN + MINUTE, 2));
        assertFalse(quota.take(BEGIN + MINUTE, 2));
    }

    @Test
    void tellsOnceHowManyWereLeftOutWhenTheMinuteIsOver() {
        quota.take(BEGIN, 1);
        assertFalse(quota.take(BEGIN, 1));
        assertFalse(quota.take(BEGIN, 1));
        assertEquals(0, quota.leftOut(BEGIN + MINUTE - 1));
        assertEquals(2, quota.leftOut(BEGIN + MINUTE));
        assertEquals(0, quota.leftOut(BEGIN + MINUTE));
    }

    @Test
    void forgetsNoneWhenTheNextMinuteBeginsFirst() {
        quota.take(BEGIN, 1);
        assertFalse(quota.take(BEGIN, 1));
        assertTrue(quota.take(BEGIN + MINUTE, 1));
        assertFalse(quota.take(BEGIN + MINUTE, 1));
        assertEquals(1, quota.leftOut(BEGIN + MINUTE));
        assertEquals(1, quota.leftOutByNow());
        assertEquals(0, quota.leftOutByNow());
    }
}
