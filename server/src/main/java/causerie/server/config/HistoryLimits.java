package causerie.server.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How much is known of what was said, and for how long it can be changed and taken back. */
public final class HistoryLimits {
    @Option(
            names = "--remember-messages",
            paramLabel = "N",
            defaultValue = "10000",
            converter = Converters.Positive.class,
            description = "Latest messages that a server with --data none knows" + ServerLimits.DEFAULT)
    private int messages;

    @Option(
            names = "--redact-within",
            paramLabel = "TIME",
            defaultValue = "24h",
            converter = Converters.Time.class,
            description = "Time within which people can take their messages back; operators of a room always can"
                    + ServerLimits.DEFAULT)
    private Duration redactWithin = Duration.ZERO;

    @Option(
            names = "--edit-within",
            paramLabel = "TIME",
            defaultValue = "24h",
            converter = Converters.Time.class,
            description = "Time within which people can change what they have said" + ServerLimits.DEFAULT)
    private Duration editWithin = Duration.ZERO;

    @Option(
            names = "--history-page",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "Messages that a client is given of what was said before at a time" + ServerLimits.DEFAULT)
    private int page;

    @Option(
            names = "--playback",
            paramLabel = "N",
            defaultValue = "20",
            converter = Converters.NotNegative.class,
            description = "Latest messages that those are shown on entering a room who cannot ask for them"
                    + ServerLimits.DEFAULT)
    private int playback;

    @Option(
            names = "--remember-ids",
            paramLabel = "N",
            defaultValue = "20000",
            converter = Converters.Positive.class,
            description = "Ids of clients' own that are known again, so that nothing that is sent again is heard twice"
                    + ServerLimits.DEFAULT)
    private int ids;

    @Option(
            names = "--remember-ids-for",
            paramLabel = "TIME",
            defaultValue = "10m",
            converter = Converters.Time.class,
            description = "Time for which they are" + ServerLimits.DEFAULT)
    private Duration idsFor = Duration.ZERO;

    @Option(
            names = "--keep-rooms",
            paramLabel = "TIME",
            defaultValue = "365d",
            converter = Converters.Time.class,
            description =
                    "Time after which a room of an account is forgotten that nobody has entered" + ServerLimits.DEFAULT)
    private Duration keepRooms = Duration.ZERO;

    public Duration keepRooms() {
        return keepRooms;
    }

    public int ids() {
        return ids;
    }

    public Duration idsFor() {
        return idsFor;
    }

    public int messages() {
        return messages;
    }

    public int page() {
        return page;
    }

    public int playback() {
        return playback;
    }

    public Duration redactWithin() {
        return redactWithin;
    }

    public Duration editWithin() {
        return editWithin;
    }
}
