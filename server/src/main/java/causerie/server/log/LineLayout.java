package causerie.server.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.event.KeyValuePair;

/**
 * Writes every event as one line: when, how important, what, and its particulars as {@code key=value}. Whatever strangers
 * have put into it is made harmless here, so that nobody who logs has to think of it. Only the stack of a fault takes
 * further lines; these begin with a tab. Used by all threads.
 */
public final class LineLayout extends LayoutBase<ILoggingEvent> {
    static final int MOST_TEXT = 1000;
    static final int MOST_VALUE = 400;
    private static final int LEVEL_WIDTH = 6;
    static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(160);
        TIME.formatTo(Instant.ofEpochMilli(event.getTimeStamp()), line);
        String level = event.getLevel().toString();
        line.append(' ').append(level).append(" ".repeat(LEVEL_WIDTH - level.length()));
        String logger = event.getLoggerName();
        if (!logger.equals(EventLog.NAME)) {
            line.append(logger, logger.lastIndexOf('.') + 1, logger.length()).append(": ");
        }
        Harmless.append(String.valueOf(event.getFormattedMessage()), MOST_TEXT, line);
        pairs(event).forEach(pair -> {
            line.append(' ').append(pair.key).append('=');
            Harmless.appendValue(String.valueOf(pair.value), MOST_VALUE, line);
        });
        line.append(System.lineSeparator());
        if (event.getThrowableProxy() != null) {
            stack(event.getThrowableProxy(), line);
        }
        return line.toString();
    }

    private static List<KeyValuePair> pairs(ILoggingEvent event) {
        return Objects.requireNonNullElse(event.getKeyValuePairs(), List.of());
    }

    private static void stack(IThrowableProxy thrown, StringBuilder lines) {
        String before = "\t";
        IThrowableProxy next = thrown;
        for (int i = 0; next != null && i < MOST_CAUSES; i++) {
            StringBuilder what = new StringBuilder(before).append(next.getClassName());
            if (next.getMessage() != null) {
                what.append(": ");
                Harmless.append(next.getMessage(), MOST_TEXT, what);
            }
            lines.append(what).append(System.lineSeparator());
            frames(next, lines);
            before = "\tCaused by: ";
            next = next.getCause();
        }
    }

    private static void frames(IThrowableProxy thrown, StringBuilder lines) {
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int own = frames.length - thrown.getCommonFrames();
        for (int i = 0; i < Math.min(own, MOST_FRAMES); i++) {
            lines.append("\t\t").append(frames[i].getSTEAsString()).append(System.lineSeparator());
        }
        if (own > MOST_FRAMES) {
            lines.append("\t\t... and ")
                    .append(own - MOST_FRAMES)
                    .append(" more")
                    .append(System.lineSeparator());
        }
    }
}
