package causerie.server.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

final class TerminalAppenderTest {
    private final StoppedTerminal terminal = new StoppedTerminal();
    private final TerminalAppender appender = new TerminalAppender(terminal);

    /** Takes nothing until it is let go. */
    private static final class StoppedTerminal extends OutputStream {
        private final Semaphore going = new Semaphore(0);
        private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            going.acquireUninterruptibly();
            shown.write(bytes, offset, length);
            going.release();
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        void letGo() {
            going.release();
        }

        List<String> lines() {
            return shown.toString(UTF_8).lines().toList();
        }
    }

    private static LoggingEvent event(String message) {
        LoggingEvent event = new LoggingEvent();
        event.setLoggerName(EventLog.NAME);
        event.setLevel(Level.INFO);
        event.setMessage(message);
        return event;
    }

    /** An event whose line takes so many bytes. */
    private static LoggingEvent ofBytes(int bytes) {
        int rest = new LineLayout().doLayout(event("")).getBytes(UTF_8).length;
        return event("x".repeat(bytes - rest));
    }

    @Test
    void writesWhatItIsGivenInOrder() {
        terminal.letGo();
        appender.start();
        appender.doAppend(event("one"));
        appender.doAppend(event("two é"));
        appender.stop();
        assertEquals(2, terminal.lines().size());
        assertTrue(terminal.lines().get(0).endsWith(" INFO  one"), terminal.lines()::toString);
        assertTrue(terminal.lines().get(1).endsWith(" INFO  two é"), terminal.lines()::toString);
    }

    @Test
    void keepsSoMuchForATerminalThatIsStoppedAndCountsTheRest() {
        appender.start();
        int line = 1024;
        int fit = TerminalAppender.MOST_BYTES / line;
        for (int i = 0; i < fit; i++) {
            appender.doAppend(ofBytes(line));
        }
        appender.doAppend(event("left out"));
        appender.doAppend(event("left out"));
        terminal.letGo();
        appender.stop();
        assertEquals(fit + 1, terminal.lines().size());
        assertTrue(
                terminal.lines().get(fit).endsWith(" WARN  log-overflow left-out=2"),
                terminal.lines().get(fit));
    }

    @Test
    void doesNotWaitForATerminalThatStaysStopped() {
        appender.start();
        appender.doAppend(event("never seen"));
        appender.stop();
        assertEquals(List.of(), terminal.lines());
        terminal.letGo();
    }
}
