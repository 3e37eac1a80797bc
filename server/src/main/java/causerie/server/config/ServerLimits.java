package causerie.server.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/**
 * How much of everything, and for how long: every limit of the server with its default. Lengths of names and texts are
 * in characters (code points) where they are announced in 005, and in bytes where the option's name says so.
 */
public final class ServerLimits {
    private static final String DEFAULT = " (default: ${DEFAULT-VALUE}).";

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            defaultValue = "20000",
            converter = Converters.Positive.class,
            description = "Connections at once" + DEFAULT)
    private int connections;

    @Option(
            names = "--backlog",
            paramLabel = "N",
            defaultValue = "1024",
            converter = Converters.Positive.class,
            description = "Connections the system holds until they are accepted" + DEFAULT)
    private int backlog;

    @Option(
            names = "--line-bytes",
            paramLabel = "N",
            defaultValue = "512",
            converter = Converters.LineBytes.class,
            description =
                    "Bytes of a line after its tags, its ending included; 512 is what every client can take" + DEFAULT)
    private int lineBytes;

    @Option(
            names = "--nick-length",
            paramLabel = "N",
            defaultValue = "32",
            converter = Converters.Length.class,
            description = "Characters of a person's name" + DEFAULT)
    private int nickLength;

    @Option(
            names = "--channel-length",
            paramLabel = "N",
            defaultValue = "50",
            converter = Converters.Length.class,
            description = "Characters of a room's name" + DEFAULT)
    private int channelLength;

    @Option(
            names = "--topic-length",
            paramLabel = "N",
            defaultValue = "300",
            converter = Converters.Length.class,
            description = "Characters of a topic" + DEFAULT)
    private int topicLength;

    @Option(
            names = "--away-length",
            paramLabel = "N",
            defaultValue = "200",
            converter = Converters.Length.class,
            description = "Characters of an away message" + DEFAULT)
    private int awayLength;

    @Option(
            names = "--kick-length",
            paramLabel = "N",
            defaultValue = "200",
            converter = Converters.Length.class,
            description = "Characters of a reason for removing, leaving or quitting" + DEFAULT)
    private int kickLength;

    @Option(
            names = "--realname-length",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Length.class,
            description = "Characters of a real name" + DEFAULT)
    private int realNameLength;

    @Option(
            names = "--user-length",
            paramLabel = "N",
            defaultValue = "20",
            converter = Converters.Length.class,
            description = "Characters of a user name" + DEFAULT)
    private int userLength;

    @Option(
            names = "--key-length",
            paramLabel = "N",
            defaultValue = "32",
            converter = Converters.Length.class,
            description = "Characters of a room's key" + DEFAULT)
    private int keyLength;

    @Option(
            names = "--max-channels",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "Rooms that one person can be in" + DEFAULT)
    private int channels;

    @Option(
            names = "--max-bans",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "Bans of one room, and as many exceptions from bans and from invitations" + DEFAULT)
    private int bans;

    @Option(
            names = "--max-invites",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "Invitations to one room that wait to be used" + DEFAULT)
    private int invites;

    @Option(
            names = "--max-targets",
            paramLabel = "N",
            defaultValue = "4",
            converter = Converters.Positive.class,
            description = "Rooms and people that one message can go to" + DEFAULT)
    private int targets;

    @Option(
            names = "--max-modes",
            paramLabel = "N",
            defaultValue = "10",
            converter = Converters.Positive.class,
            description = "Modes with a parameter that one command can change" + DEFAULT)
    private int modes;

    @Option(
            names = "--send-queue-bytes",
            paramLabel = "N",
            defaultValue = "524288",
            converter = Converters.QueueBytes.class,
            description = "Bytes kept for a client that does not read; past them it is disconnected" + DEFAULT)
    private int sendQueueBytes;

    @Option(
            names = "--stall-timeout",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = Converters.Time.class,
            description = "Time after which a client that reads nothing is disconnected" + DEFAULT)
    private Duration stallTimeout = Duration.ZERO;

    @Option(
            names = "--registration-timeout",
            paramLabel = "TIME",
            defaultValue = "15s",
            converter = Converters.Time.class,
            description = "Time within which a new connection has to give its name" + DEFAULT)
    private Duration registrationTimeout = Duration.ZERO;

    @Option(
            names = "--ping-after",
            paramLabel = "TIME",
            defaultValue = "15s",
            converter = Converters.Time.class,
            description = "Silence after which a client is asked whether it is there" + DEFAULT)
    private Duration pingAfter = Duration.ZERO;

    @Option(
            names = "--ping-timeout",
            paramLabel = "TIME",
            defaultValue = "45s",
            converter = Converters.Time.class,
            description = "Silence after which a client is gone" + DEFAULT)
    private Duration pingTimeout = Duration.ZERO;

    @Option(
            names = "--flood-burst",
            paramLabel = "N",
            defaultValue = "10",
            converter = Converters.Positive.class,
            description = "Lines that a client can send at once" + DEFAULT)
    private int floodBurst;

    @Option(
            names = "--flood-rate",
            paramLabel = "N",
            defaultValue = "2",
            converter = Converters.NotNegative.class,
            description = "Lines a second after that, slower ones wait; 0 for no limit" + DEFAULT)
    private int floodRate;

    @Option(
            names = "--flood-bytes",
            paramLabel = "N",
            defaultValue = "65536",
            converter = Converters.QueueBytes.class,
            description = "Bytes that may wait so; past them the client is disconnected" + DEFAULT)
    private int floodBytes;

    public int connections() {
        return connections;
    }

    public int backlog() {
        return backlog;
    }

    public int lineBytes() {
        return lineBytes;
    }

    public int nickLength() {
        return nickLength;
    }

    public int channelLength() {
        return channelLength;
    }

    public int topicLength() {
        return topicLength;
    }

    public int awayLength() {
        return awayLength;
    }

    public int kickLength() {
        return kickLength;
    }

    public int realNameLength() {
        return realNameLength;
    }

    public int userLength() {
        return userLength;
    }

    public int keyLength() {
        return keyLength;
    }

    public int channels() {
        return channels;
    }

    public int bans() {
        return bans;
    }

    public int invites() {
        return invites;
    }

    public int targets() {
        return targets;
    }

    public int modes() {
        return modes;
    }

    public int sendQueueBytes() {
        return sendQueueBytes;
    }

    public Duration stallTimeout() {
        return stallTimeout;
    }

    public Duration registrationTimeout() {
        return registrationTimeout;
    }

    public Duration pingAfter() {
        return pingAfter;
    }

    public Duration pingTimeout() {
        return pingTimeout;
    }

    public int floodBurst() {
        return floodBurst;
    }

    public int floodRate() {
        return floodRate;
    }

    public int floodBytes() {
        return floodBytes;
    }
}
