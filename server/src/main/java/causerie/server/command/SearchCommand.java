package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.data.StorageException;
import causerie.server.journal.Kept;
import causerie.server.journal.Search;
import causerie.server.session.CommandException;
import java.util.List;

/**
 * SEARCH: gives what was said that a client looks for. See <a
 * href="https://codeberg.org/emersion/soju/src/branch/master/doc/ext/search.md">soju.im/search</a>.
 */
final class SearchCommand implements CommandHandler {
    static final String VERB = "SEARCH";

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                VERB,
                "text=<words>;in=<room or nick>;from=<nick>;after=<time>;before=<time>;limit=<number>",
                "Finds what was said; whatever is not given is not looked at."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (!context.device().has(Capability.SEARCH)) {
            // "The soju.im/search capability MUST be negotiated."
            throw new CommandException(Numeric.ERR_UNKNOWNCOMMAND, VERB, "Unknown command");
        }
        Search search = new SearchRequest(context).search();
        // "If no content exists to return, the server SHOULD return an empty batch".
        ChathistoryCommand.give(List.of(Capability.SEARCH.token()), find(search, context), Kept::envelope, context);
    }

    private static List<Kept> find(Search search, CommandContext context) throws CommandException {
        try {
            return context.server().journal().search(search);
        } catch (StorageException failed) {
            context.server().log().commandFailed(VERB, failed);
            throw CommandException.fail(VERB, "INTERNAL_ERROR", "The search could not be run");
        }
    }
}
