package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.capability.ServerTime;
import causerie.server.journal.Kept;
import causerie.server.session.CommandException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * CHATHISTORY: gives what was said before. See <a href="https://ircv3.net/specs/extensions/chathistory">chathistory</a>.
 */
final class ChathistoryCommand implements CommandHandler {
    static final String VERB = "CHATHISTORY";

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                VERB,
                "LATEST|BEFORE|AFTER|AROUND|BETWEEN|TARGETS <target> <msgid=…|timestamp=…> [<…>] <limit>",
                "Gives what was said before."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (!context.device().has(Capability.CHATHISTORY)) {
            // "The draft/chathistory capability MUST be negotiated."
            throw new CommandException(Numeric.ERR_UNKNOWNCOMMAND, VERB, "Unknown command");
        }
        if (context.text(0).isEmpty()) {
            throw new CommandException(Numeric.ERR_NEEDMOREPARAMS, VERB, "Not enough parameters");
        }
        HistoryRequest request = new HistoryRequest(context);
        switch (context.param(0).toUpperCase(Locale.ROOT)) {
            case "LATEST" -> answer(4, request, request::latest, context);
            case "BEFORE" -> answer(4, request, request::before, context);
            case "AFTER" -> answer(4, request, request::after, context);
            case "AROUND" -> answer(4, request, request::around, context);
            case "BETWEEN" -> answer(5, request, request::between, context);
            case "TARGETS" -> list(request, context);
            default -> throw request.invalid("Unknown command");
        }
    }

    /** Finds messages of a conversation. */
    private interface Question {
        List<Kept> ask(Conversation asked) throws CommandException;
    }

    private static void answer(int params, HistoryRequest request, Question question, CommandContext context)
            throws CommandException {
        request.requireParams(params);
        Conversation asked = request.conversation();
        give(asked.name(), question.ask(asked), Kept::envelope, context);
    }

    /**
     * Gives what was said before: "the batch MUST have type chathistory and take a single additional parameter, the
     * canonical name of the target".
     *
     * @param telling how each is told
     */
    static void give(String target, List<Kept> messages, Function<Kept, Envelope> telling, CommandContext context) {
        give(List.of("chathistory", target), messages, telling, context);
    }

    /** The same in a batch of any kind. */
    static void give(
            List<String> batch, List<Kept> messages, Function<Kept, Envelope> telling, CommandContext context) {
        context.replies().inBatch(batch, () -> {
            for (Kept kept : messages) {
                context.pace();
                context.replies().again(telling.apply(kept));
            }
        });
    }

    private static void list(HistoryRequest request, CommandContext context) throws CommandException {
        request.requireParams(4);
        List<HistoryTarget> targets = request.targets();
        context.replies()
                .inBatch(
                        List.of("draft/chathistory-targets"),
                        () -> targets.forEach(target -> context.replies()
                                .command(VERB, "TARGETS", target.name(), ServerTime.text(target.latest()))));
    }
}
