package causerie.server.command;

import causerie.server.channel.Channel;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import java.util.List;

/** KICK: removes people from a room. See <a href="https://modern.ircdocs.horse/#kick-message">KICK</a>. */
final class KickCommand implements CommandHandler {
    @Override
    public List<String> verbs() {
        return List.of("KICK");
    }

    @Override
    public int minParams() {
        return 2;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        Channel channel = context.server().channels().require(context.param(0), context.session());
        List<String> nicks = context.list(1);
        if (nicks.size() == 1) {
            context.replies().expectOne();
        }
        String reason =
                context.text(2).map(context::reason).orElse(context.session().nick());
        for (String nick : nicks) {
            try {
                Session target =
                        context.server().sessions().find(nick).orElseThrow(() -> CommandException.noSuchNick(nick));
                context.server().channels().kick(channel, target, reason, context.replies());
            } catch (CommandException refused) {
                refused.answer(context.replies());
            }
        }
    }
}
