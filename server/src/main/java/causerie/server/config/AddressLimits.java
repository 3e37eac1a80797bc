package causerie.server.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How many connections one address may have, and which addresses may have more. */
public final class AddressLimits {
    @Option(
            names = "--max-per-address",
            paramLabel = "N",
            defaultValue = "32",
            converter = Converters.Positive.class,
            description = "Connections of one address at once" + ServerLimits.DEFAULT)
    private int connections;

    @Option(
            names = "--max-half-open-per-address",
            paramLabel = "N",
            defaultValue = "16",
            converter = Converters.Positive.class,
            description = "Connections of one address that have not said yet who they are" + ServerLimits.DEFAULT)
    private int halfOpen;

    @Option(
            names = "--max-new-per-address",
            paramLabel = "N",
            defaultValue = "60",
            converter = Converters.Positive.class,
            description = "New connections of one address a minute" + ServerLimits.DEFAULT)
    private int fresh;

    @Option(
            names = "--exempt-networks",
            paramLabel = "NETWORKS",
            defaultValue = "127.0.0.0/8,::1",
            converter = Converters.NetworkList.class,
            description = "Networks whose addresses these three limits leave alone, such as 192.168.1.0/24,fd00::/8,"
                    + " or 'none'" + ServerLimits.DEFAULT)
    private Networks exempt = Networks.NONE;

    @Option(
            names = "--max-guesses",
            paramLabel = "N",
            defaultValue = "3",
            converter = Converters.Positive.class,
            description = "Wrong passwords that one address, of whatever network, can give in one --guess-time"
                    + ServerLimits.DEFAULT)
    private int guesses;

    @Option(
            names = "--max-guesses-per-account",
            paramLabel = "N",
            defaultValue = "10",
            converter = Converters.Positive.class,
            description = "Wrong passwords for one account, from wherever they come, in one --guess-time"
                    + ServerLimits.DEFAULT)
    private int guessesPerAccount;

    @Option(
            names = "--guess-time",
            paramLabel = "TIME",
            defaultValue = "8s",
            converter = Converters.Time.class,
            description = "Time after which a wrong password is forgotten" + ServerLimits.DEFAULT)
    private Duration guessTime = Duration.ZERO;

    public int connections() {
        return connections;
    }

    /** Of those, how many may not have registered. */
    public int halfOpen() {
        return halfOpen;
    }

    /** How many may be new in a minute. */
    public int fresh() {
        return fresh;
    }

    public Networks exempt() {
        return exempt;
    }

    /** How many wrong passwords are looked at in {@link #guessTime}. */
    public int guesses() {
        return guesses;
    }

    /** How many wrong ones for one account are looked at in that time, from all addresses together. */
    public int guessesPerAccount() {
        return guessesPerAccount;
    }

    public Duration guessTime() {
        return guessTime;
    }
}
