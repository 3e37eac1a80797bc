package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.irc.Message;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Finds the conversations with one person each in which something was said while we heard nothing.
 *
 * @param since when we last heard something
 */
record MissedTalks(History history, Instant since) implements HistoryRequest.Answer {
    /** "CHATHISTORY TARGETS <nickname | channel name> <YYYY-MM-DDThh:mm:ss.sssZ>"; rooms are caught up with once we are in. */
    @Override
    public void found(List<Message> messages) {
        Wire wire = history.wire();
        List<String> people = messages.stream()
                .filter(message -> message.verb().equals("CHATHISTORY"))
                .filter(message -> isOpen(message.param(1)) || isLater(message.param(2)))
                .map(message -> message.param(1))
                .filter(name -> Words.isNick(name) && !wire.isupport().isChannel(name))
                .filter(name -> !wire.network().attention().ignores(name))
                .limit(HistoryRequest.PAGE)
                .toList();
        wire.network().buffers().stream()
                .filter(buffer -> !buffer.isRoom())
                .filter(buffer -> people.stream().noneMatch(name -> isWith(buffer, name)))
                .forEach(history::caughtUp);
        people.forEach(name -> history.catchUp(name, since));
    }

    @Override
    public void refused() {
        found(List.of());
    }

    private boolean isOpen(String name) {
        return history.wire().network().buffer(name).isPresent();
    }

    /** What is closed and was known does not open again; servers are asked from a little before on. */
    private boolean isLater(String time) {
        try {
            return Instant.parse(time).isAfter(since);
        } catch (DateTimeParseException notATime) {
            return true;
        }
    }

    private boolean isWith(Buffer buffer, String name) {
        return history.wire().isupport().casemapping().same(buffer.name(), name);
    }
}
