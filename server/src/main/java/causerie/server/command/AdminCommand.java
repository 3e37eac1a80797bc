package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.config.AdminTexts;
import causerie.server.session.CommandException;
import java.util.List;

/** ADMIN: who runs this server. See <a href="https://modern.ircdocs.horse/#admin-message">ADMIN</a>. */
final class AdminCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("ADMIN", "[<target>]", "Tells who runs this server."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.text(0).isPresent()) {
            context.requireThisServer(context.param(0));
        }
        String server = context.server().config().serverName();
        AdminTexts texts = context.server().config().admin();
        if (texts.isEmpty()) {
            throw new CommandException(Numeric.ERR_NOADMININFO, server, "No administrative info available");
        }
        context.reply(Numeric.RPL_ADMINME, server, "Administrative info");
        context.reply(Numeric.RPL_ADMINLOC1, texts.place());
        context.reply(Numeric.RPL_ADMINLOC2, texts.organisation());
        context.reply(Numeric.RPL_ADMINEMAIL, texts.email());
    }
}
