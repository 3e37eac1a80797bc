package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.MessageReference;
import causerie.irc.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The page before what is there of a conversation, or its latest when there is nothing.
 *
 * @param first the first line that is there, or that was looked at: on some pages nothing was said
 * @param silent how many such pages there were
 */
record EarlierPage(History history, Buffer buffer, Optional<MessageReference> first, int silent)
        implements HistoryRequest.Answer {
    /** After so many pages on which nothing was said, we take it that nothing was. */
    static final int MAX_SILENT = 40;

    EarlierPage(History history, Buffer buffer, Optional<MessageReference> first) {
        this(history, buffer, first, 0);
    }

    HistoryRequest request() {
        return first.map(line -> history.request(this, "BEFORE", buffer, history.before(line)))
                .orElseGet(() -> history.request(this, "LATEST", buffer, "*"));
    }

    @Override
    public void found(List<Message> messages) {
        boolean any = history.show(buffer, messages, first) > 0;
        Optional<MessageReference> oldest = messages.stream()
                .map(history::reference)
                .min(Comparator.comparing(MessageReference::time))
                .filter(reference -> leadsOn(reference, messages));
        if (!any && oldest.isPresent()) {
            history.ask(new EarlierPage(history, buffer, oldest, silent + 1).request());
        } else {
            history.earlier(buffer, any ? Buffer.Earlier.MAYBE : Buffer.Earlier.NONE);
        }
    }

    /** Whether something may have been said before a page on which nothing was, or only by somebody ignored. */
    private boolean leadsOn(MessageReference oldest, List<Message> messages) {
        boolean silence =
                history.wire().has(History.EVENTS) || messages.stream().anyMatch(history.wire()::isIgnored);
        return silence
                && silent < MAX_SILENT
                && first.filter(line -> !oldest.time().isBefore(line.time())).isEmpty();
    }

    /** A server may not know a message any more and still know its time. */
    @Override
    public void refused() {
        Optional<MessageReference> byTime =
                first.filter(line -> !line.id().isEmpty()).map(line -> new MessageReference("", line.time()));
        if (byTime.isPresent()) {
            history.ask(new EarlierPage(history, buffer, byTime, silent).request());
        } else {
            history.earlier(buffer, Buffer.Earlier.NONE);
        }
    }
}
