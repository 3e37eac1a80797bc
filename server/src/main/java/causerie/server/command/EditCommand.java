package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.Correction;
import causerie.server.capability.Multiline;
import causerie.server.session.CommandException;
import java.util.List;

/** EDIT: gives a message other words, in the name of its author. Our own; see docs/extensions.md. */
final class EditCommand implements CommandHandler {
    private static final int PARAMS = 3;

    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb(Correction.VERB, "<target> <msgid> <text>", "Gives a message of your own other words."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        requireKnown(context);
        if (context.message().params().size() != PARAMS || context.text(2).isEmpty()) {
            throw CommandException.fail(
                    Correction.VERB, "INVALID_PARAMS", "EDIT takes a target, the id of a message, and its new words");
        }
        List<Multiline.Line> words = List.of(new Multiline.Line(context.param(2), false));
        new EditRequest(context.param(0), context.param(1), words, context).fulfil();
    }

    /** It is only for those who have asked for it. */
    static void requireKnown(CommandContext context) throws CommandException {
        if (!context.device().has(Capability.EDIT)) {
            throw new CommandException(Numeric.ERR_UNKNOWNCOMMAND, Correction.VERB, "Unknown command");
        }
    }
}
