package causerie.client.session;

import java.util.List;
import java.util.Optional;

/** What one connection leaves to the next. Immutable. */
public final class Carried {
    /** Of no connection. */
    public static final Carried NONE = new Carried(Optional.empty(), List.of());

    private final Optional<String> token;
    private final List<Unsaid> unsaid;

    /** @param token by which the server knows us again, if it has given us one */
    Carried(Optional<String> token, List<Unsaid> unsaid) {
        this.token = token;
        this.unsaid = List.copyOf(unsaid);
    }

    Optional<String> token() {
        return token;
    }

    /** What still has to be said, in its order. */
    List<Unsaid> unsaid() {
        return unsaid;
    }
}
