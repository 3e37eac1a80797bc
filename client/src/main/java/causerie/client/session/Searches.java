package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Findings;
import causerie.client.model.Hit;
import causerie.client.model.Line;
import causerie.client.model.Sought;
import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Looks for what was said: asks the server, one question after the other, or looks through what is here where it cannot
 * be asked. See
 * <a href="https://codeberg.org/emersion/soju/src/branch/master/doc/ext/search.md">soju.im/search</a>. Belongs to the
 * event dispatch thread.
 */
final class Searches {
    static final String CAPABILITY = "soju.im/search";
    /** The most questions that wait; when there are more, the oldest is answered with what is here. */
    static final int MAX_WAITING = 4;

    /** The server may allow less, and then says so. */
    private static final int MAX_BYTES = 300;
    /** A question that was not answered for so long holds up the others no more. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Wire wire;
    private final Supplier<String> labels;
    private final Deque<Question> waiting = new ArrayDeque<>();
    private Optional<Question> asked = Optional.empty();
    private Instant askedAt = Instant.MIN;

    /**
     * @param words as they were typed
     * @param label by which the answer is known, where the server answers with it
     */
    private record Question(String words, Optional<Buffer> in, String label, Consumer<Findings> answer) {}

    Searches(Wire wire, Supplier<String> labels) {
        this.wire = wire;
        this.labels = labels;
    }

    /** The answer comes once: at once without a server that can be asked, else later. */
    void find(String words, Optional<Buffer> in, Consumer<Findings> answer) {
        Question question = new Question(words, in, labels.get(), answer);
        if (Sought.of(words).isEmpty()) {
            answer.accept(new Findings(List.of(), true));
        } else if (wire.isOnline() && wire.has(CAPABILITY) && wire.has("batch")) {
            waiting.add(question);
            if (waiting.size() > MAX_WAITING) {
                answerFromHere(waiting.remove());
            }
            next();
        } else {
            answerFromHere(question);
        }
    }

    /** Takes a batch, if it is the answer to what was asked. */
    void received(Batch batch) {
        boolean ours = asked.filter(question -> isAnswer(batch, question)).isPresent();
        if (batch.type().equals(Batch.SEARCH) && ours) {
            Question question = asked.orElseThrow();
            asked = Optional.empty();
            question.answer().accept(new Findings(hits(batch), true));
            next();
        }
    }

    /** Takes the reply to a question that the server does not answer; answers false for anything else. */
    boolean isRefusal(Message message) {
        boolean refusal = Refusals.isOf("SEARCH", message);
        if (refusal) {
            giveUp();
            next();
        }
        return refusal;
    }

    /** The connection is gone: what was asked is answered with what is here. */
    void closed() {
        giveUp();
        while (!waiting.isEmpty()) {
            answerFromHere(waiting.remove());
        }
    }

    private void giveUp() {
        Optional<Question> question = asked;
        asked = Optional.empty();
        question.ifPresent(this::answerFromHere);
    }

    private boolean isAnswer(Batch batch, Question question) {
        return !wire.has("labeled-response") || batch.label().equals(question.label());
    }

    private void answerFromHere(Question question) {
        List<Buffer> where = question.in().map(List::of).orElseGet(wire.network()::buffers);
        question.answer().accept(Findings.here(where, Sought.of(question.words())));
    }

    private void next() {
        if (asked.isPresent() && wire.now().isAfter(askedAt.plus(PATIENCE))) {
            giveUp();
        }
        if (asked.isEmpty() && !waiting.isEmpty()) {
            Question question = waiting.remove();
            asked = Optional.of(question);
            askedAt = wire.now();
            Message message = Message.of("SEARCH", attributes(question));
            wire.send(wire.has("labeled-response") ? message.withTag("label", question.label()) : message);
        }
    }

    private static String attributes(Question question) {
        String words = "text=" + escaped(Words.oneLine(question.words(), MAX_BYTES));
        String room =
                question.in().map(buffer -> ";in=" + escaped(buffer.name())).orElse("");
        return words + room + ";limit=" + Findings.MAX_HITS;
    }

    /** "attributes are encoded like message tags". */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\:").replace(" ", "\\s");
    }

    private List<Hit> hits(Batch batch) {
        List<Hit> hits = new ArrayList<>();
        for (Message message : batch.messages()) {
            if (hits.size() < Findings.MAX_HITS && isText(message) && !wire.isIgnored(message)) {
                TextLines.line(wire, message, wire.isSelf(message))
                        .filter(Line.Text.class::isInstance)
                        .map(line -> new Hit(conversation(message), (Line.Text) line))
                        .filter(hit -> Words.isName(hit.conversation()))
                        .ifPresent(hits::add);
            }
        }
        return hits;
    }

    private static boolean isText(Message message) {
        return message.verb().equals("PRIVMSG") || message.verb().equals("NOTICE");
    }

    private String conversation(Message message) {
        String target = wire.withoutStatus(message.param(0));
        boolean toUs = !wire.isupport().isChannel(target) && !wire.isSelf(message);
        return toUs ? message.source().name() : target;
    }
}
