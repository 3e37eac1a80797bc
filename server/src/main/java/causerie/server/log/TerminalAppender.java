package causerie.server.log;

import causerie.io.OutboundQueue;
import causerie.io.Threads;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.util.ReentryGuard;
import ch.qos.logback.core.util.ReentryGuardFactory;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.event.KeyValuePair;

/**
 * Writes the log to the terminal, or wherever the program's output goes, on a thread of its own: a terminal that is stopped
 * (Ctrl+S) or a full disk must not stop the chat. What does not fit the queue is counted and left out. Used by all threads.
 */
public final class TerminalAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {
    static final int MOST_BYTES = 256 * 1024;
    private static final long LAST_LINES_MILLIS = 1000;

    private final LineLayout layout = new LineLayout();
    private final Charset charset = charset();
    private final ExecutorService writer = Threads.worker("log");
    private final AtomicLong missing = new AtomicLong();
    private final OutboundQueue queue;

    public TerminalAppender() {
        this(ConsoleTarget.SystemOut.getStream());
    }

    TerminalAppender(OutputStream out) {
        this.queue = new OutboundQueue(out, MOST_BYTES, writer, System::nanoTime);
    }

    /** A system without a language, as it starts services in, says ASCII, which nobody means. */
    private static Charset charset() {
        String named = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        Charset found = Charset.isSupported(named) ? Charset.forName(named) : StandardCharsets.UTF_8;
        return found.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : found;
    }

    /** None: nothing here logs, and the usual guard would keep something for every thread. */
    @Override
    protected ReentryGuard buildReentryGuard() {
        return ReentryGuardFactory.makeGuard(ReentryGuardFactory.GuardType.NOP);
    }

    @Override
    public void start() {
        // The thread exists before the system may have none left to give.
        writer.execute(() -> {});
        super.start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        String line = layout.doLayout(event);
        long before = missing.getAndSet(0);
        if (!queue.send((before == 0 ? line : gap(before) + line).getBytes(charset))) {
            missing.addAndGet(before + 1);
        }
    }

    /** Tells that lines are missing. */
    private String gap(long lines) {
        LoggingEvent event = new LoggingEvent();
        event.setLoggerName(EventLog.NAME);
        event.setLevel(Level.WARN);
        event.setTimeStamp(System.currentTimeMillis());
        event.setMessage("log-overflow");
        event.addKeyValuePair(new KeyValuePair("left-out", lines));
        return layout.doLayout(event);
    }

    /** Waits until the last lines are written, unless nobody takes them. */
    @Override
    public void stop() {
        super.stop();
        long before = missing.get();
        queue.finish(before == 0 ? new byte[0] : gap(before).getBytes(charset));
        try {
            queue.awaitEnd(LAST_LINES_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        writer.shutdownNow();
    }
}
