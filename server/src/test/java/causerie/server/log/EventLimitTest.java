package causerie.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.config.LiveConfig;
import causerie.server.config.ServerConfig;
import causerie.server.kit.LogLines;
import causerie.server.kit.TestClock;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Events that no client brings about by itself, and how many there may be. */
final class EventLimitTest {
    private final LogLines log = new LogLines();
    private final TestClock clock = new TestClock();

    @BeforeEach
    void tellAll() {
        Logging.level(Level.INFO);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private EventLog events(String... options) {
        return new EventLog(new LiveConfig(ServerConfig.parse(options), List.of()), clock.server()::nanoTime);
    }

    @Test
    void tellsOfFaultsWithTheirStack() {
        EventLog events = events();
        events.commandFailed("PRIVMSG", new IllegalStateException("why"));
        String line = log.await("ERROR command-failed verb=PRIVMSG");
        assertTrue(line.contains("java.lang.IllegalStateException: why"), line);
        events.threadFailed(Thread.currentThread(), new StackOverflowError());
        log.await("ERROR thread-failed thread=");
    }

    @Test
    void tellsWhereItRuns() {
        events().started("causerie-1", Map.of("port", 6667));
        log.await("INFO  started version=causerie-1 port=6667");
    }

    @Test
    void tellsSoMuchAMinuteOfWhatAnybodyCanCauseAndCountsTheRest() {
        EventLog events = events("--log-rate", "2");
        for (int i = 0; i < 5; i++) {
            events.refused("10.0.0.1", "No");
        }
        events.rehashFailed("anne", "of operators nothing is left out");
        events.rehashFailed("anne", "of operators nothing is left out");
        events.rehashFailed("anne", "of operators nothing is left out");
        assertEquals(2, log.count("WARN  refused address=10.0.0.1"));
        assertEquals(3, log.count("WARN  rehash-failed"));
        events.tick();
        assertEquals(0, log.count("WARN  refused left-out="));
        clock.advance(Duration.ofMinutes(1));
        events.tick();
        events.tick();
        assertEquals(1, log.count("WARN  refused left-out=3"));
        for (int i = 0; i < 3; i++) {
            events.refused("10.0.0.1", "No");
        }
        assertEquals(4, log.count("WARN  refused address=10.0.0.1"));
        events.stopped();
        assertEquals(1, log.count("WARN  refused left-out=1"));
    }

    @Test
    void tellsWhatWasLeftOutWhileTheServerRuns() {
        try (TestServer server = TestServer.start("--log-rate", "1")) {
            server.connect().send("GET / HTTP/1.1").expectEnd();
            server.connect().send("GET / HTTP/1.1").expectEnd();
            server.clock().advance(Duration.ofMinutes(1));
            log.await("WARN  refused left-out=1");
        }
    }
}
