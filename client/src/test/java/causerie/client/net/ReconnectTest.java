package causerie.client.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReconnectTest {
    private final Reconnect reconnect = new Reconnect(new Random(1));

    @Test
    void waitsLongerEachTimeUpToHalfAMinute() {
        List<Integer> steps = List.of(1, 2, 4, 8, 15, 30, 30, 30);
        for (int seconds : steps) {
            long millis = reconnect.next().toMillis();
            assertTrue(millis >= seconds * 750L && millis <= seconds * 1250L, seconds + " s: " + millis);
        }
    }

    @Test
    void doesNotWaitTheSameTimeForEverybody() {
        long different = Stream.iterate(1, seed -> seed + 1)
                .limit(20)
                .map(seed -> new Reconnect(new Random(seed)).next())
                .distinct()
                .count();
        assertTrue(different > 10);
    }

    @Test
    void beginsAgainAfterAGoodConnectionOnly() {
        for (int i = 0; i < 6; i++) {
            reconnect.next();
        }
        reconnect.lost(Duration.ofSeconds(59));
        assertTrue(reconnect.next().compareTo(Duration.ofSeconds(20)) > 0);
        reconnect.lost(Duration.ofSeconds(60));
        assertEquals(1, Math.round(reconnect.next().toMillis() / 1000.0));
    }
}
