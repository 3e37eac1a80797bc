package causerie.server.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How large a message of several lines may be; announced with {@code draft/multiline}. */
public final class MultilineLimits {
    @Option(
            names = "--multiline-bytes",
            paramLabel = "N",
            defaultValue = "16384",
            converter = Converters.MultilineBytes.class,
            description = "Bytes of a message of several lines" + ServerLimits.DEFAULT)
    private int bytes;

    @Option(
            names = "--multiline-lines",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.MultilineLines.class,
            description = "Lines of such a message" + ServerLimits.DEFAULT)
    private int lines;

    @Option(
            names = "--multiline-timeout",
            paramLabel = "TIME",
            defaultValue = "30s",
            converter = Converters.Time.class,
            description = "Time within which such a message has to be complete" + ServerLimits.DEFAULT)
    private Duration timeout = Duration.ZERO;

    public int bytes() {
        return bytes;
    }

    public int lines() {
        return lines;
    }

    public Duration timeout() {
        return timeout;
    }
}
