package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.MessageReference;
import causerie.irc.Message;
import java.util.List;
import java.util.Optional;

/**
 * What was said around the last line that we knew, once more: it may have been given other words while we heard nothing.
 *
 * @param last that line
 */
record Reread(History history, Buffer buffer, MessageReference last) implements HistoryRequest.Answer {
    HistoryRequest request() {
        return history.request(this, "AROUND", buffer, history.before(last));
    }

    @Override
    public void found(List<Message> messages) {
        history.show(buffer, messages, Optional.empty());
    }

    /** Then the words that are here stay. */
    @Override
    public void refused() {}
}
