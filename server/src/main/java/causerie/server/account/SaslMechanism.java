package causerie.server.account;

import causerie.server.config.ServerConfig;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a client proves whose account it uses. See <a href="https://www.rfc-editor.org/rfc/rfc4422">RFC 4422</a>. */
public enum SaslMechanism {
    PLAIN("PLAIN") {
        @Override
        SaslServer begin(Accounts accounts, Optional<Fingerprint> certificate) {
            return new PlainServer(accounts);
        }
    },
    SCRAM_SHA_256("SCRAM-SHA-256") {
        @Override
        SaslServer begin(Accounts accounts, Optional<Fingerprint> certificate) {
            return new ScramServer(accounts);
        }
    },
    EXTERNAL("EXTERNAL") {
        @Override
        SaslServer begin(Accounts accounts, Optional<Fingerprint> certificate) {
            return new ExternalServer(accounts, certificate);
        }

        @Override
        boolean isOffered(ServerConfig config) {
            return config.tls().port().isPresent();
        }
    };

    private final String token;

    SaslMechanism(String token) {
        this.token = token;
    }

    /** The mechanism of this name, if a server with this configuration has it. */
    public static Optional<SaslMechanism> named(String name, ServerConfig config) {
        return offered(config)
                .filter(mechanism -> mechanism.token.equalsIgnoreCase(name))
                .findFirst();
    }

    /** All that a server with this configuration has, as the capability's value and 908 list them. */
    public static String names(ServerConfig config) {
        return offered(config).map(mechanism -> mechanism.token).collect(Collectors.joining(","));
    }

    private static Stream<SaslMechanism> offered(ServerConfig config) {
        return Arrays.stream(values()).filter(mechanism -> mechanism.isOffered(config));
    }

    boolean isOffered(ServerConfig config) {
        return true;
    }

    /**
     * The server's side of a new attempt.
     *
     * @param certificate whose key the client has
     */
    abstract SaslServer begin(Accounts accounts, Optional<Fingerprint> certificate);
}
