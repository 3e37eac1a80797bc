package causerie.server.config;

import picocli.CommandLine.Option;

/** How many of everything one person, room or command may have. */
public final class CountLimits {
    @Option(
            names = "--max-channels",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "Rooms that one person can be in" + ServerLimits.DEFAULT)
    private int channels;

    @Option(
            names = "--max-bans",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description =
                    "Bans of one room, and as many exceptions from bans and from invitations" + ServerLimits.DEFAULT)
    private int bans;

    @Option(
            names = "--max-invites",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "Invitations to one room that wait to be used" + ServerLimits.DEFAULT)
    private int invites;

    @Option(
            names = "--max-targets",
            paramLabel = "N",
            defaultValue = "4",
            converter = Converters.Positive.class,
            description = "Rooms and people that one message can go to, and people that one WHOIS can ask about"
                    + ServerLimits.DEFAULT)
    private int targets;

    @Option(
            names = "--max-modes",
            paramLabel = "N",
            defaultValue = "10",
            converter = Converters.Positive.class,
            description = "Modes with a parameter that one command can change" + ServerLimits.DEFAULT)
    private int modes;

    @Option(
            names = "--max-whowas",
            paramLabel = "N",
            defaultValue = "1000",
            converter = Converters.Positive.class,
            description = "Nicks that nobody has any more and WHOWAS remembers" + ServerLimits.DEFAULT)
    private int whowas;

    @Option(
            names = "--max-whowas-per-nick",
            paramLabel = "N",
            defaultValue = "10",
            converter = Converters.Positive.class,
            description = "Former owners of one nick that WHOWAS remembers" + ServerLimits.DEFAULT)
    private int whowasPerNick;

    @Option(
            names = "--max-monitor",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "People whose coming and going one person can watch" + ServerLimits.DEFAULT)
    private int monitor;

    @Option(
            names = "--max-read-markers",
            paramLabel = "N",
            defaultValue = "1000",
            converter = Converters.Positive.class,
            description = "Rooms and people of which the server remembers how far one person has read; of more it"
                    + " forgets the one that was read first" + ServerLimits.DEFAULT)
    private int markers;

    @Option(
            names = "--max-kept-rooms",
            paramLabel = "N",
            defaultValue = "20",
            converter = Converters.NotNegative.class,
            description = "Rooms of one account that are kept while nobody is in them" + ServerLimits.DEFAULT)
    private int keptRooms;

    public int keptRooms() {
        return keptRooms;
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

    public int whowas() {
        return whowas;
    }

    public int whowasPerNick() {
        return whowasPerNick;
    }

    public int markers() {
        return markers;
    }

    public int monitor() {
        return monitor;
    }
}
