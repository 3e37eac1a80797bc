package causerie.server.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/** Who can have an account, and how people come by one. */
public final class AccountConfig {
    static final String YES = "yes";
    static final String NO = "no";
    static final String SHARED = "shared";
    static final String SINGLE = "single";

    @Option(
            names = "--guests",
            paramLabel = "YES|NO",
            defaultValue = YES,
            converter = Converters.YesNo.class,
            description = "Whether people may come in who have no account" + ServerLimits.DEFAULT)
    private String guests = "";

    @Option(
            names = "--reclaim-after",
            paramLabel = "TIME",
            defaultValue = "20s",
            converter = Converters.Time.class,
            description =
                    "Time after which somebody is called otherwise whose name belongs to an account now, unless they"
                            + " log in to it" + ServerLimits.DEFAULT)
    private Duration reclaimAfter = Duration.ZERO;

    @Option(
            names = "--register",
            paramLabel = "YES|NO",
            defaultValue = YES,
            converter = Converters.YesNo.class,
            description = "Whether people can make accounts themselves; causerie-server account always can"
                    + ServerLimits.DEFAULT)
    private String register = "";

    @Option(
            names = "--register-before-connect",
            paramLabel = "YES|NO",
            defaultValue = NO,
            converter = Converters.YesNo.class,
            description = "Whether they can do so before they have come in" + ServerLimits.DEFAULT)
    private String beforeConnect = "";

    @Option(
            names = "--register-other-name",
            paramLabel = "YES|NO",
            defaultValue = NO,
            converter = Converters.YesNo.class,
            description = "Whether they can make one of another name than they are called" + ServerLimits.DEFAULT)
    private String otherName = "";

    @Option(
            names = "--max-accounts-per-address",
            paramLabel = "N",
            defaultValue = "5",
            converter = Converters.Positive.class,
            description = "Accounts that people at one address can make in one --account-time" + ServerLimits.DEFAULT)
    private int perAddress;

    @Option(
            names = "--account-time",
            paramLabel = "TIME",
            defaultValue = "1h",
            converter = Converters.Time.class,
            description =
                    "Time after which an account that was made counts no more for its address" + ServerLimits.DEFAULT)
    private Duration time = Duration.ZERO;

    @Option(
            names = "--min-password-length",
            paramLabel = "N",
            defaultValue = "6",
            converter = Converters.Positive.class,
            description = "Characters that the password of a new account has at least" + ServerLimits.DEFAULT)
    private int leastPassword;

    @Option(
            names = "--max-password-bytes",
            paramLabel = "N",
            defaultValue = "300",
            converter = Converters.PasswordBytes.class,
            description = "Bytes that it has at most" + ServerLimits.DEFAULT)
    private int mostPassword;

    @Option(
            names = "--session-token-life",
            paramLabel = "TIME",
            defaultValue = "30d",
            converter = Converters.Time.class,
            description = "Time after which a program that has not come back is not known again by its token"
                    + ServerLimits.DEFAULT)
    private Duration tokenLife = Duration.ZERO;

    @Option(
            names = "--max-session-tokens",
            paramLabel = "N",
            defaultValue = "10000",
            converter = Converters.Positive.class,
            description =
                    "Tokens that are kept; of more, those are forgotten first that run out first, of guests before"
                            + " others" + ServerLimits.DEFAULT)
    private int tokens;

    @Option(
            names = "--devices",
            paramLabel = "shared|single",
            defaultValue = SHARED,
            converter = Converters.Devices.class,
            description =
                    "Whether several devices of one account may be connected at once under one name, or the one that"
                            + " comes in ends the one that is there" + ServerLimits.DEFAULT)
    private String devices = "";

    @Option(
            names = "--devices-per-account",
            paramLabel = "N",
            defaultValue = "8",
            converter = Converters.Positive.class,
            description = "Devices of one account that may be connected at once under one name" + ServerLimits.DEFAULT)
    private int mostDevices;

    /** Whether people may come in who have no account. */
    public boolean allowsGuests() {
        return guests.equals(YES);
    }

    /** How long somebody keeps a name that belongs to another's account. */
    public Duration reclaimAfter() {
        return reclaimAfter;
    }

    /** Whether several devices of one account may be connected at once under one name. */
    public boolean sharesNames() {
        return devices.equals(SHARED);
    }

    /** How many. */
    public int mostDevices() {
        return mostDevices;
    }

    /** For how long a program is known by its token that does not come back. */
    public Duration tokenLife() {
        return tokenLife;
    }

    /** How many tokens are kept. */
    public int tokens() {
        return tokens;
    }

    /** Whether people can make accounts themselves. */
    public boolean canRegister() {
        return register.equals(YES);
    }

    /** Whether they can do so before the welcome. */
    public boolean canRegisterBeforeConnect() {
        return beforeConnect.equals(YES);
    }

    /** Whether an account may have another name than who makes it. */
    public boolean canRegisterOtherName() {
        return otherName.equals(YES);
    }

    /** How many accounts people at one address can make in {@link #time}. */
    public int perAddress() {
        return perAddress;
    }

    public Duration time() {
        return time;
    }

    /** How many characters a password has at least. */
    public int leastPassword() {
        return leastPassword;
    }

    /** How many bytes of UTF-8 a password has at most. */
    public int mostPassword() {
        return mostPassword;
    }
}
