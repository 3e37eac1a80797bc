package causerie.server.command;

import causerie.server.capability.Capability;
import causerie.server.capability.ServerTime;
import causerie.server.journal.Kept;
import causerie.server.journal.Page;
import causerie.server.journal.Position;
import causerie.server.session.CommandException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One CHATHISTORY command: understands its parameters and finds what it asks for. See <a
 * href="https://ircv3.net/specs/extensions/chathistory">chathistory</a>.
 */
final class HistoryRequest {
    private static final Pattern LIMIT = Pattern.compile("[0-9]{1,9}");

    private final CommandContext context;

    /** From where to where, both left out, and whether the last are meant when there are too many, or the first. */
    private record Stretch(Position after, Position before, boolean newest) {}

    /** The positions of one reference: a message has one place, a time may have many. */
    private record Reference(Position first, Position last) {
        boolean isBefore(Reference other) {
            return first.compareTo(other.first) < 0;
        }
    }

    HistoryRequest(CommandContext context) {
        this.context = context;
    }

    /** "restricted to those sent after and excluding that timestamp or msgid; if a * is given, no such restriction applies" */
    List<Kept> latest(Conversation asked) throws CommandException {
        Position after = context.param(2).equals("*")
                ? Page.BEGINNING
                : reference(2, asked).last();
        return page(asked, new Stretch(after, Page.END, true), limit(3));
    }

    List<Kept> before(Conversation asked) throws CommandException {
        Position before = reference(2, asked).first();
        return page(asked, new Stretch(Page.BEGINNING, before, true), limit(3));
    }

    List<Kept> after(Conversation asked) throws CommandException {
        Position after = reference(2, asked).last();
        return page(asked, new Stretch(after, Page.END, false), limit(3));
    }

    /** Half of it before, then the message itself, then the rest; what is short on one side is not made up for. */
    List<Kept> around(Conversation asked) throws CommandException {
        Position middle = reference(2, asked).first();
        int limit = limit(3);
        List<Kept> all = new ArrayList<>(page(asked, new Stretch(Page.BEGINNING, middle, true), limit / 2));
        all.addAll(page(asked, new Stretch(just(middle), Page.END, false), limit - all.size()));
        return all;
    }

    /** So that what follows begins with this very position. */
    private static Position just(Position first) {
        return first.number() == Long.MIN_VALUE
                ? new Position(first.time() - 1, Long.MAX_VALUE)
                : new Position(first.time(), first.number() - 1);
    }

    /** "counted starting from and excluding the first message selector, while finishing on and excluding the second" */
    List<Kept> between(Conversation asked) throws CommandException {
        Reference from = reference(2, asked);
        Reference to = reference(3, asked);
        Stretch stretch = from.isBefore(to)
                ? new Stretch(from.last(), to.first(), false)
                : new Stretch(to.last(), from.first(), true);
        return page(asked, stretch, limit(4));
    }

    /** "a target is not returned if its latest message is outside of the selection parameters" */
    List<HistoryTarget> targets() throws CommandException {
        Instant from = timestamp(1);
        Instant to = timestamp(2);
        boolean forward = from.isBefore(to);
        Comparator<HistoryTarget> order = Comparator.comparing(HistoryTarget::latest);
        Stream<HistoryTarget> inside = HistoryTarget.of(context).stream()
                .filter(target -> target.latest().isAfter(forward ? from : to)
                        && target.latest().isBefore(forward ? to : from));
        return inside.sorted(forward ? order : order.reversed())
                .limit(limit(3))
                .sorted(order)
                .toList();
    }

    private List<Kept> page(Conversation asked, Stretch stretch, int limit) {
        boolean events = context.device().has(Capability.EVENT_PLAYBACK);
        Page page = new Page(asked.place(), stretch.after(), stretch.before(), stretch.newest(), events);
        return context.server().journal().page(page, limit);
    }

    /** Whom the client means, if it may read what they say. */
    Conversation conversation() throws CommandException {
        String target = context.param(1);
        return Conversation.of(target, context)
                .orElseThrow(() -> CommandException.fail(
                        ChathistoryCommand.VERB,
                        "INVALID_TARGET",
                        subcommand(),
                        target,
                        "Messages could not be retrieved"));
    }

    private Reference reference(int index, Conversation asked) throws CommandException {
        String param = context.param(index);
        int end = param.indexOf('=');
        String value = param.substring(end + 1);
        return switch (end < 0 ? "" : param.substring(0, end)) {
            case "timestamp" -> {
                Instant time = time(value);
                yield new Reference(Position.before(time), Position.after(time));
            }
            case "msgid" -> message(value, asked);
            case "" -> throw invalid(param, "Name a message by msgid= or timestamp=");
            default -> throw unknownType(param, "Messages are named by msgid= or timestamp=");
        };
    }

    /** One of another conversation is as unknown as one that never was. */
    private Reference message(String msgid, Conversation asked) throws CommandException {
        Kept kept = context.server()
                .journal()
                .find(msgid)
                .filter(found -> found.said().place().equals(asked.place()))
                .orElseThrow(() -> CommandException.fail(
                        ChathistoryCommand.VERB,
                        "MESSAGE_ERROR",
                        subcommand(),
                        context.param(1),
                        msgid,
                        "There is no such message here"));
        return new Reference(kept.position(), kept.position());
    }

    private Instant timestamp(int index) throws CommandException {
        String param = context.param(index);
        if (!param.startsWith("timestamp=")) {
            throw unknownType(param, "Targets are asked for by timestamp= only");
        }
        return time(param.substring("timestamp=".length()));
    }

    /** "A timestamp parameter MUST have the format timestamp=YYYY-MM-DDThh:mm:ss.sssZ". */
    private Instant time(String value) throws CommandException {
        return ServerTime.parse(value).orElseThrow(() -> invalid(value, "Invalid timestamp"));
    }

    private int limit(int index) throws CommandException {
        String param = context.param(index);
        int limit = LIMIT.matcher(param).matches() ? Integer.parseInt(param) : 0;
        if (limit == 0) {
            throw invalid(param, "The limit is a number from 1");
        }
        return Math.min(limit, context.limits().history().page());
    }

    void requireParams(int count) throws CommandException {
        int given = context.message().params().size();
        if (given != count) {
            throw invalid(given < count ? "Insufficient parameters" : "Too many parameters");
        }
    }

    CommandException invalid(String sentence) {
        return CommandException.fail(ChathistoryCommand.VERB, "INVALID_PARAMS", subcommand(), sentence);
    }

    private CommandException invalid(String param, String sentence) {
        return CommandException.fail(ChathistoryCommand.VERB, "INVALID_PARAMS", subcommand(), param, sentence);
    }

    private CommandException unknownType(String param, String sentence) {
        return CommandException.fail(
                ChathistoryCommand.VERB, "INVALID_MSGREFTYPE", subcommand(), context.param(1), param, sentence);
    }

    private String subcommand() {
        return context.param(0).toUpperCase(Locale.ROOT);
    }
}
