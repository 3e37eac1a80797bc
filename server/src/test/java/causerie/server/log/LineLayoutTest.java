package causerie.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

final class LineLayoutTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 31, 9, 5, 7, 40_000_000);

    private static LoggingEvent event(String message) {
        return event(EventLog.NAME, Level.INFO, message);
    }

    private static LoggingEvent event(String logger, Level level, String message) {
        LoggingEvent event = new LoggingEvent();
        event.setLoggerName(logger);
        event.setLevel(level);
        event.setTimeStamp(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        event.setMessage(message);
        return event;
    }

    private static String line(LoggingEvent event) {
        String line = new LineLayout().doLayout(event);
        assertTrue(line.endsWith(System.lineSeparator()), line);
        return line.stripTrailing();
    }

    @Test
    void tellsWhenHowImportantAndWhat() {
        LoggingEvent event = event("registered");
        event.addKeyValuePair(new KeyValuePair("nick", "anne"));
        event.addKeyValuePair(new KeyValuePair("reason", "a \"b\""));
        event.addKeyValuePair(new KeyValuePair("port", 6667));
        assertEquals(
                "2026-01-31 09:05:07.040 INFO  registered nick=anne reason=\"a \\\"b\\\"\" port=6667", line(event));
    }

    @Test
    void namesTheClassOfWhatIsNoEvent() {
        LoggingEvent event = event("causerie.server.net.Peer", Level.ERROR, "It {}");
        event.setArgumentArray(new Object[] {"broke"});
        assertEquals("2026-01-31 09:05:07.040 ERROR Peer: It broke", line(event));
    }

    @Test
    void isOneLineWhateverStandsInIt() {
        LoggingEvent event = event("{}");
        event.setArgumentArray(new Object[] {"a\r\n2026-01-31 INFO  forged\u2028\u001b[2J"});
        event.addKeyValuePair(new KeyValuePair("nick", "x\ny\u202e"));
        assertEquals(
                "2026-01-31 09:05:07.040 INFO  a\\r\\n2026-01-31 INFO  forged\\u2028\\u001b[2J nick=\"x\\ny\\u202e\"",
                line(event));
    }

    @Test
    void isNoLongerThanItsLimits() {
        LoggingEvent event = event("m".repeat(LineLayout.MOST_TEXT));
        event.addKeyValuePair(new KeyValuePair("v", "v".repeat(LineLayout.MOST_VALUE)));
        String line = line(event);
        assertTrue(line.endsWith("INFO  " + "m".repeat(1000) + " v=" + "v".repeat(400)), line);
        event = event("m".repeat(LineLayout.MOST_TEXT + 1));
        event.addKeyValuePair(new KeyValuePair("v", "v".repeat(LineLayout.MOST_VALUE + 1)));
        line = line(event);
        assertTrue(line.endsWith("INFO  " + "m".repeat(1000) + "... v=" + "v".repeat(400) + "..."), line);
    }

    @Test
    void showsWhereAFaultCameFromAndNothingThatStrangersCouldForge() {
        RuntimeException cause = new IllegalArgumentException("For input\n2026-01-31 INFO  forged\u001b[31m");
        LoggingEvent event = event("command-failed");
        event.setThrowableProxy(new ThrowableProxy(new IllegalStateException("why\tnot", cause)));
        List<String> lines = line(event).lines().toList();
        assertEquals("2026-01-31 09:05:07.040 INFO  command-failed", lines.get(0));
        assertEquals("\tjava.lang.IllegalStateException: why\\tnot", lines.get(1));
        assertTrue(lines.get(2).startsWith("\t\tat causerie.server.log.LineLayoutTest.showsWhere"), lines.get(2));
        assertTrue(
                lines.contains("\tCaused by: java.lang.IllegalArgumentException: For input\\n2026-01-31 INFO  forged"
                        + "\\u001b[31m"),
                lines::toString);
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("\t")), lines::toString);
    }

    @Test
    void showsTheBeginningOfAnEndlessStack() {
        LoggingEvent event = event("thread-failed");
        event.setThrowableProxy(new ThrowableProxy(endless(LineLayout.MOST_FRAMES + 1, 10)));
        List<String> lines = line(event).lines().toList();
        assertEquals(
                5,
                lines.stream().filter(line -> line.contains("Exception: deep")).count());
        assertEquals(1 + 5 * (1 + LineLayout.MOST_FRAMES + 1), lines.size());
        assertEquals("\t\t... and 1 more", lines.get(lines.size() - 1));
        event = event("thread-failed");
        event.setThrowableProxy(new ThrowableProxy(endless(LineLayout.MOST_FRAMES, 1)));
        assertEquals(1 + 1 + LineLayout.MOST_FRAMES, line(event).lines().count());
    }

    private static RuntimeException endless(int frames, int causes) {
        RuntimeException thrown = new IllegalStateException("deep", causes == 1 ? null : endless(frames, causes - 1));
        StackTraceElement[] stack = new StackTraceElement[frames];
        for (int i = 0; i < frames; i++) {
            stack[i] = new StackTraceElement("Class" + causes, "method", "Class.java", i);
        }
        thrown.setStackTrace(stack);
        return thrown;
    }
}
