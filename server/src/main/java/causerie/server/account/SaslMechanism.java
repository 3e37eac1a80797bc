package causerie.server.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a client proves whose account it uses. See <a href="https://www.rfc-editor.org/rfc/rfc4422">RFC 4422</a>. */
public enum SaslMechanism {
    PLAIN("PLAIN") {
        @Override
        SaslServer begin(Accounts accounts) {
            return new PlainServer(accounts);
        }
    },
    SCRAM_SHA_256("SCRAM-SHA-256") {
        @Override
        SaslServer begin(Accounts accounts) {
            return new ScramServer(accounts);
        }
    };

    private final String token;

    SaslMechanism(String token) {
        this.token = token;
    }

    /** The mechanism of this name. */
    public static Optional<SaslMechanism> named(String name) {
        return Arrays.stream(values())
                .filter(mechanism -> mechanism.token.equalsIgnoreCase(name))
                .findFirst();
    }

    /** All of them, as the capability's value and 908 list them. */
    public static String names() {
        return Arrays.stream(values()).map(mechanism -> mechanism.token).collect(Collectors.joining(","));
    }

    /** The server's side of a new attempt. */
    abstract SaslServer begin(Accounts accounts);
}
