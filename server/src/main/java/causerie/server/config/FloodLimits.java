package causerie.server.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How fast a client may send and be answered; a faster one is slowed down. */
public final class FloodLimits {
    @Option(
            names = "--flood-burst",
            paramLabel = "N",
            defaultValue = "10",
            converter = Converters.Positive.class,
            description = "Lines that a client can send at once" + ServerLimits.DEFAULT)
    private int burst;

    @Option(
            names = "--flood-rate",
            paramLabel = "N",
            defaultValue = "2",
            converter = Converters.NotNegative.class,
            description = "Lines a second after that, slower ones wait; 0 for no limit" + ServerLimits.DEFAULT)
    private int rate;

    @Option(
            names = "--flood-bytes",
            paramLabel = "N",
            defaultValue = "65536",
            converter = Converters.QueueBytes.class,
            description = "Bytes that may wait so; past them the client is disconnected" + ServerLimits.DEFAULT)
    private int bytes;

    @Option(
            names = "--flood-multiline",
            paramLabel = "N",
            defaultValue = "10",
            converter = Converters.Share.class,
            description = "Lines of one message of several lines that count as one line" + ServerLimits.DEFAULT)
    private int multiline;

    @Option(
            names = "--answer-bytes",
            paramLabel = "N",
            defaultValue = "1048576",
            converter = Converters.QueueBytes.class,
            description = "Bytes of answers to one client within --answer-time" + ServerLimits.DEFAULT)
    private int answerBytes;

    @Option(
            names = "--answer-time",
            paramLabel = "TIME",
            defaultValue = "6s",
            converter = Converters.Time.class,
            description = "Time for which --answer-bytes is meant, further answers wait; 0s for no limit"
                    + ServerLimits.DEFAULT)
    private Duration answerTime = Duration.ZERO;

    public int burst() {
        return burst;
    }

    public int rate() {
        return rate;
    }

    public int bytes() {
        return bytes;
    }

    /** How many lines of a message of several lines count as one. */
    public int multiline() {
        return multiline;
    }

    public int answerBytes() {
        return answerBytes;
    }

    public Duration answerTime() {
        return answerTime;
    }
}
