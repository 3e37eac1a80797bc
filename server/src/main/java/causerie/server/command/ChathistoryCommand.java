package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.ServerTime;
import causerie.server.journal.Kept;
import causerie.server.session.CommandException;
import java.util.List;
import java.util.Locale;

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
        if (!context.session().has(Capability.CHATHISTORY)) {
            // "The draft/chathistory capability MUST be negotiated."
            throw new CommandException(Numeric.ERR_UNKNOWNCOMMAND, VERB, "Unknown command");
        }
        if (context.text(0).isEmpty()) {
            throw new CommandException(Numeric.ERR_NEEDMOREPARAMS, VERB, "Not enough parameters");
        }
        HistoryRequest request = new HistoryRequest(context);
        switch (context.param(0).toUpperCase(Locale.ROOT)) {
            case "LATEST" -> give(request.latest(), request, context);
            case "BEFORE" -> give(request.before(), request, context);
            case "AFTER" -> give(request.after(), request, context);
            case "AROUND" -> give(request.around(), request, context);
            case "BETWEEN" -> give(request.between(), request, context);
            case "TARGETS" -> list(request.targets(), context);
            default -> throw request.invalid("Unknown command");
        }
    }

    private static void give(List<Kept> messages, HistoryRequest request, CommandContext context)
            throws CommandException {
        give(request.conversation().name(), messages, context);
    }

    /** "the batch MUST have type chathistory and take a single additional parameter, the canonical name of the target" */
    static void give(String target, List<Kept> messages, CommandContext context) {
        context.replies().inBatch(List.of("chathistory", target), () -> {
            for (Kept kept : messages) {
                context.pace();
                context.replies().again(kept.envelope());
            }
        });
    }

    private static void list(List<HistoryTarget> targets, CommandContext context) {
        context.replies()
                .inBatch(
                        List.of("draft/chathistory-targets"),
                        () -> targets.forEach(target -> context.replies()
                                .command(VERB, "TARGETS", target.name(), ServerTime.text(target.latest()))));
    }
}
