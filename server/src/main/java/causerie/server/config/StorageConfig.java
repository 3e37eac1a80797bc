package causerie.server.config;

import causerie.io.UserFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the server keeps: where, how safely, and what happens when it cannot. */
public final class StorageConfig {
    static final String FULL = "full";
    static final String NORMAL = "normal";
    static final String REFUSE = "refuse";
    static final String CONTINUE = "continue";

    private static final Path NOWHERE = Path.of("none");

    @NeedsRestart
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for what the server keeps, or 'none': then it forgets everything when it ends"
                    + " (default: this user's usual one).")
    private @Nullable Path data;

    @NeedsRestart
    @Option(
            names = "--durability",
            paramLabel = "HOW",
            defaultValue = FULL,
            converter = Converters.Durability.class,
            description =
                    "full: what was said survives a power cut; normal, for slow disks: only the end of the program"
                            + ServerLimits.DEFAULT)
    private String durability = "";

    @Option(
            names = "--on-storage-failure",
            paramLabel = "WHAT",
            defaultValue = REFUSE,
            converter = Converters.StorageFailure.class,
            description = "What happens to messages that cannot be kept, as on a full disk: refuse tells their senders,"
                    + " continue delivers them all the same" + ServerLimits.DEFAULT)
    private String onFailure = "";

    @Option(
            names = "--keep",
            paramLabel = "TIME",
            converter = Converters.Time.class,
            description = "Time for which what was said is kept on disk, such as 90d (default: for ever).")
    private @Nullable Duration keptFor;

    @Option(
            names = "--keep-messages",
            paramLabel = "N",
            converter = Converters.Positive.class,
            description = "Latest messages that are kept on disk of each room, and of each conversation between two"
                    + " people (default: all).")
    private @Nullable Integer keptMessages;

    /** The folder for what the server keeps, which need not exist yet; empty when it keeps nothing. */
    public Optional<Path> folder() {
        Path folder = data == null ? UserFolder.DATA.ofThisUser().resolve("server") : data;
        return Optional.of(folder).filter(named -> !named.equals(NOWHERE));
    }

    /** Whether what was said has to survive a power cut. */
    public boolean isDurable() {
        return durability.equals(FULL);
    }

    /** Whether messages are delivered that cannot be kept. */
    public boolean goesOnWithout() {
        return onFailure.equals(CONTINUE);
    }

    /** For how long what was said is kept on disk; empty for ever. */
    public Optional<Duration> keptFor() {
        return Optional.ofNullable(keptFor);
    }

    /** How many messages are kept on disk of each room; empty for all. */
    public OptionalInt keptMessages() {
        return keptMessages == null ? OptionalInt.empty() : OptionalInt.of(keptMessages);
    }
}
