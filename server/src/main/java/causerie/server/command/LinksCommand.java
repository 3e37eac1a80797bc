package causerie.server.command;

import causerie.irc.Numeric;
import java.util.List;

/**
 * LINKS: the servers of this network, which is this one. See <a
 * href="https://modern.ircdocs.horse/#links-message">LINKS</a>.
 */
final class LinksCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("LINKS", "", "Lists the servers of this network."));
    }

    @Override
    public void handle(CommandContext context) {
        String server = context.server().config().serverName();
        context.reply(
                Numeric.RPL_LINKS,
                server,
                server,
                "0 " + context.server().config().name());
        context.reply(Numeric.RPL_ENDOFLINKS, "*", "End of /LINKS list");
    }
}
