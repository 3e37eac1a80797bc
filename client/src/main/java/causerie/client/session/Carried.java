package causerie.client.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one connection leaves to the next. Immutable. */
public final class Carried {
    /** Of no connection. */
    public static final Carried NONE = new Carried(Optional.empty(), List.of(), Optional.empty());

    private final Optional<String> token;
    private final List<Unsaid> unsaid;
    private final Optional<Instant> heardUntil;

    private Carried(Optional<String> token, List<Unsaid> unsaid, Optional<Instant> heardUntil) {
        this.token = token;
        this.unsaid = List.copyOf(unsaid);
        this.heardUntil = heardUntil;
    }

    /** @param token by which the server knows us again, if it has given us one */
    static Carried of(Optional<String> token, List<Unsaid> unsaid) {
        return new Carried(token, unsaid, Optional.empty());
    }

    /**
     * Of a connection of another run of the program.
     *
     * @param heardUntil up to when all is known that people wrote to us, by the server's clock
     */
    public static Carried of(Optional<Instant> heardUntil) {
        return new Carried(Optional.empty(), List.of(), heardUntil);
    }

    Optional<String> token() {
        return token;
    }

    Optional<Instant> heardUntil() {
        return heardUntil;
    }

    /** What still has to be said, in its order. */
    List<Unsaid> unsaid() {
        return unsaid;
    }
}
