package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.util.List;

/** INFO: what this server is. See <a href="https://modern.ircdocs.horse/#info-message">INFO</a>. */
final class InfoCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("INFO", "[<target>]", "Tells what this server is."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.text(0).isPresent()) {
            context.requireThisServer(context.param(0));
        }
        context.reply(Numeric.RPL_INFO, "Causerie: team chat for one local network, over IRC with IRCv3");
        context.reply(Numeric.RPL_INFO, "Version " + context.server().version());
        context.reply(Numeric.RPL_INFO, "Running since " + context.server().startedAt());
        context.reply(Numeric.RPL_ENDOFINFO, "End of INFO list");
    }
}
