package causerie.server.config;

import picocli.CommandLine.Option;

/** How long names and texts may be: in characters (code points), or in bytes where the option says so; announced in 005. */
public final class TextLimits {
    @NeedsRestart
    @Option(
            names = "--line-bytes",
            paramLabel = "N",
            defaultValue = "512",
            converter = Converters.LineBytes.class,
            description = "Bytes of a line after its tags, its ending included; 512 is what every client can take"
                    + ServerLimits.DEFAULT)
    private int lineBytes;

    @Option(
            names = "--nick-length",
            paramLabel = "N",
            defaultValue = "32",
            converter = Converters.Length.class,
            description = "Characters of a person's name" + ServerLimits.DEFAULT)
    private int nickLength;

    @Option(
            names = "--channel-length",
            paramLabel = "N",
            defaultValue = "50",
            converter = Converters.Length.class,
            description = "Characters of a room's name" + ServerLimits.DEFAULT)
    private int channelLength;

    @Option(
            names = "--topic-length",
            paramLabel = "N",
            defaultValue = "300",
            converter = Converters.Length.class,
            description = "Characters of a topic" + ServerLimits.DEFAULT)
    private int topicLength;

    @Option(
            names = "--away-length",
            paramLabel = "N",
            defaultValue = "200",
            converter = Converters.Length.class,
            description = "Characters of an away message" + ServerLimits.DEFAULT)
    private int awayLength;

    @Option(
            names = "--kick-length",
            paramLabel = "N",
            defaultValue = "200",
            converter = Converters.Length.class,
            description = "Characters of a reason for removing, leaving or quitting" + ServerLimits.DEFAULT)
    private int kickLength;

    @Option(
            names = "--realname-length",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Length.class,
            description = "Characters of a real name" + ServerLimits.DEFAULT)
    private int realNameLength;

    @Option(
            names = "--user-length",
            paramLabel = "N",
            defaultValue = "20",
            converter = Converters.Length.class,
            description = "Characters of a user name" + ServerLimits.DEFAULT)
    private int userLength;

    @Option(
            names = "--key-length",
            paramLabel = "N",
            defaultValue = "32",
            converter = Converters.Length.class,
            description = "Characters of a room's key" + ServerLimits.DEFAULT)
    private int keyLength;

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
}
