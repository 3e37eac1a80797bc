package causerie.server.account;

import java.util.Optional;
import java.util.function.Supplier;

/** What a client's complete response to a mechanism leads to. */
public sealed interface SaslStep {
    /** The client has to respond to this, too. */
    record Challenge(String text) implements SaslStep {}

    /**
     * Something secret has to be looked at, which everybody may try only so often.
     *
     * @param name whom the client says it is, as it writes it
     * @param check answers empty when it is wrong; may be costly
     */
    record Guess(String name, Supplier<Optional<SaslStep>> check) implements SaslStep {}

    /** The client is this account's owner. */
    record Proven(String account) implements SaslStep {}
}
