package causerie.client.session;

import causerie.irc.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets what came in a batch be dealt with like what came alone, with the label that the batch carried. See
 * <a href="https://ircv3.net/specs/extensions/batch">batch</a>. Belongs to the event dispatch thread.
 */
final class Batches {
    /** The most batches that are open at once; what is in further ones is dealt with without their labels. */
    static final int MAX_OPEN = 50;

    /** The label, empty text for none, of each open batch. */
    private final Map<String, String> open = new HashMap<>();

    /** The message itself, with the label of the batch it is in or opens. */
    Message unwrapped(Message message) {
        Message labelled = withLabel(message);
        if (message.verb().equals("BATCH")) {
            String name = message.param(0);
            if (name.startsWith("-")) {
                open.remove(name.substring(1));
            } else if (name.startsWith("+") && open.size() < MAX_OPEN) {
                open.put(name.substring(1), labelled.tags().get("label").orElse(""));
            }
        }
        return labelled;
    }

    private Message withLabel(Message message) {
        Optional<String> inherited = message.tags()
                .get("batch")
                .flatMap(batch -> Optional.ofNullable(open.get(batch)))
                .filter(label -> !label.isEmpty());
        return message.tags().get("label").isPresent() || inherited.isEmpty()
                ? message
                : message.withTag("label", inherited.get());
    }
}
