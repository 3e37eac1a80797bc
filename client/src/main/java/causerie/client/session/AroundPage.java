package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Lines;
import causerie.client.model.MessageReference;
import causerie.irc.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A message that somebody wants to see, with what was said around it; what is between that and the lines that are there
 * is then filled in.
 */
record AroundPage(History history, Buffer buffer, String id) implements HistoryRequest.Answer {
    HistoryRequest request() {
        return history.request(this, "AROUND", buffer, "msgid=" + id);
    }

    @Override
    public void found(List<Message> messages) {
        Lines lines = buffer.lines();
        Optional<MessageReference> last = messages.stream()
                .map(history::reference)
                .filter(reference -> !reference.id().isEmpty())
                .max(Comparator.comparing(MessageReference::time));
        boolean apart =
                last.filter(reference -> !lines.contains(reference.id())).isPresent();
        history.show(buffer, messages, Optional.empty());
        history.looked(buffer, id);
        if (apart) {
            last.ifPresent(this::fill);
        }
    }

    @Override
    public void refused() {
        history.looked(buffer, id);
    }

    private void fill(MessageReference last) {
        Lines lines = buffer.lines();
        Optional<MessageReference> next = lines.indexOf(last.id()).flatMap(index -> known(lines, index + 1));
        next.ifPresent(line -> history.ask(new CatchUp(history, buffer, last, next).request()));
    }

    private static Optional<MessageReference> known(Lines lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Text text && text.isKnown()) {
                return Optional.of(new MessageReference(text.id(), text.time()));
            }
        }
        return Optional.empty();
    }
}
