package causerie.client.model;

import java.util.List;
import java.util.Optional;

/**
 * What was done to something said, besides saying it. Immutable.
 *
 * @param replyTo what the server calls the message that it answers
 * @param reactions how people reacted, in the order in which that first came
 * @param edited whether other words stand there than at first
 * @param redaction that it was taken back
 */
public record Marks(Optional<String> replyTo, List<Reaction> reactions, boolean edited, Optional<Redaction> redaction) {
    /** Of a line that was only said. */
    public static final Marks NONE = new Marks(Optional.empty(), List.of(), false, Optional.empty());

    public Marks {
        reactions = List.copyOf(reactions);
    }

    /** Of a line as it is told: what it answers, if anything, and whether it had other words at first. */
    public static Marks told(Optional<String> replyTo, boolean edited) {
        return replyTo.isEmpty() && !edited ? NONE : new Marks(replyTo, List.of(), edited, Optional.empty());
    }

    /** How much it takes that others wrote; reactions are counted elsewhere. */
    int characters() {
        return redaction.map(taken -> taken.reason().length()).orElse(0);
    }

    Marks with(List<Reaction> next) {
        return new Marks(replyTo, next, edited, redaction);
    }

    Marks afterEdit() {
        return new Marks(replyTo, reactions, true, redaction);
    }

    Marks after(Redaction taken) {
        return new Marks(replyTo, List.of(), edited, Optional.of(taken));
    }
}
