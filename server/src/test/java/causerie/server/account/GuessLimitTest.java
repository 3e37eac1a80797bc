package causerie.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import causerie.server.config.AddressLimits;
import causerie.server.config.ServerConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class GuessLimitTest {
    private static final String HERE = "192.0.2.1";

    private final AtomicLong clock = new AtomicLong();
    private final AddressLimits limits = ServerConfig.parse().limits().address();
    private final GuessLimit limit = new GuessLimit(() -> limits, clock::get);

    @Test
    void looksAtThreeWrongPasswordsAndNotAtAFourth() throws TooManyGuessesException {
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), limit.attempt(HERE, Optional::empty));
        }
        assertThrows(TooManyGuessesException.class, () -> limit.attempt(HERE, () -> Optional.of("not asked")));
    }

    @Test
    void looksAgainOnceTheFirstIsLongAgo() throws TooManyGuessesException {
        for (int i = 0; i < 3; i++) {
            limit.attempt(HERE, Optional::empty);
            pass(Duration.ofSeconds(1));
        }
        pass(Duration.ofSeconds(5).minusNanos(1));
        assertThrows(TooManyGuessesException.class, () -> limit.attempt(HERE, Optional::empty));
        pass(Duration.ofNanos(1));
        assertEquals(Optional.of("anne"), limit.attempt(HERE, () -> Optional.of("anne")));
    }

    @Test
    void countsNoRightPassword() throws TooManyGuessesException {
        for (int i = 0; i < 10; i++) {
            assertEquals(Optional.of("anne"), limit.attempt(HERE, () -> Optional.of("anne")));
        }
    }

    @Test
    void countsEachAddressAlone() throws TooManyGuessesException {
        for (int i = 0; i < 3; i++) {
            limit.attempt(HERE, Optional::empty);
        }
        assertEquals(Optional.of("bob"), limit.attempt("192.0.2.2", () -> Optional.of("bob")));
    }

    @Test
    void remembersAGuesserAmongManyAddresses() throws TooManyGuessesException {
        for (int i = 0; i < 3; i++) {
            limit.attempt(HERE, Optional::empty);
        }
        for (int i = 0; i < 3000; i++) {
            limit.attempt("192.0.2.2 " + i, () -> Optional.of("bob"));
        }
        assertThrows(TooManyGuessesException.class, () -> limit.attempt(HERE, Optional::empty));
    }

    @Test
    void looksAtTenWrongPasswordsForOneAccountAndNotAtAnEleventh() throws TooManyGuessesException {
        for (int i = 0; i < 10; i++) {
            assertEquals(
                    Optional.empty(), limit.attempt("192.0.2." + i, i % 2 == 0 ? "anne" : "ANNE", Optional::empty));
        }
        assertThrows(
                TooManyGuessesException.class,
                () -> limit.attempt("192.0.2.10", "Anne", () -> Optional.of("not asked")));
        assertEquals(Optional.of("bob"), limit.attempt("192.0.2.10", "bob", () -> Optional.of("bob")));
        pass(Duration.ofSeconds(8));
        assertEquals(Optional.of("anne"), limit.attempt("192.0.2.10", "anne", () -> Optional.of("anne")));
    }

    @Test
    void doesNotCountForTheAddressWhatWasNotLookedAt() throws TooManyGuessesException {
        for (int i = 0; i < 10; i++) {
            limit.attempt("192.0.2." + i, "anne", Optional::empty);
        }
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    TooManyGuessesException.class, () -> limit.attempt("192.0.2.10", "anne", () -> Optional.of("x")));
        }
        assertEquals(Optional.of("bob"), limit.attempt("192.0.2.10", "bob", () -> Optional.of("bob")));
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
