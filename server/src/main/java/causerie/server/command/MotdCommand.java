package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.util.List;

/** MOTD: what everybody is shown on arrival. See <a href="https://modern.ircdocs.horse/#motd-message">MOTD</a>. */
final class MotdCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("MOTD", "[<server>]", "Shows the text that everybody is shown on arrival."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.text(0).isPresent()) {
            context.requireThisServer(context.param(0));
        }
        reply(context);
    }

    static void reply(CommandContext context) {
        if (context.server().motd().isEmpty()) {
            context.reply(Numeric.ERR_NOMOTD, "MOTD File is missing");
            return;
        }
        context.reply(Numeric.RPL_MOTDSTART, "- " + context.server().config().serverName() + " Message of the day -");
        context.server().motd().forEach(line -> context.reply(Numeric.RPL_MOTD, "- " + line));
        context.reply(Numeric.RPL_ENDOFMOTD, "End of /MOTD command.");
    }
}
