package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FloodGateTest {
    private static final long HALF_A_SECOND = 500_000_000L;

    private final AtomicLong now = new AtomicLong(-42);

    private long wait(FloodGate gate) {
        return gate.admit(1) - now.get();
    }

    private void pass(FloodGate gate, int lines) {
        for (int i = 0; i < lines; i++) {
            assertEquals(0, wait(gate));
        }
    }

    @Test
    void letsTheBurstPassAndMakesTheNextOnesWaitLongerAndLonger() {
        FloodGate gate = new FloodGate(10, HALF_A_SECOND, now::get);
        pass(gate, 10);
        assertEquals(HALF_A_SECOND, wait(gate));
        assertEquals(2 * HALF_A_SECOND, wait(gate));
    }

    @Test
    void forgivesOneLineEachInterval() {
        FloodGate gate = new FloodGate(10, HALF_A_SECOND, now::get);
        pass(gate, 10);
        now.addAndGet(2 * HALF_A_SECOND);
        pass(gate, 2);
        assertEquals(HALF_A_SECOND, wait(gate));
    }

    @Test
    void savesNoMoreThanTheBurst() {
        FloodGate gate = new FloodGate(3, HALF_A_SECOND, now::get);
        now.addAndGet(1000 * HALF_A_SECOND);
        pass(gate, 3);
        assertEquals(HALF_A_SECOND, wait(gate));
    }

    @Test
    void worksAcrossTheTurnOfTheClock() {
        now.set(Long.MAX_VALUE - 10);
        FloodGate gate = new FloodGate(2, HALF_A_SECOND, now::get);
        pass(gate, 2);
        assertEquals(HALF_A_SECOND, wait(gate));
        now.addAndGet(2 * HALF_A_SECOND);
        assertEquals(0, wait(gate));
    }

    @Test
    void countsUnitsOfWhichManyComeTogether() {
        FloodGate gate = new FloodGate(100, 10, now::get);
        assertEquals(0, gate.admit(100) - now.get());
        assertEquals(0, gate.admit(0) - now.get());
        gate.admit(7);
        assertEquals(70, gate.admit(0) - now.get());
        now.addAndGet(69);
        assertEquals(1, gate.admit(0) - now.get());
    }

    @Test
    void forgetsWhatHasPassed() {
        FloodGate gate = new FloodGate(10, HALF_A_SECOND, now::get);
        pass(gate, 10);
        gate.reset();
        pass(gate, 10);
        assertEquals(HALF_A_SECOND, wait(gate));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void neverStopsAnybodyWithoutARate(int burst) {
        pass(new FloodGate(burst, 0, now::get), 10_000);
    }

    @Test
    void takesTheHighestValuesThatAreAllowed() {
        FloodGate gate = new FloodGate(1_000_000, 2 * HALF_A_SECOND, now::get);
        pass(gate, 1_000_000);
        assertEquals(2 * HALF_A_SECOND, wait(gate));
    }
}
