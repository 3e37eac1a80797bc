package causerie.server.channel;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Source;
import causerie.irc.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers changes that were made and writes them as MODE messages: {@code +o-m Anne}. Guarded by the room's lock. */
final class ModeText {
    private final List<Change> changes = new ArrayList<>();

    private record Change(boolean set, char letter, Optional<String> parameter) {}

    void add(boolean set, char letter) {
        changes.add(new Change(set, letter, Optional.empty()));
    }

    void add(boolean set, char letter, String parameter) {
        changes.add(new Change(set, letter, Optional.of(parameter)));
    }

    /** As few messages as possible, none longer than a line. */
    List<Message> messages(Source source, String channel, int lineBytes) {
        List<Message> messages = new ArrayList<>();
        int from = 0;
        while (from < changes.size()) {
            Message message = message(source, channel, changes.subList(from, from + 1));
            int to = from + 1;
            while (to < changes.size()) {
                Message longer = message(source, channel, changes.subList(from, to + 1));
                if (MessageFormatter.bodyBytes(longer) > lineBytes) {
                    break;
                }
                message = longer;
                to++;
            }
            messages.add(message);
            from = to;
        }
        return messages;
    }

    private static Message message(Source source, String channel, List<Change> changes) {
        StringBuilder letters = new StringBuilder();
        List<String> params = new ArrayList<>();
        char sign = ' ';
        for (Change change : changes) {
            char wanted = change.set() ? '+' : '-';
            if (sign != wanted) {
                letters.append(wanted);
                sign = wanted;
            }
            letters.append(change.letter());
            change.parameter().ifPresent(params::add);
        }
        params.add(0, channel);
        params.add(1, letters.toString());
        return new Message(Tags.NONE, source, "MODE", params);
    }
}
