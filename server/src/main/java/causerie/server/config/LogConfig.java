package causerie.server.config;

import org.slf4j.event.Level;
import picocli.CommandLine.Option;

/** How much the log tells. */
public final class LogConfig {
    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            defaultValue = "info",
            converter = Converters.LogLevel.class,
            description = "How much the log tells: error, warn, info, debug or trace" + ServerLimits.DEFAULT)
    private Level level = Level.INFO;

    @Option(
            names = "--log-rate",
            paramLabel = "N",
            defaultValue = "300",
            converter = Converters.Positive.class,
            description = "Lines of the log a minute about each kind of event that anybody can cause; further ones are"
                    + " only counted" + ServerLimits.DEFAULT)
    private int rate;

    /** What is at least so important is told. */
    public Level level() {
        return level;
    }

    /** How many lines a minute each kind of event that anybody can cause may have. */
    public int rate() {
        return rate;
    }
}
