package causerie.server.kit;

import causerie.server.log.LineLayout;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;

/** The lines that servers of this process log, without time, from now on. */
public final class LogLines implements AutoCloseable {
    private static final int TIME = "2026-01-31 23:59:59.999 ".length();

    private final Logger ours = (Logger) LoggerFactory.getLogger("causerie");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> collector = new AppenderBase<>() {
        private final LineLayout layout = new LineLayout();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(layout.doLayout(event).stripTrailing().substring(TIME));
        }
    };

    public LogLines() {
        collector.start();
        ours.addAppender(collector);
        // Only here, not among what the tests print.
        ours.setAdditive(false);
    }

    /** Waits for a line that begins so, and answers it. */
    public String await(String beginning) {
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> lines.stream()
                                .filter(line -> line.startsWith(beginning))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** How many lines begin so by now. */
    public long count(String beginning) {
        return lines.stream().filter(line -> line.startsWith(beginning)).count();
    }

    public List<String> all() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        ours.setAdditive(true);
        ours.detachAppender(collector);
        collector.stop();
    }
}
