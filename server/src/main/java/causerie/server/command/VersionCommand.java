package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.util.List;

/**
 * VERSION: which program this is and what it can do. See <a
 * href="https://modern.ircdocs.horse/#version-message">VERSION</a>.
 */
final class VersionCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("VERSION", "[<target>]", "Tells which program this server is and what it can do."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.text(0).isPresent()) {
            context.requireThisServer(context.param(0));
        }
        context.reply(
                Numeric.RPL_VERSION,
                context.server().version(),
                context.server().config().serverName(),
                "IRC with IRCv3 for " + context.server().config().name());
        Announcement.isupport(context);
    }
}
