package causerie.server.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Whether clients are told to come encrypted from now on. See <a
 * href="https://ircv3.net/specs/extensions/sts">Strict Transport Security</a>: "this capability MUST be made available as an
 * optional configuration setting".
 */
public final class StsConfig {
    @NeedsRestart
    @Option(
            names = "--sts-duration",
            paramLabel = "TIME",
            converter = Converters.Time.class,
            description =
                    "Time for which clients that have come encrypted insist on it, such as 30d; 0s makes them forget"
                            + " it (default: clients are told nothing of the kind).")
    private @Nullable Duration duration;

    @NeedsRestart
    @Option(
            names = "--sts-port",
            paramLabel = "PORT",
            converter = Converters.Port.class,
            description = "Port that clients are told to come to encrypted (default: that of --tls-port).")
    private @Nullable Integer port;

    @NeedsRestart
    @Option(
            names = "--sts-hosts",
            paramLabel = "NAMES",
            split = ",",
            description = "Names of this server for which clients insist on it (default: every name they call it by).")
    private List<String> hosts = List.of();

    /** For how long clients insist; empty when they are told nothing. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(duration);
    }

    /** Where to come encrypted, when that is not the port that is open here. */
    public OptionalInt port() {
        return port == null ? OptionalInt.empty() : OptionalInt.of(port);
    }

    /** Whether clients that call the server by this name insist. */
    public boolean covers(String name) {
        return hosts.isEmpty() || hosts.stream().anyMatch(name::equalsIgnoreCase);
    }
}
