package causerie.server.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How much is known of what was said, and for how long it can be taken back. */
public final class HistoryLimits {
    @Option(
            names = "--remember-messages",
            paramLabel = "N",
            defaultValue = "10000",
            converter = Converters.Positive.class,
            description = "Latest messages of which the server knows who may take them back" + ServerLimits.DEFAULT)
    private int messages;

    @Option(
            names = "--redact-within",
            paramLabel = "TIME",
            defaultValue = "24h",
            converter = Converters.Time.class,
            description = "Time within which people can take their messages back; operators of a room always can"
                    + ServerLimits.DEFAULT)
    private Duration redactWithin = Duration.ZERO;

    public int messages() {
        return messages;
    }

    public Duration redactWithin() {
        return redactWithin;
    }
}
