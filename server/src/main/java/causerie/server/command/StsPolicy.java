package causerie.server.command;

import causerie.server.config.ServerConfig;
import causerie.server.config.StsConfig;
import causerie.server.session.Access;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What clients are told about coming encrypted. It stands among the capabilities, but nobody can ask for it: "Clients MUST
 * NOT request this capability with CAP REQ". See <a href="https://ircv3.net/specs/extensions/sts">Strict Transport
 * Security</a>.
 */
final class StsPolicy {
    private static final String NAME = "sts=";

    private StsPolicy() {}

    /** What {@code CAP LS 302} lists for somebody who has come so; empty for nothing. */
    static Optional<String> token(ServerConfig config, Access access) {
        Optional<Duration> duration = config.sts().duration();
        if (duration.isEmpty() || access.isWebSocket()) {
            // A browser cannot come to another kind of port.
            return Optional.empty();
        }
        return access.isEncrypted() ? persistence(duration.get(), config.sts(), access) : upgrade(config);
    }

    /** "To enforce an STS upgrade policy, servers MUST send this key to insecurely connected clients." */
    private static Optional<String> upgrade(ServerConfig config) {
        OptionalInt named = config.sts().port();
        OptionalInt port = named.isPresent() ? named : config.tls().port();
        return port.stream().mapToObj(number -> NAME + "port=" + number).findFirst();
    }

    /** "If no hostname has been provided for the connection, an STS persistence policy SHOULD NOT be advertised." */
    private static Optional<String> persistence(Duration duration, StsConfig sts, Access access) {
        return access.serverName().filter(sts::covers).map(name -> NAME + "duration=" + duration.toSeconds());
    }
}
