package causerie.client.session;

import causerie.irc.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps together what was said before, and lets what came in any other batch be dealt with like what came alone, with the
 * label that the batch carried. See <a href="https://ircv3.net/specs/extensions/batch">batch</a>. Belongs to the event
 * dispatch thread.
 */
final class Batches {
    /** The most batches that are open at once; what is in further ones is dealt with without their labels. */
    static final int MAX_OPEN = 50;
    /** The most messages of open batches that are kept; further ones are dropped. */
    static final int MAX_KEPT = 10_000;

    /** The most characters of those messages together; a page of history has a twentieth of that. */
    static final int MAX_CHARACTERS = 8_000_000;

    private static final Set<String> KEPT_TOGETHER = Set.of(Batch.HISTORY, Batch.TARGETS, Batch.SEARCH);

    private final Consumer<Batch> whole;
    private final Map<String, Open> open = new HashMap<>();
    private int kept;
    private long characters;

    /**
     * A batch that has not ended.
     *
     * @param label empty text for none
     * @param keeper what its messages are kept with: itself, or the batch that it is in
     * @param text what its messages are the lines of, if they are one text
     */
    private record Open(String label, Optional<Keeper> keeper, boolean outermost, Optional<LongText> text) {
        Open(String label, Optional<Keeper> keeper, boolean outermost) {
            this(label, keeper, outermost, Optional.empty());
        }
    }

    private record Keeper(String type, List<String> params, List<Message> messages) {}

    /** @param whole takes each batch that belongs together, once all of it is there */
    Batches(Consumer<Batch> whole) {
        this.whole = whole;
    }

    /**
     * The message to deal with now, with the label of the batch it is in or opens; empty when it is kept. A text of several
     * lines is one message, once all of it is there.
     */
    Optional<Message> received(Message message) {
        Message labelled = withLabel(message);
        if (message.verb().equals("BATCH")) {
            return batch(labelled);
        }
        Optional<Open> outer = outer(message);
        Optional<LongText> text = outer.flatMap(Open::text);
        if (text.isPresent()) {
            text.get().add(message);
            return Optional.empty();
        }
        return kept(labelled, outer.flatMap(Open::keeper));
    }

    private Optional<Message> batch(Message message) {
        String name = message.param(0);
        if (name.startsWith("-")) {
            Optional<Open> ended = Optional.ofNullable(open.remove(name.substring(1)));
            Optional<LongText> text = ended.flatMap(Open::text);
            if (text.isPresent()) {
                return text.get().message().flatMap(whole -> kept(whole, ended.flatMap(Open::keeper)));
            }
            ended.ifPresent(this::ended);
            return Optional.of(message);
        }
        if (name.startsWith("+") && open.size() < MAX_OPEN && !open.containsKey(name.substring(1))) {
            open.put(name.substring(1), opened(message, outer(message).flatMap(Open::keeper)));
        }
        return Optional.of(message);
    }

    private Optional<Message> kept(Message message, Optional<Keeper> keeper) {
        keeper.ifPresent(with -> keep(with, message));
        return keeper.isPresent() ? Optional.empty() : Optional.of(message);
    }

    private static Open opened(Message message, Optional<Keeper> outer) {
        String label = message.tags().get("label").orElse("");
        String type = message.param(1);
        if (type.equals(Multiline.CAPABILITY)) {
            return new Open(label, outer, false, Optional.of(new LongText(message)));
        }
        if (outer.isPresent() || !KEPT_TOGETHER.contains(type)) {
            return new Open(label, outer, false);
        }
        List<String> params = message.params().subList(2, message.params().size());
        return new Open(label, Optional.of(new Keeper(type, params, new ArrayList<>())), true);
    }

    private void keep(Keeper keeper, Message message) {
        int more = characters(message);
        if (kept < MAX_KEPT && characters + more <= MAX_CHARACTERS) {
            kept++;
            characters += more;
            keeper.messages.add(message);
        }
    }

    private void ended(Open batch) {
        batch.keeper.filter(keeper -> batch.outermost).ifPresent(keeper -> {
            kept -= keeper.messages.size();
            keeper.messages.forEach(message -> characters -= characters(message));
            whole.accept(new Batch(keeper.type, keeper.params, keeper.messages, batch.label));
        });
    }

    private static int characters(Message message) {
        int tags = message.tags().values().entrySet().stream()
                .mapToInt(tag -> tag.getKey().length() + tag.getValue().length())
                .sum();
        return tags + message.params().stream().mapToInt(String::length).sum();
    }

    private Message withLabel(Message message) {
        Optional<String> inherited = outer(message).map(Open::label).filter(label -> !label.isEmpty());
        return message.tags().get("label").isPresent() || inherited.isEmpty()
                ? message
                : message.withTag("label", inherited.get());
    }

    private Optional<Open> outer(Message message) {
        return message.tags().get("batch").flatMap(batch -> Optional.ofNullable(open.get(batch)));
    }
}
