package causerie.client.session;

import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Asks the server about what was said before, one question after the other: so each answer is known by what was asked
 * last, and a person's own lines are not held up behind many of ours. Belongs to the event dispatch thread.
 */
final class HistoryRequests {
    /** The most questions that wait; further ones count as refused. */
    static final int MAX_WAITING = 1_000;
    /** A question that was not answered for so long holds up the others no more. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Wire wire;
    private final Deque<HistoryRequest> waiting = new ArrayDeque<>();
    private Optional<HistoryRequest> asked = Optional.empty();
    private Instant askedAt = Instant.MIN;

    HistoryRequests(Wire wire) {
        this.wire = wire;
    }

    void ask(HistoryRequest request) {
        if (waiting.size() < MAX_WAITING) {
            waiting.add(request);
            next();
        } else {
            request.answer().refused();
        }
    }

    /** Asks before all others that wait, because somebody is looking. */
    void askFirst(HistoryRequest request) {
        waiting.addFirst(request);
        next();
    }

    /** Hands a batch to whoever asked for it; answers false when nobody did. */
    boolean isAnswer(Batch batch) {
        Optional<HistoryRequest> request = asked.filter(open -> open.isAnsweredBy(batch, wire.isupport()));
        request.ifPresent(answered -> {
            asked = Optional.empty();
            answered.answer().found(batch.messages());
            next();
        });
        return request.isPresent();
    }

    /** The server did not do what it was asked for. */
    void refused() {
        Optional<HistoryRequest> request = asked;
        asked = Optional.empty();
        request.ifPresent(open -> open.answer().refused());
        next();
    }

    private void next() {
        if (asked.isPresent() && wire.now().isAfter(askedAt.plus(PATIENCE))) {
            refused();
        } else if (asked.isEmpty() && !waiting.isEmpty()) {
            HistoryRequest request = waiting.remove();
            asked = Optional.of(request);
            askedAt = wire.now();
            wire.send(Message.of("CHATHISTORY", request.params().toArray(String[]::new)));
        }
    }
}
