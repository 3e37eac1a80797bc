package causerie.server.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The log of this program as a whole. */
public final class Logging {
    private static final String OURS = "causerie";

    private Logging() {}

    /** Has it tell from now on what is at least so important. */
    public static void level(org.slf4j.event.Level least) {
        context().ifPresent(all -> all.getLogger(OURS).setLevel(Level.convertAnSLF4JLevel(least)));
    }

    /** Ends it, with everything written that there was to tell. */
    public static void close() {
        context().ifPresent(LoggerContext::stop);
    }

    private static Optional<LoggerContext> context() {
        return LoggerFactory.getILoggerFactory() instanceof LoggerContext all ? Optional.of(all) : Optional.empty();
    }
}
