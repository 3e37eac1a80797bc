package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.MessageReference;
import causerie.irc.Message;
import java.util.List;
import java.util.Optional;

/**
 * The page before what is there of a conversation, or its latest when there is nothing.
 *
 * @param first the first line that is there
 */
record EarlierPage(History history, Buffer buffer, Optional<MessageReference> first) implements HistoryRequest.Answer {
    HistoryRequest request() {
        return first.map(line -> history.request(this, "BEFORE", buffer, history.before(line)))
                .orElseGet(() -> history.request(this, "LATEST", buffer, "*"));
    }

    @Override
    public void found(List<Message> messages) {
        boolean any = history.show(buffer, messages, first) > 0;
        history.earlier(buffer, any ? Buffer.Earlier.MAYBE : Buffer.Earlier.NONE);
    }

    /** A server may not know a message any more and still know its time. */
    @Override
    public void refused() {
        Optional<MessageReference> byTime =
                first.filter(line -> !line.id().isEmpty()).map(line -> new MessageReference("", line.time()));
        if (byTime.isPresent()) {
            history.ask(new EarlierPage(history, buffer, byTime).request());
        } else {
            history.earlier(buffer, Buffer.Earlier.NONE);
        }
    }
}
