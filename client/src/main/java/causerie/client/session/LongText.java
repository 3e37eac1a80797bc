package causerie.client.session;

import causerie.client.model.Beginning;
import causerie.irc.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of several lines as it comes, which is one message in the end. What is too much for one is left out. Belongs to
 * the event dispatch thread.
 */
final class LongText {
    /** Stands where something was left out. */
    static final String CUT = "…";

    private final Message opening;
    private final StringBuilder text = new StringBuilder();
    private Optional<Message> first = Optional.empty();
    private int lines;
    private boolean cut;

    /** @param opening what said that it comes, with the tags of the whole text */
    LongText(Message opening) {
        this.opening = opening;
    }

    /** Takes one line; what belongs to another text is left out. */
    void add(Message message) {
        if (message.params().size() < 2
                || first.filter(other -> !isOfSame(message, other)).isPresent()) {
            return;
        }
        boolean concat = message.tags().get(Multiline.CONCAT).isPresent();
        String line = (first.isEmpty() || concat ? "" : "\n") + words(message.lastParam());
        lines += concat ? 0 : 1;
        if (first.isEmpty()) {
            first = Optional.of(message);
        }
        int room = Math.max(0, Multiline.MAX_BYTES - text.length());
        if (!cut && lines <= Multiline.MAX_LINES && line.length() <= room) {
            text.append(line);
        } else if (!cut) {
            cut = true;
            text.append(lines > Multiline.MAX_LINES ? "\n" : Beginning.of(line, room))
                    .append(CUT);
        }
    }

    private static boolean isOfSame(Message one, Message other) {
        int last = one.params().size() - 1;
        return one.verb().equals(other.verb())
                && last == other.params().size() - 1
                && one.params().subList(0, last).equals(other.params().subList(0, last));
    }

    /** What somebody does is told once of the whole text. */
    private static String words(String line) {
        return Ctcp.in(line).filter(LongText::isAction).map(Ctcp::text).orElse(line);
    }

    private static boolean isAction(Ctcp request) {
        return request.command().equals("ACTION");
    }

    /** The message that it is; empty when nothing was in it. */
    Optional<Message> message() {
        return first.map(line -> {
            boolean action =
                    Ctcp.in(line.lastParam()).filter(LongText::isAction).isPresent();
            List<String> params = new ArrayList<>(line.params());
            params.set(params.size() - 1, action ? Ctcp.action(text.toString()) : text.toString());
            return new Message(opening.tags(), line.source(), line.verb(), params);
        });
    }
}
