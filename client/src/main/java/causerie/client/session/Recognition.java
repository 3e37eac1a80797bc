package causerie.client.session;

import causerie.irc.Message;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Has the server know us again when we come back: by a secret that it gives us, see {@code causerie/session} in
 * docs/extensions.md. Belongs to the event dispatch thread.
 */
final class Recognition {
    static final String CAPABILITY = "causerie/session";
    static final String VERB = "SESSION";

    private final Wire wire;
    private Optional<String> token;
    private boolean known;
    private boolean takenOver;

    Recognition(Wire wire, Optional<String> token) {
        this.wire = wire;
        this.token = token;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put(VERB, this::handle);
    }

    /** Whether we hope to be known again. */
    boolean hasToken() {
        return token.isPresent();
    }

    Optional<String> token() {
        return token;
    }

    /** Whether the server knows that we are whom it had here before. */
    boolean isKnown() {
        return known;
    }

    /** Asks to be known again, if that is possible; answers whether an answer will come. */
    boolean ask() {
        boolean possible = token.isPresent() && wire.has(CAPABILITY);
        token.filter(secret -> possible).ifPresent(secret -> wire.send(VERB, "RESUME", secret));
        return possible;
    }

    /** Whether we have come in from elsewhere, and this connection had to make way. */
    boolean isTakenOver() {
        return takenOver;
    }

    /** Takes note if that is what a message says; answers whether it is. */
    boolean isTakeover(Message message) {
        boolean so = message.verb().equals("FAIL")
                && message.param(0).equals(VERB)
                && message.param(1).equals("TAKEN_OVER");
        takenOver |= so;
        return so;
    }

    /** The server does not know us, or cannot say now. */
    void refused(Message refusal) {
        if (refusal.param(1).equals("INVALID_TOKEN")) {
            token = Optional.empty();
        }
    }

    void handle(Message message) {
        switch (message.param(0)) {
            case "TOKEN" -> token = Optional.of(message.param(1)).filter(secret -> !secret.isEmpty());
            case "RESUMED" -> known = true;
            default -> {
                // Nothing that we have asked for.
            }
        }
    }
}
