package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.MessageReference;
import causerie.irc.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fills in what was said in a conversation while we heard nothing: the newest first, page by page down to the last line
 * that was known. Belongs to the event dispatch thread.
 */
final class CatchUp implements HistoryRequest.Answer {
    /** The most messages that are fetched; when more were missed, a line says so where they are missing. */
    static final int MAX_MESSAGES = 1_000;

    private final History history;
    private final Buffer buffer;
    /** Whether it is all that was said since. */
    private final boolean whole;

    private MessageReference last;
    /** The oldest line of those fetched. */
    private Optional<MessageReference> oldest;

    private int fetched;

    /** @param last what was known last */
    CatchUp(History history, Buffer buffer, MessageReference last) {
        this(history, buffer, last, Optional.empty());
    }

    /** @param until the line to which it goes; empty for all that was said since */
    CatchUp(History history, Buffer buffer, MessageReference last, Optional<MessageReference> until) {
        this.whole = until.isEmpty();
        this.oldest = until;
        this.history = history;
        this.buffer = buffer;
        this.last = last;
    }

    HistoryRequest request() {
        return oldest.map(line -> history.request(this, "BETWEEN", buffer, history.before(line), history.after(last)))
                .orElseGet(() -> history.request(this, "LATEST", buffer, history.after(last)));
    }

    @Override
    public void found(List<Message> messages) {
        history.show(buffer, messages, oldest);
        fetched += messages.size();
        if (messages.size() < history.limit()) {
            caughtUp();
            return;
        }
        oldest = messages.stream().map(history::reference).min(Comparator.comparing(MessageReference::time));
        if (fetched < MAX_MESSAGES) {
            history.ask(request());
        } else {
            oldest.ifPresent(line -> history.missing(buffer, line));
            caughtUp();
        }
    }

    /** A server may not know a message any more, or never have known it, and still know its time. */
    @Override
    public void refused() {
        if (last.id().isEmpty()) {
            caughtUp();
        } else {
            last = new MessageReference("", last.time());
            oldest = oldest.map(line -> new MessageReference("", line.time()));
            history.ask(request());
        }
    }

    private void caughtUp() {
        if (whole) {
            history.caughtUp(buffer);
        }
    }
}
